/** The demonstration register of camps: seven rounds in Kachin and northern Shan. */
export { buildCamps, type CampOptions, type CampReport } from './build-camps.ts';
export { FIRST_ROUNDS, ROUNDS, SITES_BY_ROUND_5, type Round } from './rounds.ts';

/** The demonstration register of camps: seven rounds in Kachin and northern Shan. */
export { buildCamps, type CampOptions, type CampReport } from './build-camps.ts';

import { createRandom, type Random } from '../random.ts';
import { siteIn, type Site } from '../sites/index.ts';
import { FIRST_ROUNDS, ROUNDS, SITES_BY_ROUND_5, type Round } from './rounds.ts';

/** What became of a site in a round. */
export type Status = 'profiled' | 'not-accessible' | 'not-profiled' | 'not-yet-open' | 'closed';

/** Chances made up; areas outside government control (NGCA) are missed more often. */
const CHANCE = {
	/** Of a site that was reached at least once by round 5, per round. */
	known: { GCA: 0.92, NGCA: 0.74 },
	/** Of any other site, in rounds 6 and 7. */
	other: { GCA: 0.7, NGCA: 0.42 },
	/** That a missed site was missed because nobody could get there. */
	inaccessible: { GCA: 0.25, NGCA: 0.8 },
} as const;
/** Weights with which the sites reached by round 5 are chosen. */
const ODDS = { GCA: 1, NGCA: 0.65 } as const;

/**
 * The status of every site in every round (rows: sites, columns: rounds). Exactly 130 different
 * sites are profiled in rounds 1 to 5.
 */
export function drawReach(sites: readonly Site[], seed: number): readonly (readonly Status[])[] {
	const random = createRandom(seed, 'camps/reach');
	const known = chooseKnown(sites, random);
	return sites.map((site) => {
		const expected = ROUNDS.map((round) => siteIn(site, round.asOf) !== undefined);
		const isKnown = known.has(site.id);
		const reached = ROUNDS.map((_, r) => {
			const chance = isKnown
				? CHANCE.known[site.control]
				: r < FIRST_ROUNDS
					? 0
					: CHANCE.other[site.control];
			return random.chance(chance) && expected[r] === true;
		});
		const first = expected.slice(0, FIRST_ROUNDS).lastIndexOf(true);
		const never = !reached.slice(0, FIRST_ROUNDS).includes(true);
		return ROUNDS.map((round, r) => {
			const inaccessible = random.chance(CHANCE.inaccessible[site.control]);
			if (expected[r] !== true) return round.asOf < site.opened ? 'not-yet-open' : 'closed';
			if (reached[r] === true || (isKnown && never && r === first)) return 'profiled';
			return inaccessible ? 'not-accessible' : 'not-profiled';
		});
	});
}

/** Draws without replacement and with unequal weights (Efraimidis and Spirakis 2006). */
function chooseKnown(sites: readonly Site[], random: Random): ReadonlySet<string> {
	const candidates = sites.filter((site) =>
		ROUNDS.slice(0, FIRST_ROUNDS).some((round) => siteIn(site, round.asOf) !== undefined),
	);
	const keyed = candidates.map((site) => ({
		id: site.id,
		key: random.uniform() ** (1 / ODDS[site.control]),
	}));
	keyed.sort((a, b) => b.key - a.key);
	return new Set(keyed.slice(0, SITES_BY_ROUND_5).map(({ id }) => id));
}

/** The month in which a site was visited: within the round, and while it was open. */
export function visitMonth(site: Site, round: Round, random: Random): string {
	const open = site.months
		.map(({ month }) => month)
		.filter((month) => month >= round.first && month <= round.last);
	return open[random.integer(open.length)] ?? round.asOf;
}

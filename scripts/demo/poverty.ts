import { thresholdsOf } from './calibrate.ts';
import { stratumSums, type Households, type Latent } from './households.ts';
import { HEAD_AGE_BANDS, type People } from './people.ts';
import type { Random } from './random.ts';
import { povertyTargets } from './targets.ts';

/** Unrounded levels that round to the published 11 and 30 %; together 24.8 %. */
const POVERTY = { urban: 0.113, rural: 0.302 };
/** Published: share of children in poor households, and of people by age of the head. */
const CHILD_POVERTY = { urban: 0.15, rural: 0.36 };
const POVERTY_BY_HEAD_AGE = [0.32, 0.21, 0.28, 0.24, 0.25, 0.24];
const MIDDLE_CHILDREN = 0.33;
/** Correlation of consumption with wealth, before children and the head's age. */
const WEALTH = 0.82;
const STEPS = 60;

/** How consumption falls with the share of children and with the age of the head. */
interface Leanings {
	readonly urban: number;
	readonly rural: number;
	readonly byAge: readonly number[];
}

/**
 * How far each household is above (or, negative, below) the poverty line, on the scale of a score.
 * The score is made of wealth, noise, the share of children and the head's age. The share of people
 * below the line is met in every stratum; what children and the head's age weigh is corrected step
 * by step until child poverty and poverty by the head's age meet what was published.
 */
export function distanceToLine(
	households: Households,
	latent: Latent,
	people: People,
	random: Random,
): number[] {
	const persons = people.size.map((n, i) => n * (households.weight[i] ?? 0));
	const children = people.members.map((m, i) => (m.boys + m.girls) * (households.weight[i] ?? 0));
	const targets = povertyTargets(stratumSums(households, people.size), POVERTY);
	const above = targets.map((share) => 1 - share);
	const own = latent.wealth.map((w) => WEALTH * w + Math.sqrt(1 - WEALTH ** 2) * random.normal());
	let leanings: Leanings = { urban: 1, rural: 1, byAge: HEAD_AGE_BANDS.map(() => 0) };
	for (let step = 0; step < STEPS; step++) {
		const poor = distances(leanings).map((d) => d < 0);
		leanings = corrected(leanings, poor);
	}
	return distances(leanings);

	function distances({ urban, rural, byAge }: Leanings): number[] {
		const score = own.map((x, i) => {
			const share = (children[i] ?? 0) / (persons[i] ?? 1);
			const lean = households.urban[i] ? urban : rural;
			return x - lean * (share - MIDDLE_CHILDREN) - (byAge[people.headAgeBand[i] ?? 0] ?? 0);
		});
		const line = thresholdsOf(households.strata, score, persons, above);
		return score.map((x, i) => x - (line[households.strata.of[i] ?? 0] ?? 0));
	}

	function corrected({ urban, rural, byAge }: Leanings, poor: readonly boolean[]): Leanings {
		const inTown = (i: number): boolean => households.urban[i] ?? false;
		return {
			urban: urban + 4 * (CHILD_POVERTY.urban - shareOf(poor, children, inTown)),
			rural: rural + 4 * (CHILD_POVERTY.rural - shareOf(poor, children, (i) => !inTown(i))),
			byAge: byAge.map((lean, band) => {
				const share = shareOf(poor, persons, (i) => people.headAgeBand[i] === band);
				return lean + (band === 0 ? 0.5 : 2) * ((POVERTY_BY_HEAD_AGE[band] ?? 0) - share);
			}),
		};
	}
}

/** The weighted share of those who are, among those for whom `holds`. */
export function shareOf(
	are: readonly boolean[],
	weight: readonly number[],
	holds: (unit: number) => boolean,
): number {
	let [some, all] = [0, 0];
	for (const [unit, is] of are.entries()) {
		if (!holds(unit)) continue;
		all += weight[unit] ?? 0;
		if (is) some += weight[unit] ?? 0;
	}
	return some / all;
}

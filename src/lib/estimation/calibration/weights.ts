import { invalid } from '../invalid.ts';
import { sum } from '../sum.ts';

/** One margin: the group of every row of the whole sample, and how many there are of each. */
export interface Margin {
	readonly groups: readonly string[];
	readonly population: ReadonlyMap<string, number>;
}

/** Weights after one adjustment to a margin, kept for the variance. */
export interface AdjustedWeights {
	readonly weights: Float64Array;
	/** Each adjustment in turn: its groups, the weights before and after. */
	readonly steps: readonly Adjustment[];
	/** How the variance takes the adjustment out: one post-stratification, or raking. */
	readonly kind: 'post-strata' | 'raking';
	readonly converged: boolean;
}

export interface Adjustment {
	readonly groups: readonly string[];
	readonly before: Float64Array;
	readonly after: Float64Array;
}

/**
 * Weights that add up to the population of each post-stratum: w N_g / Σ_g w.
 *
 * Source: Holt and Smith (1979), JRSS A 142; R `survey` 4.1 `postStratify`.
 *
 * @param weights of every row of the whole sample, greater than 0
 * @throws `invalid post-stratum | margin: …` when a group has no population, or a group of the
 * population no row
 */
export function postStratify(weights: ArrayLike<number>, margin: Margin): AdjustedWeights {
	checkMargin(margin, weights.length);
	const step = adjust(Float64Array.from(weights), margin);
	return { weights: step.after, steps: [step], kind: 'post-strata', converged: true };
}

/** When raking stops, R's `control`: rounds at most, and the largest change of a cell that is none. */
export interface RakeControl {
	readonly maxRounds: number;
	/** In units of the weights; below 1, as a share of their sum. */
	readonly epsilon: number;
}

/** Closer than R's default (10 rounds, a change of 1), so that margins are met to eight digits. */
export const RAKE_CONTROL: RakeControl = { maxRounds: 200, epsilon: 1e-9 };

/**
 * Weights that add up to every margin: post-stratified to each in turn until no cell changes.
 *
 * Source: Deming and Stephan (1940), Annals of Mathematical Statistics 11; R `survey` 4.1 `rake`.
 *
 * @returns `converged` false when rounds ran out; margins that the sample cannot meet together may
 * also go round in a circle that no longer changes, see `meetsMargins`
 * @throws `invalid post-stratum | margin: …`
 */
export function rake(
	weights: ArrayLike<number>,
	margins: readonly Margin[],
	{ maxRounds, epsilon }: RakeControl = RAKE_CONTROL,
): AdjustedWeights {
	for (const margin of margins) checkMargin(margin, weights.length);
	const cells = cellsOf(margins, weights.length);
	const limit = epsilon < 1 ? epsilon * sum(Array.from(weights)) : epsilon;
	let current = Float64Array.from(weights);
	let before = sumBy(cells, current);
	let steps: readonly Adjustment[] = [];
	for (let round = 0; round < maxRounds; round++) {
		const done: Adjustment[] = [];
		for (const margin of margins) {
			const step = adjust(current, margin);
			done.push(step);
			current = step.after;
		}
		steps = done;
		const after = sumBy(cells, current);
		const change = [...after].reduce(
			(most, [cell, w]) => Math.max(most, Math.abs(w - (before.get(cell) ?? 0))),
			0,
		);
		if (change < limit) return { weights: current, steps, kind: 'raking', converged: true };
		before = after;
	}
	return { weights: current, steps, kind: 'raking', converged: false };
}

/** Whether weights add up to every margin, within a share of each total. */
export function meetsMargins(
	weights: ArrayLike<number>,
	margins: readonly Margin[],
	within: number,
): boolean {
	return margins.every(({ groups, population }) =>
		[...sumBy(groups, weights)].every(([group, w]) => {
			const total = population.get(group) ?? 0;
			return Math.abs(w - total) <= within * total;
		}),
	);
}

function adjust(
	before: Float64Array<ArrayBuffer>,
	{ groups, population }: Margin,
): Adjustment & {
	readonly after: Float64Array<ArrayBuffer>;
} {
	const sums = sumBy(groups, before);
	const factors = new Map(
		[...sums].map(([group, w]) => [group, (population.get(group) ?? 0) / w] as const),
	);
	const after = before.map((w, i) => w * (factors.get(groups[i] ?? '') ?? 0));
	return { groups, before, after };
}

function sumBy(groups: readonly string[], w: ArrayLike<number>): ReadonlyMap<string, number> {
	const sums = new Map<string, number>();
	groups.forEach((group, i) => sums.set(group, (sums.get(group) ?? 0) + (w[i] ?? 0)));
	return sums;
}

function cellsOf(margins: readonly Margin[], rows: number): readonly string[] {
	return Array.from({ length: rows }, (_, i) =>
		margins.map(({ groups }) => groups[i] ?? '').join('\u0000'),
	);
}

function checkMargin({ groups, population }: Margin, rows: number): void {
	if (groups.length !== rows)
		throw invalid('margin', groups.length, `${rows} rows`, 'Give a group for every row.');
	const seen = new Set(groups);
	for (const group of seen)
		if (!((population.get(group) ?? 0) > 0))
			throw invalid('post-stratum', group, 'no population', 'Give how many there are of it.');
	for (const group of population.keys())
		if (!seen.has(group))
			throw invalid('post-stratum', group, 'no row in the sample', 'Join it with another.');
}

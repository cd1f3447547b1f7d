import type { AdjustedWeights, Adjustment } from './weights.ts';

/** R takes the margins of raking out in turn, ten times. */
const ROUNDS = 10;

/**
 * Influence with the adjusted margins taken out: what the variance of an estimate with adjusted
 * weights rests on. What the margins explain does not vary from sample to sample any more, so it
 * is subtracted: of the weighted influence u_k = w_k z_k of every row of the whole sample (z is 0
 * outside the domain),
 *
 * - post-strata: u_k − w_k Σ_g (v z) / Σ_g v, with v the weights before;
 * - raking: u_k − a_k · mean over the group of u / a, with a the weights after that margin, for each
 *   margin in turn, ten rounds.
 *
 * Source: Deville and Särndal (1992), JASA 87 (residuals of calibration); Lumley (2010), ch. 7; R
 * `survey` 4.1 `svyrecvar` with `postStrata`.
 *
 * @param z influence of every row of the whole sample, in its order
 * @returns Σ u per PSU (unit of the frame), as `linearisedVariance` takes it
 */
export function calibratedByPsu(
	adjusted: AdjustedWeights,
	psu: readonly string[],
	z: ArrayLike<number>,
): ReadonlyMap<string, number> {
	let u = adjusted.weights.map((w, i) => w * (z[i] ?? 0));
	const rounds = adjusted.kind === 'raking' ? ROUNDS : 1;
	for (let round = 0; round < rounds; round++)
		for (const step of adjusted.steps)
			u = adjusted.kind === 'raking' ? withoutMargin(u, step) : withoutPostStrata(u, step);
	const byPsu = new Map<string, number>();
	psu.forEach((id, i) => byPsu.set(id, (byPsu.get(id) ?? 0) + (u[i] ?? 0)));
	return byPsu;
}

function withoutPostStrata(
	u: Float64Array<ArrayBuffer>,
	{ groups, before, after }: Adjustment,
): Float64Array<ArrayBuffer> {
	const mean = meansBy(
		groups,
		u.map((one, i) => (one * (before[i] ?? 0)) / (after[i] ?? 1)),
		before,
	);
	return u.map((one, i) => one - (after[i] ?? 0) * (mean.get(groups[i] ?? '') ?? 0));
}

function withoutMargin(
	u: Float64Array<ArrayBuffer>,
	{ groups, after }: Adjustment,
): Float64Array<ArrayBuffer> {
	const mean = meansBy(
		groups,
		u.map((one, i) => one / (after[i] ?? 1)),
		new Float64Array(u.length).fill(1),
	);
	return u.map((one, i) => one - (after[i] ?? 0) * (mean.get(groups[i] ?? '') ?? 0));
}

/** Σ value / Σ weight by group. */
function meansBy(
	groups: readonly string[],
	values: Float64Array,
	weights: Float64Array,
): ReadonlyMap<string, number> {
	const sums = new Map<string, { value: number; weight: number }>();
	groups.forEach((group, i) => {
		const known = sums.get(group) ?? { value: 0, weight: 0 };
		known.value += values[i] ?? 0;
		known.weight += weights[i] ?? 0;
		sums.set(group, known);
	});
	return new Map([...sums].map(([group, { value, weight }]) => [group, value / weight]));
}

import { sum } from '../sum.ts';
import type { ReplicateDesign } from './design.ts';

/** A spread below this share of the estimate is rounding: 2^-43. */
const ROUNDING = 2 ** -43;

/**
 * Standard error from the estimates of the replicates, V = scale · Σ_r rscales_r (θ_r − c)², with c
 * the full-sample estimate (`mse`) or the mean of the replicates that count. Replicates without an
 * estimate are left out, as R leaves out NA.
 *
 * Source: R `survey` 4.1 `svrVar`.
 *
 * @returns null when no replicate has an estimate
 */
export function replicateSe(
	{ scale, rscales, mse }: ReplicateDesign,
	full: number,
	replicates: readonly number[],
): number | null {
	const known = replicates.flatMap((theta, r) =>
		Number.isFinite(theta) ? [{ theta, factor: rscales[r] ?? 1 }] : [],
	);
	const counted = known.filter(({ factor }) => factor > 0);
	if (counted.length === 0) return null;
	const centre = mse ? full : sum(counted.map(({ theta }) => theta)) / counted.length;
	const size = Math.max(Math.abs(full), Math.abs(centre));
	const distances = known.map(({ theta, factor }) => {
		const distance = Math.abs(theta - centre);
		return { distance: distance <= ROUNDING * size ? 0 : distance, factor };
	});
	const most = distances.reduce((max, one) => Math.max(max, one.distance), 0);
	if (most === 0) return 0;
	const squares = distances.map(({ distance, factor }) => factor * (distance / most) ** 2);
	return most * Math.sqrt(scale * sum(squares));
}

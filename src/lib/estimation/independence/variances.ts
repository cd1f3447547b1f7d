import type { DesignFrame } from '../frame.ts';
import type { ReplicateDesign } from '../replicates/design.ts';
import { replicateSe } from '../replicates/variance.ts';
import { sum } from '../sum.ts';
import { linearisedVariance } from '../variance.ts';

/** The variance of a whitened contrast, or of the sum of two; null where there is none. */
export type Variances = (k: number, l?: number) => number | null;

export function linearisedVariances(
	frame: DesignFrame,
	vectors: readonly ReadonlyMap<string, number>[],
	policy: Parameters<typeof linearisedVariance>[2],
): Variances {
	const none: ReadonlyMap<string, number> = new Map();
	return (k, l) => {
		const other = l === undefined ? none : (vectors[l] ?? none);
		const own = [...(vectors[k] ?? none)];
		const both = new Map(own.map(([psu, v]) => [psu, v + (other.get(psu) ?? 0)]));
		const found = linearisedVariance(frame, both, policy);
		return found.kind === 'variance' ? found.se ** 2 : null;
	};
}

/** @param values by contrast, then replicate; the value of the full sample is 0 */
export function replicateVariances(
	design: ReplicateDesign,
	values: readonly (readonly number[])[],
): Variances {
	return (k, l) => {
		const other = l === undefined ? [] : (values[l] ?? []);
		const both = (values[k] ?? []).map((one, r) => one + (other[r] ?? 0));
		const se = replicateSe(design, 0, both);
		return se === null ? null : se ** 2;
	};
}

/** tr Δ and tr Δ² of the covariance of whitened contrasts; null when a variance is missing. */
export function tracesOf(
	size: number,
	variance: Variances,
): { readonly trace: number; readonly traceOfSquare: number } | null {
	const own: number[] = [];
	const squares: number[] = [];
	for (let k = 0; k < size; k++) {
		const diagonal = variance(k);
		if (diagonal === null) return null;
		own.push(diagonal);
		squares.push(diagonal ** 2);
		for (let l = 0; l < k; l++) {
			const together = variance(k, l);
			if (together === null) return null;
			squares.push(2 * ((together - diagonal - (own[l] ?? 0)) / 2) ** 2);
		}
	}
	return { trace: sum(own), traceOfSquare: sum(squares) };
}

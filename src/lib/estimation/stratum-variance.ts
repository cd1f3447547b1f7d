import type { LonelyPsu } from './options.ts';
import { sum } from './sum.ts';

/** Below this sampling rest (N − n) / N a stratum counts as complete, as in R's `onestrat`. */
const COMPLETE = 1e-7;

export interface VariancePolicy {
	readonly lonely: LonelyPsu;
	readonly adjustDomainLonely: boolean;
}

/**
 * Variance of one stratum, or of the units drawn inside one unit: rest · n / (n − 1) · Σ (u − ū)²,
 * with zeros for units without rows. Source: R `survey` 4.1 `onestrat`.
 *
 * @param values totals of the units with rows
 * @param n units drawn
 * @returns null when the policy has none for it
 */
export function stratumVariance(
	values: readonly number[],
	n: number,
	rest: number,
	{ lonely, adjustDomainLonely }: VariancePolicy,
): number | null {
	if (rest < COMPLETE) return 0;
	if (n === 1) {
		switch (lonely) {
			case 'fail':
			case 'average':
				return null;
			case 'remove':
			case 'certainty':
				return 0;
			case 'adjust':
				return rest * sumOfSquares(values, 0);
		}
	}
	const factor = (rest * n) / (n - 1);
	if (values.length === 1 && adjustDomainLonely) {
		if (lonely === 'average') return null;
		if (lonely === 'adjust') return factor * sumOfSquares(values, 0);
	}
	const mean = sum(values) / n;
	const empty = n - values.length;
	return factor * (sumOfSquares(values, mean) + empty * mean * mean);
}

function sumOfSquares(values: readonly number[], centre: number): number {
	return sum(values.map((value) => (value - centre) ** 2));
}

/** Share of the units that was not drawn, (N − n) / N. */
export function sampledRest(n: number, population: number | undefined): number {
	return population === undefined || population === Infinity ? 1 : (population - n) / population;
}

/** Share of the units that was drawn, n / N. */
export function shareOf(n: number, population: number | undefined): number {
	return population === undefined ? 0 : n / population;
}

/** Values by a key of their unit; units without one are left out. */
export function groupBy<Key>(
	values: ReadonlyMap<string, number>,
	keyOf: (unit: string) => Key | undefined,
): ReadonlyMap<Key, readonly number[]> {
	const groups = new Map<Key, number[]>();
	for (const [unit, value] of values) {
		const key = keyOf(unit);
		if (key === undefined) continue;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [value]);
		else group.push(value);
	}
	return groups;
}

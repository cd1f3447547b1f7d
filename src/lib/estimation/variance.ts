import type { DesignFrame } from './frame.ts';
import type { LonelyPsu } from './options.ts';
import { sum } from './sum.ts';

/** Below this sampling rest (N − n) / N a stratum counts as complete, as in R's `onestrat`. */
const COMPLETE = 1e-7;

export type VarianceResult =
	| { readonly kind: 'variance'; readonly se: number }
	| { readonly kind: 'lonely'; readonly strata: readonly string[] };

export interface VariancePolicy {
	readonly lonely: LonelyPsu;
	readonly adjustDomainLonely: boolean;
}

/**
 * Standard error of a sum of linearised values: the one variance routine of this room.
 *
 * With u_hi the total of PSU i in stratum h (0 for a PSU without rows), ū_h its mean over all n_h
 * PSUs of the frame and f_h = n_h / N_h:
 *
 *   V = Σ_h (1 − f_h) · n_h / (n_h − 1) · Σ_i (u_hi − ū_h)²
 *
 * First stage only, with replacement unless N_h is declared (ultimate clusters). A stratum without
 * any row in the domain adds nothing and is not counted by `average`, as in R. Values are scaled
 * by the largest before they are squared, so neither overflow nor underflow can hide a variance.
 *
 * Source: Binder (1983), Int. Stat. Rev. 51; Wolter (2007), Introduction to Variance Estimation,
 * ch. 6; R `survey` 4.1 `svyrecvar`, `onestage`, `onestrat`.
 *
 * @param linearised total of the linearised variable per PSU with rows in the domain
 * @returns the standard error, or the lonely strata for which the policy gives none
 */
export function linearisedVariance(
	frame: DesignFrame,
	linearised: ReadonlyMap<string, number>,
	policy: VariancePolicy,
): VarianceResult {
	const byStratum = groupByStratum(frame, linearised);
	const scale = largest(linearised.values());
	const parts: number[] = [];
	const lonely: string[] = [];
	for (const [index, values] of byStratum) {
		const stratum = frame.strata[index];
		if (stratum === undefined) continue;
		const n = stratum.psus.length;
		const rest = sampledRest(n, stratum.populationPsus);
		const scaled = scale === 0 ? values : values.map((value) => value / scale);
		const part = stratumVariance(scaled, n, rest, policy);
		if (part === null) lonely.push(stratum.id);
		else parts.push(part);
	}
	const skipped = policy.lonely === 'average' && parts.length > 0;
	if (lonely.length > 0 && !skipped) return { kind: 'lonely', strata: lonely };
	const inflation = byStratum.size / Math.max(1, parts.length);
	return { kind: 'variance', se: scale * Math.sqrt(sum(parts) * inflation) };
}

/** Variance of one stratum, or null when the policy has none for it. */
function stratumVariance(
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

function sampledRest(n: number, population: number | undefined): number {
	return population === undefined || population === Infinity ? 1 : (population - n) / population;
}

function groupByStratum(
	frame: DesignFrame,
	linearised: ReadonlyMap<string, number>,
): ReadonlyMap<number, readonly number[]> {
	const groups = new Map<number, number[]>();
	for (const [psu, value] of linearised) {
		const index = frame.stratumIndex.get(psu);
		if (index === undefined) continue;
		const group = groups.get(index);
		if (group === undefined) groups.set(index, [value]);
		else group.push(value);
	}
	return groups;
}

function largest(values: Iterable<number>): number {
	let most = 0;
	for (const value of values) most = Math.max(most, Math.abs(value));
	return most;
}

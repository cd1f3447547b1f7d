import type { DesignFrame } from './frame.ts';
import { laterVariance, rollUp, type Parts } from './later-variance.ts';
import { groupBy, sampledRest, stratumVariance, type VariancePolicy } from './stratum-variance.ts';
import { sum } from './sum.ts';

export type { VariancePolicy } from './stratum-variance.ts';

export type VarianceResult =
	| { readonly kind: 'variance'; readonly se: number }
	| { readonly kind: 'lonely'; readonly strata: readonly string[] };

/**
 * Standard error of a sum of linearised values: the one variance routine of this room.
 *
 * With u_hi the total of PSU i in stratum h (0 for a PSU without rows), ū_h its mean over all n_h
 * PSUs of the frame and f_h = n_h / N_h:
 *
 *   V = Σ_h (1 − f_h) · n_h / (n_h − 1) · Σ_i (u_hi − ū_h)²  +  Σ_h f_h Σ_i V_hi
 *
 * V_hi is the same formula for the units drawn inside PSU i, and so on for every stage of the frame;
 * a frame of one stage (ultimate clusters) has none. The first stage counts as drawn with
 * replacement unless N_h is declared. A stratum without any row in the domain adds nothing and is
 * not counted by `average`, as in R. Values are scaled by the largest before they are squared, so
 * neither overflow nor underflow can hide a variance.
 *
 * Source: Binder (1983), Int. Stat. Rev. 51; Wolter (2007), Introduction to Variance Estimation,
 * ch. 6; Bellhouse (1985), Journal of Official Statistics 1 (the recursion); R `survey` 4.1
 * `svyrecvar`, `multistage`, `onestage`, `onestrat`.
 *
 * @param linearised total of the linearised variable per unit of the last stage (of one stage: per
 *   PSU) with rows in the domain
 * @returns the standard error, or the strata (at a later stage: units) with a single unit for which
 *   the policy gives none
 */
export function linearisedVariance(
	frame: DesignFrame,
	linearised: ReadonlyMap<string, number>,
	policy: VariancePolicy,
): VarianceResult {
	const scale = largest(linearised.values());
	const divisor = scale === 0 ? 1 : scale;
	const levels = frame.stages === 1 ? [] : rollUp(frame, scaledBy(linearised, divisor));
	const [byPsu] = levels;
	const { parts, lonely, strata } = byPsu
		? firstStage(frame, byPsu, 1, policy)
		: firstStage(frame, linearised, divisor, policy);
	const later = byPsu ? laterVariance(frame, levels, policy) : { parts: [], lonely: [] };
	const skipped = policy.lonely === 'average' && parts.length > 0;
	const without = [...(skipped ? [] : lonely), ...later.lonely];
	if (without.length > 0) return { kind: 'lonely', strata: without };
	const inflation = strata / Math.max(1, parts.length);
	return { kind: 'variance', se: scale * Math.sqrt(sum(parts) * inflation + sum(later.parts)) };
}

function scaledBy(
	linearised: ReadonlyMap<string, number>,
	divisor: number,
): ReadonlyMap<string, number> {
	return new Map([...linearised].map(([unit, u]) => [unit, u / divisor]));
}

/** @param divisor by which values are scaled */
function firstStage(
	frame: DesignFrame,
	byPsu: ReadonlyMap<string, number>,
	divisor: number,
	policy: VariancePolicy,
): Parts & { readonly strata: number } {
	const byStratum = groupBy(byPsu, (psu) => frame.psuStratum.get(psu));
	const parts: number[] = [];
	const lonely: string[] = [];
	for (const [index, values] of byStratum) {
		const stratum = frame.strata[index];
		if (stratum === undefined) continue;
		const n = stratum.psus.length;
		const scaled = values.map((u) => u / divisor);
		const part = stratumVariance(scaled, n, sampledRest(n, stratum.populationPsus), policy);
		if (part === null) lonely.push(stratum.id);
		else parts.push(part);
	}
	return { parts, lonely, strata: byStratum.size };
}

function largest(values: Iterable<number>): number {
	let most = 0;
	for (const value of values) most = Math.max(most, Math.abs(value));
	return most;
}

import type { ResolvedOptions } from './options.ts';
import type { Point } from './point.ts';
import { replicateDf } from './replicates/rank.ts';
import { replicateSe } from './replicates/variance.ts';
import { sum } from './sum.ts';
import { linearisedVariance } from './variance.ts';

/** One term of a linear contrast. */
export interface Term {
	readonly coefficient: number;
	readonly point: Point;
}

/** Standard error (null: no replicate has the contrast) and df, or the strata that are lonely. */
export type ContrastError =
	{ readonly se: number | null; readonly df: number } | { readonly strata: readonly string[] };

/**
 * The standard error of Σ c_k θ_k: over the replicates where the points have them, each the contrast
 * of the values under one weight; else of the linearised totals combined per PSU.
 *
 * Degrees of freedom are those of the rows of any of the domains: the rank of their replicate weights
 * − 1, or their PSUs minus strata.
 *
 * Source: R `survey` 4.1 `svyby(…, covmat = TRUE)` with `svycontrast`, of a `svrepdesign` `svrVar` of
 * the replicates of the contrast.
 */
export function contrastError(
	terms: readonly Term[],
	value: number,
	counts: { readonly psus: number; readonly strata: number },
	policy: ResolvedOptions,
): ContrastError {
	const [first] = terms;
	const design = first?.point.replicates?.design;
	if (first === undefined) return { se: null, df: 0 };
	if (design !== undefined) {
		const values = design.rscales.map((_, r) =>
			sum(terms.map(({ coefficient, point }) => coefficient * valueUnder(point, r))),
		);
		const weights = design.rscales.map((_, r) =>
			terms.flatMap(({ point }) => point.replicates?.weights[r] ?? []),
		);
		return { se: replicateSe(design, value, values), df: replicateDf(design, weights) };
	}
	const variance = linearisedVariance(first.point.frame, combine(terms), policy);
	return variance.kind === 'lonely'
		? { strata: variance.strata }
		: { se: variance.se, df: counts.psus - counts.strata };
}

function valueUnder({ replicates }: Point, r: number): number {
	return replicates?.values[r] ?? NaN;
}

/** Σ c_k u_k per PSU with rows in any of the domains. */
function combine(terms: readonly Term[]): ReadonlyMap<string, number> {
	const combined = new Map<string, number>();
	for (const { coefficient, point } of terms) {
		for (const [psu, u] of point.byPsu) {
			combined.set(psu, (combined.get(psu) ?? 0) + coefficient * u);
		}
	}
	return combined;
}

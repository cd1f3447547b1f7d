import type { OracleTopic } from '../topic.ts';
import { comparePovertyDesign, readPovertyGroups, type PovertyComparison } from './compare.ts';

/** Allowed relative error of values and SEs against R's closed forms. */
export const TOLERANCE = { value: 1e-9, se: 1e-9 } as const;

/**
 * Allowed distance of the median of SE / replicate SE from 1, over the designs of 48 PSUs. Gini is
 * smooth, so replicates differ by their second order only (the jackknife is a little above). Measures
 * that rest on a quantile are not: the delete-one jackknife does not converge there (Shao and Wu 1989),
 * and both kinds of replicates jump from one household to the next.
 */
export const REPLICATE_TOLERANCE = {
	gini: { jackknife: 0.06, bootstrap: 0.12 },
	shareRatio: { jackknife: 0.3, bootstrap: 0.2 },
	fgt: { jackknife: 0.3, bootstrap: 0.2 },
} as const;

/** Our SE over that of R's replicates, for each measure that has them. */
export function replicateRatios(
	comparisons: readonly PovertyComparison[],
	measure: keyof typeof REPLICATE_TOLERANCE,
	of: 'toJackknife' | 'toBootstrap',
): readonly number[] {
	return comparisons
		.filter(({ wanted }) => wanted.measure === measure)
		.flatMap((one) => one[of] ?? [])
		.sort((a, b) => a - b);
}

/** What poverty and inequality were held against, for the Methods page. */
export function topic(): OracleTopic {
	const designs = readPovertyGroups().flatMap((group) => group.designs);
	const all = designs.flatMap(comparePovertyDesign);
	const largest = (of: 'value' | 'se'): number =>
		Number(Math.max(...all.map((one) => one[of])).toPrecision(2));
	return {
		name: 'poverty',
		answersTo: 'survey::svycontrast, laeken::gini, laeken::qsr, laeken::arpr',
		about:
			'FGT, Watts and shortfalls at fixed and relative lines, Gini, Lorenz, S80/S20, Atkinson and generalised entropy, overall and by domain.',
		designs: designs.length,
		cases: all.length,
		largestError: { value: largest('value'), se: largest('se') },
		tolerance: TOLERANCE,
		reason: null,
	};
}

import type { OracleTopic } from '../topic.ts';
import { compareQuantiles, readQuantileGroups } from './compare.ts';

/** Allowed relative error of quantiles, ends of intervals and SEs against `svyquantile`. */
export const TOLERANCE = { value: 1e-9, ends: 1e-9, se: 1e-9 } as const;

/** What quantiles were held against, for the Methods page. */
export function topic(): OracleTopic {
	const designs = readQuantileGroups().flatMap((group) => group.designs);
	const all = designs.flatMap(compareQuantiles);
	const largest = (of: keyof typeof TOLERANCE): number =>
		Number(Math.max(...all.map((one) => one[of])).toPrecision(2));
	return {
		name: 'quantiles',
		answersTo: 'survey::svyquantile',
		about:
			'Quantiles by eleven rules with Woodruff intervals on four scales, overall and by domain.',
		designs: designs.length,
		cases: all.length,
		largestError: { value: largest('value'), ends: largest('ends'), se: largest('se') },
		tolerance: TOLERANCE,
		reason: null,
	};
}

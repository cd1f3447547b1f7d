import type { DescribedTopic, OracleTopic } from '../topic.ts';
import { compareEstimators, readEstimators, TOLERANCE } from './replicate-estimators.ts';

/** What everything but means and totals under replicate weights is held against. */
export function described(): DescribedTopic {
	const designs = readEstimators();
	return {
		name: 'replicate-estimators',
		answersTo:
			'survey::withReplicates, svyquantile, svyciprop, svycontrast(svyby(…, covmat = TRUE)), svychisq of a svrepdesign',
		about:
			'Quantiles, shares, poverty, inequality, comparisons and two-way tables with BRR, Fay, JK1, JKn and bootstrap weights, through DuckDB',
		designs: designs.length,
		cases: designs.reduce((n, { cases }) => n + cases.length, 0),
		tolerance: TOLERANCE,
		reason: null,
	};
}

/** The same with the largest errors; asks DuckDB for every number. */
export async function topic(): Promise<OracleTopic> {
	const compared = await compareEstimators(readEstimators());
	const quantities = Object.keys(TOLERANCE) as readonly (keyof typeof TOLERANCE)[];
	const largest = (quantity: keyof typeof TOLERANCE): number =>
		compared.reduce((most, one) => Math.max(most, one[quantity]), 0);
	return {
		...described(),
		largestError: Object.fromEntries(
			quantities.map((name) => [name, Number(largest(name).toPrecision(2))]),
		),
	};
}

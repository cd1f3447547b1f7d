import type { OracleTopic } from '../topic.ts';
import { compareReplicates } from './compare.ts';
import { readReplicateGroups } from './golden.ts';

const TOLERANCE = { value: 1e-9, se: 1e-9, df: 1e-9, median: 1e-9, medianSe: 1e-9 } as const;

/** What replicate weights were held against. */
export function topic(): OracleTopic {
	const designs = readReplicateGroups().flatMap((group) => group.designs);
	const compared = designs.flatMap((design) => compareReplicates(design));
	const comparisons = compared.flatMap((one) => one.comparisons);
	const largest = (name: string): number =>
		comparisons.reduce(
			(most, { quantity, error }) => (quantity === name ? Math.max(most, error) : most),
			0,
		);
	return {
		name: 'replicates',
		answersTo: 'survey::svrepdesign, svymean, svyratio, svytotal, withReplicates, degf',
		about:
			'Means, proportions, ratios, totals and medians with BRR, Fay, JK1, JKn, bootstrap and other replicate weights',
		designs: designs.length,
		cases: compared.length,
		largestError: Object.fromEntries(
			Object.keys(TOLERANCE).map((name) => [name, Number(largest(name).toPrecision(2))]),
		),
		tolerance: TOLERANCE,
		reason: null,
	};
}

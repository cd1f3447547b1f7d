import { compareDesign } from './compare.ts';
import type { Quantity } from './compare.ts';
import { readGoldenGroups } from './golden.ts';
import type { GoldenDesign } from './golden.ts';
import type { NamedGolden } from './golden-file.ts';
import type { OracleTopic } from './topic.ts';
import { oracleTopics } from './topics.ts';

export interface GoldenReportRow {
	readonly name: string;
	readonly about: string;
	readonly designs: number;
	readonly cases: number;
	/** Largest relative error per quantity, two significant digits. */
	readonly largestError: Readonly<Record<Quantity, number>>;
}

export interface GoldenReport {
	readonly source: string;
	/** What the oracle test allows for value, SE, df and interval. */
	readonly tolerance: number;
	readonly groups: readonly GoldenReportRow[];
	readonly all: GoldenReportRow;
	/** The other families of estimators. */
	readonly topics: readonly OracleTopic[];
}

const QUANTITIES: readonly Quantity[] = ['value', 'se', 'df', 'ci', 'deff'];

/** What is promised: value and SE equal R's to 1e-9 relative. */
export const TOLERANCE = 1e-9;

/**
 * The design effect needs Σw(y − ȳ)² from Σwy² and Σwy, which loses digits when the mean is large
 * beside the spread or one row has nearly all the weight; these groups are made to show how many.
 */
const ILL_CONDITIONED = ['random-large-offset', 'random-wide-weights'];

export function toleranceOf(quantity: Quantity, group: string): number {
	return quantity === 'deff' && ILL_CONDITIONED.includes(group) ? 1e-6 : TOLERANCE;
}

/**
 * Compares every golden case and keeps the largest error of each group.
 *
 * @param throughApp families that are compared elsewhere, see `topicsThroughApp`
 */
export function makeReport(
	groups: readonly NamedGolden<GoldenDesign>[] = readGoldenGroups(),
	throughApp: readonly OracleTopic[] = [],
): GoldenReport {
	const rows = groups.map(reportGroup);
	const count = (key: 'designs' | 'cases'): number => rows.reduce((n, row) => n + row[key], 0);
	return {
		topics: [...oracleTopics(), ...throughApp],
		source: groups[0]?.source ?? '',
		tolerance: TOLERANCE,
		groups: rows,
		all: {
			name: 'all',
			about: 'All golden cases',
			designs: count('designs'),
			cases: count('cases'),
			largestError: errorsOf((quantity) =>
				Math.max(...rows.map((row) => row.largestError[quantity])),
			),
		},
	};
}

function reportGroup({ name, about, designs }: NamedGolden<GoldenDesign>): GoldenReportRow {
	const compared = designs.flatMap((design) => compareDesign(design));
	const comparisons = compared.flatMap((one) => one.comparisons);
	return {
		name,
		about,
		designs: designs.length,
		cases: compared.length,
		largestError: errorsOf((quantity) =>
			comparisons.reduce(
				(most, one) => (one.quantity === quantity ? Math.max(most, one.error) : most),
				0,
			),
		),
	};
}

function errorsOf(largest: (quantity: Quantity) => number): Record<Quantity, number> {
	const entries = QUANTITIES.map((name) => [name, Number(largest(name).toPrecision(2))] as const);
	return Object.fromEntries(entries) as Record<Quantity, number>;
}

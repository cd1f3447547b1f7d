import {
	designSample,
	groupShares,
	shareUpTo,
	sortSample,
} from '../../../src/lib/estimation/index.ts';
import { frameOf } from '../add-rows.ts';
import { relativeError } from '../compare.ts';
import type { Column } from '../golden.ts';
import { readGoldenDesigns } from '../golden-file.ts';
import type { OracleTopic } from '../topic.ts';

/** One answer of R; columns of the array form are named by `fields` of the file. */
export interface DistributionCase {
	readonly what: 'share' | 'fifth' | 'tenth';
	/** The threshold, or which group of equal weight from 1. */
	readonly at: number;
	readonly value: number;
	readonly se: number;
	readonly low: number | null;
	readonly high: number | null;
	readonly jackknifeSe: number | null;
}

export interface DistributionDesign {
	readonly id: string;
	readonly populationPsus: Readonly<Record<string, number>> | null;
	readonly columns: Readonly<Record<'h' | 'i' | 'w' | 'y', Column>>;
	readonly cases: readonly DistributionCase[];
}

/** Allowed relative error against `svycdf`, `svyciprop` and `svytotal` of influence values. */
export const DISTRIBUTION_TOLERANCE = { value: 1e-9, se: 1e-9, ends: 1e-9 } as const;

/** The designs of the golden files, with R's answers. */
export function readDistributions(): readonly DistributionDesign[] {
	return readGoldenDesigns(new URL('./golden/', import.meta.url));
}

/** Ours beside R's for one case. Errors are relative; what has no estimate is infinitely wrong. */
export interface DistributionComparison {
	readonly wanted: DistributionCase;
	readonly value: number;
	readonly se: number;
	readonly ends: number;
	/** Our SE over that of R's jackknife; null where R made none. */
	readonly toJackknife: number | null;
}

const OPTIONS = { level: 0.95, lonely: 'fail' } as const;

export function compareDistribution(design: DistributionDesign): readonly DistributionComparison[] {
	const { i, y, w } = design.columns;
	const sorted = sortSample(
		designSample(frameOf(design), { psu: i.map(String), y: y.map(Number), w: w.map(Number) }),
	);
	const groups = {
		fifth: groupShares(sorted, 5, OPTIONS),
		tenth: groupShares(sorted, 10, OPTIONS),
	};
	return design.cases.map((wanted): DistributionComparison => {
		const { what, at, low, high, jackknifeSe } = wanted;
		const ours = what === 'share' ? shareUpTo(sorted, at, OPTIONS) : groups[what][at - 1];
		if (ours?.kind !== 'estimate')
			return { wanted, value: Infinity, se: Infinity, ends: Infinity, toJackknife: null };
		const error = (of: number, theirs: number | null): number =>
			theirs === null ? 0 : relativeError(of, theirs, wanted.value);
		return {
			wanted,
			value: relativeError(ours.value, wanted.value, 0),
			se: error(ours.se, wanted.se),
			ends: Math.max(error(ours.ci[0], low), error(ours.ci[1], high)),
			toJackknife: jackknifeSe === null ? null : ours.se / jackknifeSe,
		};
	});
}

/** The comparisons beyond what is allowed. */
export function beyondDistribution(design: DistributionDesign): readonly DistributionComparison[] {
	const { value, se, ends } = DISTRIBUTION_TOLERANCE;
	return compareDistribution(design).filter(
		(one) => !(one.value <= value && one.se <= se && one.ends <= ends),
	);
}

/** What distributions were held against, for the Methods page. */
export function topic(): OracleTopic {
	const designs = readDistributions();
	const all = designs.flatMap(compareDistribution);
	const largest = (of: keyof typeof DISTRIBUTION_TOLERANCE): number =>
		Number(Math.max(...all.map((one) => one[of])).toPrecision(2));
	return {
		name: 'distribution',
		answersTo: 'survey::svycdf, survey::svyciprop, survey::svytotal',
		about: 'Shares up to a threshold with their intervals, and what each fifth and tenth holds',
		designs: designs.length,
		cases: all.length,
		largestError: { value: largest('value'), se: largest('se'), ends: largest('ends') },
		tolerance: DISTRIBUTION_TOLERANCE,
		reason: null,
	};
}

import {
	atkinson,
	designSample,
	entropy,
	estimateAtLine,
	estimateMeasure,
	fgt,
	fixedLine,
	gini,
	lorenz,
	meanShortfall,
	sortSample,
	relativeLine,
	shareRatio,
	subsample,
	totalShortfall,
	watts,
	type Bandwidth,
	type DesignSample,
	type EstimateResult,
	type SortedSample,
	type PovertyLine,
} from '../../../src/lib/estimation/index.ts';
import { frameOf, unitsOf } from '../add-rows.ts';
import { relativeError } from '../compare.ts';
import type { Column, GoldenDesign } from '../golden.ts';
import { readGolden, type NamedGolden } from '../golden-file.ts';

/** One answer of R; columns of the array form are named by `fields` of the file. */
export interface PovertyCase {
	readonly measure:
		| 'fgt'
		| 'watts'
		| 'meanShortfall'
		| 'totalShortfall'
		| 'gini'
		| 'shareRatio'
		| 'lorenz'
		| 'entropy'
		| 'atkinson';
	readonly parameter: number | null;
	readonly line: 'fixed' | 'mean' | 'median' | 'none';
	readonly lineParameter: number | null;
	readonly bandwidth: Bandwidth | null;
	readonly of: 'own' | 'whole';
	readonly group: string | null;
	readonly status: string;
	readonly n: number;
	readonly df: number;
	readonly value: number | null;
	readonly se: number | null;
	readonly jackknifeSe: number | null;
	readonly bootstrapSe: number | null;
}

export interface PovertyDesign {
	readonly id: string;
	readonly populationPsus: Readonly<Record<string, number>> | null;
	readonly columns: Readonly<Record<'h' | 'i' | 'w' | 'y' | 'd', Column>> & GoldenDesign['columns'];
	readonly cases: readonly PovertyCase[];
}

/** The golden files, with R's answers. */
export function readPovertyGroups(): readonly NamedGolden<PovertyDesign>[] {
	return readGolden(new URL('./golden/', import.meta.url));
}

/** Ours beside R's for one case. Errors are relative; a status that differs is infinitely wrong. */
export interface PovertyComparison {
	readonly wanted: PovertyCase;
	readonly ours: EstimateResult;
	readonly value: number;
	readonly se: number;
	/** Our SE over that of R's replicates; null where R made none. */
	readonly toJackknife: number | null;
	readonly toBootstrap: number | null;
}

export function comparePovertyDesign(design: PovertyDesign): readonly PovertyComparison[] {
	const { w, y, d } = design.columns;
	const psu = unitsOf(design.columns).map(String);
	const whole = designSample(frameOf(design), { psu, y: y.map(Number), w: w.map(Number) });
	const groups = new Map<string | null, SortedSample>([[null, sortSample(whole)]]);
	for (const group of new Set(d ?? []))
		groups.set(String(group), sortSample(subsample(whole, (row) => d[row] === group)));
	return design.cases.map((wanted) => {
		const domain = groups.get(wanted.group);
		const all = groups.get(null);
		if (!domain || !all) throw new Error(`no rows of ${String(wanted.group)} in ${design.id}`);
		return compared(wanted, answer(wanted, domain, wanted.of === 'own' ? domain : all));
	});
}

const OPTIONS = { level: 0.95, lonely: 'fail' } as const;

function answer(wanted: PovertyCase, ordered: SortedSample, over: SortedSample): EstimateResult {
	const { sample } = ordered;
	const parameter = wanted.parameter ?? 0;
	if (wanted.line !== 'none') return answerAtLine(wanted, ordered, over);
	switch (wanted.measure) {
		case 'gini':
			return estimateMeasure(sample, gini(ordered), OPTIONS);
		case 'shareRatio':
			return estimateMeasure(sample, shareRatio(ordered), OPTIONS);
		case 'lorenz':
			return estimateMeasure(sample, lorenz(ordered, parameter), OPTIONS);
		case 'entropy':
			return estimateMeasure(sample, entropy(ordered, parameter), OPTIONS);
		case 'atkinson':
			return estimateMeasure(sample, atkinson(ordered, parameter), OPTIONS);
		default:
			throw new Error(`${wanted.measure} needs a line`);
	}
}

function answerAtLine(
	wanted: PovertyCase,
	ordered: SortedSample,
	over: SortedSample,
): EstimateResult {
	const line = lineOf(wanted, over);
	const bandwidth = wanted.bandwidth ?? 'silverman';
	const { sample }: { readonly sample: DesignSample } = ordered;
	switch (wanted.measure) {
		case 'fgt':
			return estimateAtLine(
				sample,
				fgt(ordered, line, wanted.parameter ?? 0, bandwidth),
				line,
				OPTIONS,
			);
		case 'watts':
			return estimateAtLine(sample, watts(ordered, line), line, OPTIONS);
		case 'meanShortfall':
			return estimateAtLine(sample, meanShortfall(ordered, line), line, OPTIONS);
		case 'totalShortfall':
			return estimateAtLine(sample, totalShortfall(ordered, line), line, OPTIONS);
		default:
			throw new Error(`${wanted.measure} has no line`);
	}
}

function lineOf({ line, lineParameter, bandwidth }: PovertyCase, over: SortedSample): PovertyLine {
	const parameter = lineParameter ?? 0;
	if (line === 'fixed' || line === 'none') return fixedLine(parameter);
	const found = relativeLine(over, { of: line, share: parameter }, bandwidth ?? 'silverman');
	if ('reason' in found) throw new Error(`no line: ${found.reason}`);
	return found;
}

function compared(wanted: PovertyCase, ours: EstimateResult): PovertyComparison {
	const status = ours.kind === 'estimate' ? 'ok' : ours.reason;
	const expected =
		wanted.status === 'ok' && wanted.df < 1 ? 'no-degrees-of-freedom' : wanted.status;
	const same =
		status === expected &&
		ours.n === wanted.n &&
		(ours.kind !== 'estimate' || ours.df === wanted.df);
	const error = (a: number | undefined, b: number | null, scale: number): number =>
		a === undefined || b === null
			? a === undefined && b === null
				? 0
				: Infinity
			: relativeError(a, b, scale);
	const size = Math.abs(wanted.value ?? 0);
	return {
		wanted,
		ours,
		value: same ? error(ours.value, wanted.value, 0) : Infinity,
		se: same ? error(ours.se, wanted.se, size) : Infinity,
		toJackknife: over(ours.se, wanted.jackknifeSe),
		toBootstrap: over(ours.se, wanted.bootstrapSe),
	};
}

function over(ours: number | undefined, theirs: number | null): number | null {
	return ours === undefined || theirs === null || theirs === 0 ? null : ours / theirs;
}

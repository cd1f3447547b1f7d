import {
	designSample,
	estimateQuantile,
	sortSample,
	type LonelyPsu,
	type QuantileRule,
	type QuantileScale,
	type SortedSample,
} from '../../../src/lib/estimation/index.ts';
import { frameOf, unitsOf } from '../add-rows.ts';
import { relativeError } from '../compare.ts';
import type { Column, GoldenDesign } from '../golden.ts';
import { readGolden, type NamedGolden } from '../golden-file.ts';

/** One answer of R; columns of the array form are named by `fields` of the file. */
export interface QuantileCase {
	readonly group: string | null;
	readonly rule: QuantileRule;
	readonly scale: QuantileScale;
	readonly p: number;
	readonly lonely: LonelyPsu;
	readonly status: 'ok' | 'lonely' | 'no-df' | 'beyond';
	readonly n: number;
	readonly df: number;
	readonly value: number;
	readonly low: number | null;
	readonly high: number | null;
	readonly se: number | null;
}

export interface QuantileDesign {
	readonly id: string;
	readonly level: number;
	readonly populationPsus: Readonly<Record<string, number>> | null;
	readonly columns: Readonly<Record<'h' | 'i' | 'w' | 'y' | 'd', Column>> & GoldenDesign['columns'];
	readonly cases: readonly QuantileCase[];
}

/** The golden files, with R's answers. */
export function readQuantileGroups(): readonly NamedGolden<QuantileDesign>[] {
	return readGolden(new URL('./golden/', import.meta.url));
}

/** Ours beside R's for one case. Errors are relative; a status that differs is infinitely wrong. */
export interface QuantileComparison {
	readonly wanted: QuantileCase;
	readonly ours: ReturnType<typeof estimateQuantile>['result'];
	readonly value: number;
	readonly ends: number;
	readonly se: number;
}

const REASONS = {
	ok: null,
	lonely: 'lonely-psu',
	'no-df': 'no-degrees-of-freedom',
	beyond: 'interval-beyond-data',
} as const;

export function compareQuantiles(design: QuantileDesign): readonly QuantileComparison[] {
	const { w, y, d } = design.columns;
	const frame = frameOf(design);
	const units = unitsOf(design.columns);
	const samples = new Map<string | null, SortedSample>();
	for (const group of [null, ...new Set(d ?? [])] as (string | null)[]) {
		const rows = [...y.keys()].filter(
			(row) => y[row] !== null && (group === null || d[row] === group),
		);
		const of = (from: Column): readonly (number | string | null | undefined)[] =>
			rows.map((row) => from[row]);
		const sample = designSample(frame, {
			psu: of(units).map(String),
			y: of(y).map(Number),
			w: of(w).map(Number),
		});
		samples.set(group, sortSample(sample));
	}
	return design.cases.map((wanted) => {
		const sample = samples.get(wanted.group);
		if (!sample) throw new Error(`no rows of ${String(wanted.group)} in ${design.id}`);
		return compared(wanted, sample, design.level);
	});
}

function compared(wanted: QuantileCase, sample: SortedSample, level: number): QuantileComparison {
	const { rule, scale, lonely } = wanted;
	const { result: ours } = estimateQuantile(sample, wanted.p, { level, lonely, rule, scale });
	const reason = ours.kind === 'estimate' ? null : ours.reason;
	const same =
		reason === REASONS[wanted.status] &&
		ours.n === wanted.n &&
		(ours.kind !== 'estimate' || ours.df === wanted.df);
	if (!same) return { wanted, ours, value: Infinity, ends: Infinity, se: Infinity };
	const size = Math.abs(wanted.value);
	const value = relativeError(ours.value ?? NaN, wanted.value, 0);
	if (ours.kind !== 'estimate' || wanted.low === null || wanted.high === null || wanted.se === null)
		return { wanted, ours, value, ends: 0, se: 0 };
	const ends = Math.max(
		relativeError(ours.ci[0], wanted.low, size),
		relativeError(ours.ci[1], wanted.high, size),
	);
	return { wanted, ours, value, ends, se: relativeError(ours.se, wanted.se, size) };
}

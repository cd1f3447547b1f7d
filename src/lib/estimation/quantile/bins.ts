import type { EstimateOptions } from '../options.ts';
import type { EstimateResult } from '../result.ts';
import { sum } from '../sum.ts';
import { rowsBelow, rowsUpTo, type SortedSample } from '../sorted.ts';
import { estimateRun } from './run-totals.ts';
import { quantileOf } from './rules.ts';

/** Values from `from` up to, not including, `to`; null is open. */
export interface Bin {
	readonly from: number | null;
	readonly to: number | null;
	/** Unweighted rows in it. */
	readonly rows: number;
	/** Share of the domain in it: a proportion over the full design. */
	readonly share: EstimateResult;
}

export type AxisScale = 'linear' | 'log';

/** Shares of the weight that the open bins at both ends may hold. */
const TAIL = 0.01;
const MOST_BINS = 60;
const FEWEST_BINS = 5;
const STEPS = [1, 2, 2.5, 5, 10] as const;

/**
 * Edges of bins by the rule of Freedman and Diaconis with weighted quartiles and n* = (Σw)² / Σw²
 * for n: width 2 (Q3 − Q1) n*^(−1/3), up to the next of 1, 2, 2.5, 5 × 10^k, at multiples of it,
 * from the 1 % to the 99 % quantile; what lies outside goes to open bins. On a log scale the same
 * in powers of ten, of the positive values.
 *
 * Source: Freedman & Diaconis (1981), Zeitschrift für Wahrscheinlichkeitstheorie 57.
 *
 * @param finer how many bins to make of each, for a curve
 * @returns ascending; empty where all values are alike, or a log scale has no positive quantiles
 */
export function binEdges(sorted: SortedSample, scale: AxisScale, finer = 1): readonly number[] {
	const { y, w, sumOfWeights } = sorted.sample;
	if (y.length === 0) return [];
	const to = scale === 'log' ? Math.log10 : (value: number): number => value;
	const [low, q1, q3, high] = [TAIL, 0.25, 0.75, 1 - TAIL].map((p) =>
		to(quantileOf(sorted, p, 'math')),
	) as [number, number, number, number];
	if (![low, high].every(Number.isFinite) || !(high > low)) return [];
	const kish = sumOfWeights ** 2 / sum(Array.from(w, (one) => one ** 2));
	const range = high - low;
	const rule = 2 * (q3 - q1) * kish ** (-1 / 3);
	const wanted = Math.min(range / FEWEST_BINS, Math.max(range / MOST_BINS, rule));
	const width = roundStep(wanted) / finer;
	const first = Math.floor(low / width + 1e-9);
	const last = Math.ceil(high / width - 1e-9);
	const edges = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * width);
	return scale === 'log' ? edges.map((edge) => 10 ** edge) : edges.map(clean);
}

/** The next larger of 1, 2, 2.5, 5 × 10^k. */
function roundStep(width: number): number {
	const power = 10 ** Math.floor(Math.log10(width));
	return (STEPS.find((step) => step * power >= width * (1 - 1e-9)) ?? 10) * power;
}

/** Without the last digits of a multiplication, 0.30000000000000004 is 0.3. */
function clean(value: number): number {
	return Number(value.toPrecision(12));
}

/**
 * Edges thinned so that between any two neighbours, and outside the first and the last, lie no rows
 * or at least `fewest`: no bin can then speak of a few units. Empty when the sample is smaller.
 */
export function coarserEdges(
	sorted: SortedSample,
	edges: readonly number[],
	fewest: number,
): readonly number[] {
	const n = sorted.sample.y.length;
	const kept: number[] = [];
	let before = 0;
	for (const edge of edges) {
		const upTo = rowsBelow(sorted, edge);
		const rows = upTo - before;
		const rest = n - upTo;
		if ((rows > 0 && rows < fewest) || (rest > 0 && rest < fewest)) continue;
		kept.push(edge);
		before = upTo;
	}
	return kept;
}

/** The shares of the domain between edges, with open bins at both ends where rows lie there. */
export function histogram(
	sorted: SortedSample,
	edges: readonly number[],
	options: Omit<EstimateOptions, 'interval'>,
): readonly Bin[] {
	const n = sorted.sample.y.length;
	const bounds = [null, ...edges, null];
	return bounds
		.slice(1)
		.map((to, i): Bin => {
			const from = bounds[i] ?? null;
			const first = from === null ? 0 : rowsBelow(sorted, from);
			const end = to === null ? n : rowsBelow(sorted, to);
			const share = estimateRun('proportion', sorted, [first, end], options);
			return { from, to, rows: end - first, share };
		})
		.filter(({ from, to, rows }) => rows > 0 || (from !== null && to !== null));
}

/**
 * The weighted distribution function at a threshold: the share of the domain with y ≤ t, R's
 * `svycdf` for the value and `svyciprop(~I(y <= t))` for its interval (logit).
 */
export function shareUpTo(
	sorted: SortedSample,
	threshold: number,
	options: EstimateOptions,
): EstimateResult {
	return estimateRun('proportion', sorted, [0, rowsUpTo(sorted, threshold)], options);
}

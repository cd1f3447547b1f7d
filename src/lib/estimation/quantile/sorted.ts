import { designSample, type DesignSample } from '../sample.ts';
import { psuTotals, type PsuSums, type PsuTotals } from '../totals.ts';

/**
 * A sample in ascending order of its variable with running sums of weights: sorted once, and every
 * quantile, share below a threshold or bin after that is a search. Made only by `sortSample`.
 */
export interface SortedSample {
	/** Rows in ascending order of y; rows of equal y stay in the order they came in. */
	readonly sample: DesignSample;
	/** Σw up to and including each row, compensated. */
	readonly cumulated: Float64Array;
	/** Place in `psus` of each row. */
	readonly psuOf: Int32Array;
	/** Sums of weights of each PSU with rows in the domain. */
	readonly psus: readonly PsuSums[];
}

/** Sorts a sample by its variable. */
export function sortSample(sample: DesignSample): SortedSample {
	const { y, w, psu, frame } = sample;
	const order = Array.from(y.keys()).sort((a, b) => (y[a] ?? 0) - (y[b] ?? 0));
	const rows = designSample(frame, {
		psu: order.map((i) => psu[i] ?? ''),
		y: Float64Array.from(order, (i) => y[i] ?? NaN),
		w: Float64Array.from(order, (i) => w[i] ?? NaN),
	});
	return { sample: rows, cumulated: runningSums(rows.w), ...weightsByPsu(rows) };
}

/** Running sums with Neumaier's compensation, as `sum`. */
function runningSums(w: Float64Array): Float64Array {
	let total = 0;
	let lost = 0;
	return w.map((value) => {
		const next = total + value;
		lost += total >= value ? total - next + value : value - next + total;
		total = next;
		return total + lost;
	});
}

function weightsByPsu(sample: DesignSample): Pick<SortedSample, 'psuOf' | 'psus'> {
	const places = new Map<string, number>();
	const psuOf = Int32Array.from(sample.psu, (psu) => {
		const known = places.get(psu);
		if (known !== undefined) return known;
		places.set(psu, places.size);
		return places.size - 1;
	});
	const [n, w, ww] = Array.from({ length: 3 }, () => new Float64Array(places.size));
	psuOf.forEach((at, row) => {
		const weight = sample.w[row] ?? 0;
		add(n, at, 1);
		add(w, at, weight);
		add(ww, at, weight * weight);
	});
	const psus = [...places].map(([psu, at]): PsuSums => {
		const [count, weights, squares] = [n?.[at] ?? 0, w?.[at] ?? 0, ww?.[at] ?? 0];
		const stratum = sample.frame.strata[sample.frame.stratumIndex.get(psu) ?? -1]?.id ?? '';
		const sums = { n: count, w: weights, ww: squares, wx: weights, wxx: weights };
		return { stratum, psu, ...sums, wy: 0, wyy: 0, wxy: 0 };
	});
	return { psuOf, psus };
}

function add(to: Float64Array | undefined, at: number, value: number): void {
	if (to) to[at] = (to[at] ?? 0) + value;
}

/**
 * Sums per PSU of the 0/1 variable "is one of the rows `from` up to, not including, `to`", over the
 * whole domain: what `estimate('proportion', …)` takes. A bin, or the rows up to a threshold, is
 * such a run of rows.
 */
export function runTotals(sorted: SortedSample, from: number, to: number): PsuTotals {
	const { sample, psuOf, psus } = sorted;
	const inside = new Float64Array(psus.length);
	for (let row = from; row < to; row++) add(inside, psuOf[row] ?? 0, sample.w[row] ?? 0);
	return psuTotals(
		sample.frame,
		psus.map((sums, at) => {
			const wy = inside[at] ?? 0;
			return { ...sums, wy, wyy: wy, wxy: wy };
		}),
	);
}

/** How many rows have a value of at most `threshold`. */
export function rowsUpTo({ sample }: SortedSample, threshold: number): number {
	return firstRow(sample.y.length, (row) => (sample.y[row] ?? 0) > threshold);
}

/** How many rows have a value below `threshold`. */
export function rowsBelow({ sample }: SortedSample, threshold: number): number {
	return firstRow(sample.y.length, (row) => (sample.y[row] ?? 0) >= threshold);
}

/** First row from which a condition holds to the end, or the number of rows: a binary search. */
export function firstRow(rows: number, holds: (row: number) => boolean): number {
	let low = 0;
	let high = rows;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}

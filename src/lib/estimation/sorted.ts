import { rowsAt, type DesignSample } from './sample.ts';
import { runningSums } from './sum.ts';
import type { PsuSums } from './totals.ts';

/** Weighted values in ascending order with what has been added up so far. */
export interface OrderedRows {
	readonly sample: {
		readonly y: Float64Array;
		readonly w: Float64Array;
		/** Σw, compensated. */
		readonly sumOfWeights: number;
	};
	/** Σw up to and including each row, compensated. */
	readonly upTo: Float64Array;
	/** Σwy up to and including each row, compensated. */
	readonly valueUpTo: Float64Array;
	/** Σwy of all, compensated. */
	readonly total: number;
}

/**
 * A sample in ascending order of its variable with what has been added up so far: sorted once, and
 * every quantile, share below a threshold, bin, share of the total and distance between people after
 * that is a search or one pass. Made only by `sortSample`.
 */
export interface SortedSample extends OrderedRows {
	/** Rows in ascending order of y; rows of equal y stay in the order they came in. */
	readonly sample: DesignSample;
	/** Where each of those rows was in the sample that was sorted. */
	readonly order: Uint32Array;
	/** The same rows in the same order under each replicate weight, which may be 0; empty without any. */
	readonly replicates: readonly OrderedRows[];
	/** Sums of the weights of each of `sample.units`, for a variable that is 0 in every row. */
	readonly byPsu: readonly PsuSums[];
}

/** Sorts a sample by its variable. */
export function sortSample(unsorted: DesignSample): SortedSample {
	const order = Uint32Array.from(unsorted.y.keys()).sort(
		(a, b) => (unsorted.y[a] ?? 0) - (unsorted.y[b] ?? 0) || a - b,
	);
	const sample = rowsAt(unsorted, order);
	return {
		...addedUp(sample.y, sample.w),
		sample,
		order,
		replicates: underReplicates(sample),
		byPsu: weightsByPsu(sample),
	};
}

function underReplicates({ y, replicates }: DesignSample): readonly OrderedRows[] {
	if (replicates === null) return [];
	const { weights, rows } = replicates;
	return weights.map((column) =>
		addedUp(
			y,
			Float64Array.from(rows, (at) => column[at] ?? 0),
		),
	);
}

function addedUp(y: Float64Array, w: Float64Array): OrderedRows {
	const upTo = runningSums(w);
	const valueUpTo = runningSums(y.map((value, row) => value * (w[row] ?? 0)));
	const sumOfWeights = upTo.at(-1) ?? 0;
	return { sample: { y, w, sumOfWeights }, upTo, valueUpTo, total: valueUpTo.at(-1) ?? 0 };
}

function weightsByPsu({ frame, units, unitAt, w }: DesignSample): readonly PsuSums[] {
	const [n, weights, squares] = [0, 1, 2].map((power) => {
		const sums = new Float64Array(units.length);
		unitAt.forEach((at, row) => {
			sums[at] = (sums[at] ?? 0) + (w[row] ?? 0) ** power;
		});
		return sums;
	});
	return units.map((psu, at): PsuSums => {
		const stratum = frame.strata[frame.stratumIndex.get(psu) ?? -1]?.id ?? '';
		const ofOnes = { wx: weights?.[at] ?? 0, wxx: weights?.[at] ?? 0 };
		const sums = { n: n?.[at] ?? 0, w: weights?.[at] ?? 0, ww: squares?.[at] ?? 0, ...ofOnes };
		return { stratum, psu, ...sums, wy: 0, wyy: 0, wxy: 0 };
	});
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

import type { DesignSample } from '../sample.ts';

/** A sample with its rows from the lowest value to the highest, and what has been added up so far. */
export interface OrderedSample {
	readonly sample: DesignSample;
	/** Row of each rank. */
	readonly rows: Uint32Array;
	/** Value of each rank, rising. */
	readonly y: Float64Array;
	/** Weight of each rank. */
	readonly w: Float64Array;
	/** Σ w up to and with each rank, compensated. */
	readonly upTo: Float64Array;
	/** Σ w y up to and with each rank, compensated. */
	readonly valueUpTo: Float64Array;
	/** Σ w y of all, compensated. */
	readonly total: number;
}

/** Sorts the rows of a sample once; ties keep the order of the rows. */
export function orderSample(sample: DesignSample): OrderedSample {
	const { y, w } = sample;
	const rows = Uint32Array.from(y.keys()).sort((a, b) => (y[a] ?? 0) - (y[b] ?? 0) || a - b);
	const sortedY = Float64Array.from(rows, (row) => y[row] ?? 0);
	const sortedW = Float64Array.from(rows, (row) => w[row] ?? 0);
	const valueUpTo = runningSum(sortedW.map((weight, rank) => weight * (sortedY[rank] ?? 0)));
	return {
		sample,
		rows,
		y: sortedY,
		w: sortedW,
		upTo: runningSum(sortedW),
		valueUpTo,
		total: valueUpTo.at(-1) ?? 0,
	};
}

/** Sums of the first 1, 2, … terms with Neumaier's compensation, as `sum`. */
function runningSum(terms: Float64Array): Float64Array {
	let total = 0;
	let lost = 0;
	return terms.map((value) => {
		const next = total + value;
		lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
		total = next;
		return Number.isFinite(lost) ? total + lost : total;
	});
}

/** Weights added up to a share p reach it exactly within this much of all weights. */
const SAME = 1e-12;

/**
 * Rank of the quantile at p: the first whose weights, added up, exceed p of all. Where they are
 * exactly p it is the next one, as R `laeken` 0.5 `weightedQuantile` has it.
 */
export function quantileRank({ upTo }: OrderedSample, p: number): number {
	const all = upTo.at(-1) ?? 0;
	const wanted = p * all + SAME * all;
	let [low, high] = [0, upTo.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((upTo[middle] ?? 0) > wanted) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** Influence values that belong to ranks, in the order of the rows. */
export function byRow({ rows }: OrderedSample, ofRank: (rank: number) => number): Float64Array {
	const z = new Float64Array(rows.length);
	rows.forEach((row, rank) => {
		z[row] = ofRank(rank);
	});
	return z;
}

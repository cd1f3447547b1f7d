import { firstRow, type SortedSample } from '../sorted.ts';

/**
 * How a quantile is read off weighted data, named as in R's `svyquantile(qrule = …)`:
 * - `math`, the same as `hf1`: the smallest value up to which lies at least the share p of the weight
 * - `school`, the same as `hf2`: that, or the middle of it and the next where p is met exactly
 * - `hf3`: where p is met exactly, the value of even rank among the different values
 * - `hf4` to `hf9`: linear between plotting positions of the rows; they differ by the positions
 *
 * The default of this room is `math`, as R's. It alone of the continuous and discrete rules says the
 * same of a row of weight 2 as of two rows of weight 1, does not depend on the order of rows of
 * equal value, and needs no assumption on what lies between two answers. With thousands of rows the
 * rules differ by less than a rounding of the answer. `shahvaish` is left out: R 4.1 mixes scaled
 * and raw weights in it, so that its answer depends on the unit of the weights.
 *
 * Source: Hyndman & Fan (1996), Sample quantiles in statistical packages, The American Statistician
 * 50; R `survey` 4.1 `svyquantile`, vignette "Estimating quantiles".
 */
export const QUANTILE_RULES = [
	'math',
	'school',
	'hf1',
	'hf2',
	'hf3',
	'hf4',
	'hf5',
	'hf6',
	'hf7',
	'hf8',
	'hf9',
] as const;
export type QuantileRule = (typeof QUANTILE_RULES)[number];

/** Two sums of weights nearer than this share of Σw are one: rounding of p Σw and of sums. */
const SAME = 2 ** -50;

/**
 * The quantile of a sample at p, by a rule. Where p is smaller than the share of the first row it
 * is the smallest value (R 4.1.1 gives the second there: its search begins at row 1).
 *
 * With `hf5` to `hf9` rows of equal value but unequal weight must come in a fixed order.
 *
 * @param sorted with one row or more
 * @param p between 0 and 1
 */
export function quantileOf(sorted: SortedSample, p: number, rule: QuantileRule): number {
	switch (rule) {
		case 'math':
		case 'hf1':
			return atLeast(sorted, p).value;
		case 'school':
		case 'hf2': {
			const { row, exact, value } = atLeast(sorted, p);
			return exact ? (value + valueAt(sorted, row + 1)) / 2 : value;
		}
		case 'hf3': {
			const { row, exact, value } = atLeast(sorted, p);
			const next = nextValue(sorted, row);
			const met = exact && valueAt(sorted, row + 1) !== value;
			return met && rankOf(sorted, row) % 2 === 1 ? next : value;
		}
		case 'hf4':
		case 'hf5':
		case 'hf6':
		case 'hf7':
		case 'hf8':
		case 'hf9':
			return interpolated(sorted, p, POSITIONS[rule]);
	}
}

/** The first row up to which the share p of the weight lies, and whether exactly that share does. */
function atLeast(
	sorted: SortedSample,
	p: number,
): { readonly row: number; readonly exact: boolean; readonly value: number } {
	const { upTo } = sorted;
	const rows = upTo.length;
	const all = upTo[rows - 1] ?? 0;
	const wanted = p * all;
	const found = firstRow(rows, (row) => (upTo[row] ?? 0) >= wanted - SAME * all);
	const row = Math.min(found, rows - 1);
	const exact = Math.abs((upTo[row] ?? 0) - wanted) <= SAME * all;
	return { row, exact, value: valueAt(sorted, row) };
}

function valueAt({ sample }: SortedSample, row: number): number {
	return sample.y[Math.min(row, sample.y.length - 1)] ?? NaN;
}

/** Rank of the value of a row among the different values, from 1. */
function rankOf({ sample: { y } }: SortedSample, row: number): number {
	let rank = 1;
	for (let i = 1; i <= row; i++) if (y[i] !== y[i - 1]) rank += 1;
	return rank;
}

/** The next larger value. */
function nextValue(sorted: SortedSample, row: number): number {
	const here = valueAt(sorted, row);
	const { y } = sorted.sample;
	return valueAt(
		sorted,
		firstRow(y.length, (i) => (y[i] ?? 0) > here),
	);
}

/** Σw before a row, Σw up to it, its weight, and of all rows: Σw and the weight of the last. */
interface Place {
	readonly before: number;
	readonly upTo: number;
	readonly w: number;
	readonly all: number;
	readonly last: number;
}

/** Plotting positions p_k of the rows, by Hyndman and Fan's number, with sums of weights for ranks. */
const POSITIONS = {
	hf4: ({ upTo, all }: Place) => upTo / all,
	hf5: ({ upTo, w, all }: Place) => (upTo - w / 2) / all,
	hf6: ({ upTo, all, last }: Place) => upTo / (all + last),
	hf7: ({ before, all, last }: Place) => before / (all - last),
	hf8: ({ before, upTo, all, last }: Place) => (before / 3 + (2 * upTo) / 3) / (all + last / 3),
	hf9: ({ before, upTo, all, last }: Place) => (0.375 * before + 0.625 * upTo) / (all + last / 4),
} as const;

function interpolated(sorted: SortedSample, p: number, position: (at: Place) => number): number {
	const { upTo, sample } = sorted;
	const rows = upTo.length;
	const all = upTo[rows - 1] ?? 0;
	const last = sample.w[rows - 1] ?? 0;
	const positionOf = (row: number): number =>
		position({
			before: row === 0 ? 0 : (upTo[row - 1] ?? 0),
			upTo: upTo[row] ?? 0,
			w: sample.w[row] ?? 0,
			all,
			last,
		});
	const above = firstRow(rows, (row) => positionOf(row) >= p);
	if (above === 0 || above === rows || rows === 1) return valueAt(sorted, above);
	const [left, right] = [positionOf(above - 1), positionOf(above)];
	const [low, high] = [valueAt(sorted, above - 1), valueAt(sorted, above)];
	if (p - left <= SAME) return low;
	if (right - p <= SAME) return high;
	return low + (high - low) * ((p - left) / (right - left));
}

import type { DesignFrame } from './frame.ts';
import { invalid } from './invalid.ts';

/**
 * Sufficient sums of one domain in one PSU, over rows that belong to the domain and have no
 * missing value (listwise, as `na.rm = TRUE` in R). With weight w > 0, variable y and
 * denominator x (1 for means, proportions and totals):
 */
export interface PsuSums {
	readonly stratum: string;
	/** The PSU; of a frame with later stages, the unit of the last. */
	readonly psu: string;
	/** Unweighted rows. */
	readonly n: number;
	/** Σw */
	readonly w: number;
	/** Σw² */
	readonly ww: number;
	/** Σwy */
	readonly wy: number;
	/** Σwx */
	readonly wx: number;
	/** Σwy² */
	readonly wyy: number;
	/** Σwxy */
	readonly wxy: number;
	/** Σwx² */
	readonly wxx: number;
}

declare const totalsBrand: unique symbol;

/** Sums of one domain per PSU, tied to the frame of the whole design. Made only by this module. */
export interface PsuTotals {
	readonly frame: DesignFrame;
	/** By PSU (unit of the frame); one that is not here has no row in the domain. */
	readonly sums: ReadonlyMap<string, PsuSums>;
	readonly [totalsBrand]: true;
}

const NUMBERS = ['n', 'w', 'ww', 'wy', 'wx', 'wyy', 'wxy', 'wxx'] as const;

/**
 * Binds the sums of one domain to the design. Rows of the same PSU are added up; a row with
 * n = 0 is an empty PSU and is dropped.
 *
 * @param frame the whole design, not the filtered one
 * @param rows in any order
 * @throws `invalid PSU | stratum | n | w | …: …` when a PSU is not in the frame, is in another
 * stratum, a number is not finite, or a weight sum is not positive
 */
export function psuTotals(frame: DesignFrame, rows: readonly PsuSums[]): PsuTotals {
	const sums = new Map<string, PsuSums>();
	for (const row of rows) {
		checkRow(frame, row);
		if (row.n === 0) continue;
		const before = sums.get(row.psu);
		sums.set(row.psu, before === undefined ? row : addSums(before, row));
	}
	return { frame, sums } as unknown as PsuTotals;
}

/**
 * Totals of the union of disjoint domains. That they are disjoint cannot be seen from sums:
 * the caller knows it, for instance because they are the categories of one variable.
 *
 * @throws `invalid totals: …` when the parts do not share one `DesignFrame` object
 */
export function addTotals(first: PsuTotals, ...others: readonly PsuTotals[]): PsuTotals {
	if (others.some((other) => other.frame !== first.frame))
		throw invalid(
			'totals',
			'two design frames',
			'adding domains',
			'Make all parts from one frame of the same design.',
		);
	return psuTotals(
		first.frame,
		[first, ...others].flatMap((totals) => [...totals.sums.values()]),
	);
}

function addSums(a: PsuSums, b: PsuSums): PsuSums {
	return {
		stratum: a.stratum,
		psu: a.psu,
		n: a.n + b.n,
		w: a.w + b.w,
		ww: a.ww + b.ww,
		wy: a.wy + b.wy,
		wx: a.wx + b.wx,
		wyy: a.wyy + b.wyy,
		wxy: a.wxy + b.wxy,
		wxx: a.wxx + b.wxx,
	};
}

function checkRow(frame: DesignFrame, row: PsuSums): void {
	const index = frame.stratumIndex.get(row.psu);
	if (index === undefined)
		throw invalid('PSU', row.psu, 'not in the design frame', 'Build the frame from all rows.');
	const home = frame.strata[index]?.id;
	if (home !== row.stratum)
		throw invalid('stratum', row.stratum, `PSU ${row.psu}`, `The frame has it in ${home}.`);
	/* A sum is finite only where its terms are; which one is not is looked for where it is not. */
	const { n, w, ww, wy, wx, wyy, wxy, wxx } = row;
	if (!Number.isFinite(n + w + ww + wy + wx + wyy + wxy + wxx)) checkFinite(row, where(row));
	if (!Number.isInteger(n) || n < 0)
		throw invalid('n', n, where(row), 'Give the unweighted number of rows.');
	if (n > 0 && (w <= 0 || ww <= 0))
		throw invalid('w', w, where(row), 'Weights must be greater than 0; leave other rows out.');
}

function where({ stratum, psu }: PsuSums): string {
	return `stratum ${stratum}, PSU ${psu}`;
}

function checkFinite(row: PsuSums, at: string): void {
	for (const key of NUMBERS)
		if (!Number.isFinite(row[key]))
			throw invalid(key, row[key], at, 'Leave rows with missing values out before adding.');
}

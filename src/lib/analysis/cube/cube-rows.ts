import type { ReplicateSum, TotalsRow } from '../../query/index.ts';
import { CUBE_SUMS, type Cube } from './cube.ts';

const WIDTH = CUBE_SUMS.length;

/** A row of PSU totals that stands on a stretch of a shared array: thousands are made in a frame. */
class CubeRow implements TotalsRow {
	readonly by1: string | null;
	readonly by2: string | null;
	readonly stratum: string;
	readonly psu: string;
	readonly [sum: ReplicateSum]: number;
	readonly sums: Float64Array;
	readonly at: number;

	constructor(
		by: readonly [string | null, string | null],
		{ stratum, psu }: Cube['psus'][number],
		sums: Float64Array,
		at: number,
	) {
		[this.by1, this.by2] = by;
		this.stratum = stratum;
		this.psu = psu;
		this.sums = sums;
		this.at = at;
	}

	get n(): number {
		return this.sums[this.at] ?? 0;
	}
	get w(): number {
		return this.sums[this.at + 1] ?? 0;
	}
	get ww(): number {
		return this.sums[this.at + 2] ?? 0;
	}
	get wy(): number {
		return this.sums[this.at + 3] ?? 0;
	}
	get wx(): number {
		return this.sums[this.at + 4] ?? 0;
	}
	get wyy(): number {
		return this.sums[this.at + 5] ?? 0;
	}
	get wxy(): number {
		return this.sums[this.at + 6] ?? 0;
	}
	get wxx(): number {
		return this.sums[this.at + 7] ?? 0;
	}
}

/** A group of cells: its two codes, and the rows it has so far, a PSU each. */
interface Group {
	readonly by: readonly [string | null, string | null];
	readonly rows: TotalsRow[];
}

/**
 * Adds the cells of a cube up into rows, a row for each PSU and group that meet. Cells come PSU by PSU;
 * those of a PSU are added with what rounding took.
 */
export interface RowAdder {
	/** Adds a cell to a group. */
	add(cell: number, group: number): void;
	/** Ends a PSU: what was added since the one before are its rows. */
	endPsu(place: Cube['psus'][number]): void;
}

/** @param most rows there can be at most */
export function rowAdder(sums: Float64Array, groups: readonly Group[], most: number): RowAdder {
	const totals = new Float64Array(most * WIDTH);
	const lost = new Float64Array(groups.length * WIDTH);
	/** The groups of the PSU at hand in the order in which they were met, and by group its row there. */
	const met = new Uint32Array(groups.length);
	const rowOf = new Int32Array(groups.length).fill(-1);
	let count = 0;
	let first = 0;

	return {
		add(cell, group) {
			const from = cell * WIDTH;
			const took = group * WIDTH;
			const row = rowOf[group] ?? -1;
			if (row < 0) {
				/* The first cell of a group in a PSU is most often the only one. */
				const to = (first + count) * WIDTH;
				for (let s = 0; s < WIDTH; s++) {
					totals[to + s] = sums[from + s] ?? 0;
					lost[took + s] = 0;
				}
				rowOf[group] = first + count;
				met[count++] = group;
				return;
			}
			/* Knuth's TwoSum. */
			const to = row * WIDTH;
			for (let s = 0; s < WIDTH; s++) {
				const value = sums[from + s] ?? 0;
				const total = totals[to + s] ?? 0;
				const next = total + value;
				const added = next - total;
				totals[to + s] = next;
				lost[took + s] = (lost[took + s] ?? 0) + (total - (next - added) + (value - added));
			}
		},
		endPsu(place) {
			for (let i = 0; i < count; i++) {
				const group = met[i] ?? 0;
				const to = (first + i) * WIDTH;
				for (let s = 0; s < WIDTH; s++) {
					totals[to + s] = (totals[to + s] ?? 0) + (lost[group * WIDTH + s] ?? 0);
				}
				rowOf[group] = -1;
				const of = groups[group];
				of?.rows.push(new CubeRow(of.by, place, totals, to));
			}
			first += count;
			count = 0;
		},
	};
}

import type { DesignFrame } from '../frame.ts';
import { invalid } from '../invalid.ts';
import type { ReplicateDesign } from '../replicates/design.ts';
import { sum } from '../sum.ts';

/** Weighted size of a cell per PSU (unit of the frame's last stage) with rows in it: Σw or Σwx. */
export type CellSizes = ReadonlyMap<string, number>;

/** A two-way table of weighted sizes of disjoint cells, bound to the design. */
export interface SizeTable {
	readonly frame: DesignFrame;
	/** `cells[row][column]` */
	readonly cells: readonly (readonly CellSizes[])[];
	/** Unweighted rows in the table. */
	readonly n: number;
	/** Of a design with replicate weights. */
	readonly replicates?: SizeReplicates;
}

/** A table of sizes under every replicate weight. */
export interface SizeReplicates {
	readonly design: ReplicateDesign;
	/** `cells[row][column][replicate]` */
	readonly cells: readonly (readonly (readonly number[])[])[];
	/** Degrees of freedom of the rows in the table, see `replicateDf`. */
	readonly df: number;
}

/** Which rows and columns of a table have an observation. */
export interface Occupied {
	readonly rows: readonly number[];
	readonly columns: readonly number[];
}

export function occupied(cells: readonly (readonly CellSizes[])[]): Occupied {
	const width = cells[0]?.length ?? 0;
	if (cells.some((row) => row.length !== width))
		throw invalid('two-way table', 'rows of different length', 'cells', 'Give a full table.');
	const isFull = (cell: CellSizes | undefined): boolean => sum(cell?.values() ?? []) > 0;
	const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
		cells.some((row) => isFull(row[column])),
	);
	return { rows: [...cells.keys()].filter((row) => cells[row]?.some(isFull)), columns };
}

/** The table without rows and columns that have no observation. */
export function pick<T>(
	cells: readonly (readonly T[])[],
	{ rows, columns }: Occupied,
): readonly (readonly T[])[] {
	return rows.map((row) =>
		columns.flatMap((column) => {
			const cell = cells[row]?.[column];
			return cell === undefined ? [] : [cell];
		}),
	);
}

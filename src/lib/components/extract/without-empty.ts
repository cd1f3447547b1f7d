import type { Preview } from '$lib/state/index.ts';

/** What a preview shows of its columns, and the names of those in which no row says anything. */
export interface ShownColumns extends Pick<Preview, 'columns' | 'rows'> {
	readonly leftOut: readonly string[];
}

/**
 * The preview of estimates without its empty columns: tables by one variable have none of the second,
 * and value, interval and n would stand out of sight behind them. Of rows an empty column tells
 * something, so all of them stay.
 */
export function withoutEmpty({ columns, rows, tablesInAll }: Preview): ShownColumns {
	const said = columns.map(
		(_, i) => tablesInAll === 0 || rows.some((row) => (row[i] ?? null) !== null),
	);
	const kept = <T>(of: readonly T[]): readonly T[] => of.filter((_, i) => said[i] === true);
	return {
		columns: kept(columns),
		rows: rows.map(kept),
		leftOut: columns.filter((_, i) => said[i] === false).map(({ name }) => name),
	};
}

import type { Cells } from './source-table.ts';

/** The first cells in which two tables differ, each in a line; a table too short differs in its length. */
export function differences(
	read: readonly (readonly unknown[])[],
	expected: readonly Cells[],
): readonly string[] {
	const length = read.length === expected.length ? [] : [`${read.length} rows`];
	const cells = expected.flatMap((row, r) =>
		row.flatMap((cell, c) => {
			const found = read[r]?.[c];
			return Object.is(found, cell)
				? []
				: [`row ${r}, column ${c}: ${shown(found)} for ${shown(cell)}`];
		}),
	);
	return [...length, ...cells].slice(0, 5);
}

function shown(cell: unknown): string {
	if (Object.is(cell, -0)) return '-0';
	return `${typeof cell} ${JSON.stringify(cell)?.slice(0, 200)}`;
}

import type { Measure, Measures } from '../../src/lib/extract/formats/dta/measure.ts';
import type { ExtractColumn } from '../../src/lib/extract/columns.ts';
import { VARIABLES, type Cells } from './source-table.ts';

/** What `measureStatement` finds, counted in the rows themselves. */
export function measured(columns: readonly ExtractColumn[], rows: readonly Cells[]): Measures {
	const measures = columns.map((column): [string, Measure] => {
		const place = VARIABLES.findIndex(({ id }) => id === column.variable.id);
		const values = rows
			.map((row) => row[place] ?? null)
			.flatMap((value) => (value === null || value === undefined ? [] : [value]));
		if (column.stored === 'text') {
			const sizes = values.map((value) => Buffer.byteLength(String(value)));
			const bytes = sizes.reduce((sum, size) => sum + size, 0);
			const filled = sizes.filter((size) => size > 0).length;
			return [
				column.name,
				{ kind: 'text', longest: Math.max(0, ...sizes), bytes, filled },
			] as const;
		}
		const whole = column.stored === 'integer' || column.stored === 'bigint';
		const sorted = values
			.flatMap((value) => (whole ? [BigInt(value as string | number)] : []))
			.sort((a, b) => (a < b ? -1 : 1));
		const text = (value: bigint | undefined) => value?.toString() ?? null;
		return [
			column.name,
			{ kind: 'whole', min: text(sorted[0]), max: text(sorted.at(-1)) },
		] as const;
	});
	return new Map(measures);
}

import type { Dataset } from '../../../dataset/index.ts';
import type { Row } from '../../../engine/index.ts';
import {
	identifier,
	join,
	rowsWhere,
	sql,
	type RowsQuestion,
	type Statement,
} from '../../../query/index.ts';
import type { ExtractColumn } from '../../columns.ts';
import { utf8 } from './bytes.ts';

/** What is known of the values of a column before the first is written; by the column's name. */
export type Measures = ReadonlyMap<string, Measure>;

export type Measure =
	| {
			readonly kind: 'text';
			/** Bytes of the longest in UTF-8. */
			readonly longest: number;
			/** Bytes of all, and how many are not empty. */
			readonly bytes: number;
			readonly filled: number;
	  }
	/** Smallest and largest; null where there are none, text beyond 2^53. */
	| { readonly kind: 'whole'; readonly min: string | null; readonly max: string | null };

function isMeasured({ role, stored, categories }: ExtractColumn): boolean {
	if (role === 'label') return false;
	return stored === 'integer' || stored === 'bigint' || (stored === 'text' && !categories.length);
}

/**
 * Asks for what a .dta file must say before its rows: their number, how long the longest text is,
 * how large the whole numbers are. One row, to be read by `measuresFrom`.
 */
export function measureStatement(
	dataset: Dataset,
	columns: readonly ExtractColumn[],
	{ table, where }: Pick<RowsQuestion, 'table' | 'where'>,
): Statement {
	const asked = columns.filter(isMeasured).flatMap(({ stored, variable }, i) => {
		const value = identifier(variable.id);
		const named = (what: string) => identifier(`${what}_${i}`);
		if (stored !== 'text') {
			return [
				sql`CAST(min(${value}) AS VARCHAR) AS ${named('min')}`,
				sql`CAST(max(${value}) AS VARCHAR) AS ${named('max')}`,
			];
		}
		return [
			sql`CAST(coalesce(max(strlen(${value})), 0) AS DOUBLE) AS ${named('longest')}`,
			sql`CAST(coalesce(sum(strlen(${value})), 0) AS DOUBLE) AS ${named('bytes')}`,
			sql`CAST(count(*) FILTER (WHERE ${value} <> '') AS DOUBLE) AS ${named('filled')}`,
		];
	});
	const all = join([sql`CAST(count(*) AS DOUBLE) AS ${identifier('rows')}`, ...asked], ', ');
	return sql`SELECT ${all} FROM ${identifier(table)} ${rowsWhere(dataset, where)}`;
}

/** The answer to `measureStatement`. */
export function measuresFrom(
	columns: readonly ExtractColumn[],
	row: Row,
): { readonly rows: number; readonly measures: Measures } {
	const measures = columns.filter(isMeasured).map(({ name, stored }, i): [string, Measure] => {
		const number = (what: string) => Number(row[`${what}_${i}`] ?? 0);
		const text = (what: string) => {
			const value = row[`${what}_${i}`] ?? null;
			return value === null ? null : String(value);
		};
		if (stored !== 'text') return [name, { kind: 'whole', min: text('min'), max: text('max') }];
		const [longest, bytes, filled] = [number('longest'), number('bytes'), number('filled')];
		return [name, { kind: 'text', longest, bytes, filled }];
	});
	return { rows: Number(row['rows'] ?? 0), measures: new Map(measures) };
}

/** The longest label of a column of labels; its codes too, as what has no label shows its code. */
export function longestLabel({ categories, missing }: ExtractColumn): number {
	return Math.max(
		1,
		...[...categories, ...missing].map((c) => Math.max(utf8(c.label).length, utf8(c.text).length)),
	);
}

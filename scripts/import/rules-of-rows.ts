import type { Variable } from '../../src/lib/dataset/index.ts';
import { identifier, sql } from '../../src/lib/query/index.ts';
import { columnRules, rawName } from './check-columns.ts';
import type { RowRule } from './row-rules.ts';
import type { PlaceSql } from './settle-places.ts';
import { remedyName } from './typed-rows.ts';

/** What every row is held to; a place that is not settled is no wrong type but an open question. */
export function rowRules(
	variables: readonly Variable[],
	places: ReadonlyMap<string, PlaceSql>,
): readonly RowRule[] {
	return variables.flatMap((variable) => {
		const rules = columnRules(variable);
		if (!places.has(variable.id)) return rules;
		const original = identifier(rawName(variable));
		const open: RowRule = {
			column: variable.id,
			thing: 'place',
			bad: sql`${original} IS NOT NULL AND ${identifier(variable.id)} IS NULL`,
			shown: sql`CAST(${original} AS VARCHAR)`,
			remedy: identifier(remedyName(variable)),
		};
		return [open, ...rules.slice(1)];
	});
}

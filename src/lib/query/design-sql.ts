import { designStages, type SurveyDataset, type VariableId } from '../dataset/index.ts';
import { identifier, join, raw, sql, type Statement } from './statement.ts';

function combined(columns: readonly VariableId[]): Statement {
	const texts = columns.map((c) => sql`CAST(${identifier(c)} AS VARCHAR)`);
	return texts.length === 1 ? (texts[0] as Statement) : sql`concat_ws('/', ${join(texts, ', ')})`;
}

/** The stratum of a row as text; several stratum variables are combined with `/`. */
export function stratumSql(dataset: SurveyDataset): Statement {
	return combined(dataset.design.strata);
}

/**
 * The first-stage PSU of a row as text. With `nest`, PSU codes start again in every stratum (as
 * `nest = TRUE` in R's `svydesign`), so the stratum becomes part of the key.
 */
export function psuSql(dataset: SurveyDataset): Statement {
	return stageSql(dataset, dataset.design.psu.slice(0, 1));
}

/**
 * The unit that totals are asked for: of the last stage with a finite population correction, or the
 * PSU where no later stage has one. Its key starts with those of the stages before.
 */
export function unitSql(dataset: SurveyDataset): Statement {
	return stageSql(dataset, designStages(dataset.design).at(-1)?.units ?? dataset.design.psu);
}

/** The unit of one stage as text, such as `12/3` for household 3 of PSU 12. */
export function stageSql({ design }: SurveyDataset, units: readonly VariableId[]): Statement {
	return combined(design.nest ? [...design.strata, ...units] : units);
}

/**
 * Asks for the frame of a design: one row per PSU of the whole table with its stratum and, where
 * the design declares one, the FPC of its stratum. Of a design with an FPC at later stages one row
 * per unit of the last, with `unit2`, `fpc2` and so on.
 */
export function frameStatement(dataset: SurveyDataset, table: string): Statement {
	const stages = designStages(dataset.design);
	const keys = stages.map(({ units }, i) =>
		i === 0
			? sql`${stageSql(dataset, units)} AS psu`
			: sql`${stageSql(dataset, units)} AS ${raw(`unit${i + 1}`)}`,
	);
	const corrections = stages.map(({ fpc }, i) => {
		const value =
			fpc === null
				? raw('CAST(NULL AS DOUBLE)')
				: sql`CAST(max(${identifier(fpc.column)}) AS DOUBLE)`;
		return sql`${value} AS ${raw(i === 0 ? 'fpc' : `fpc${i + 1}`)}`;
	});
	const groups = raw(['1', ...stages.map((_, i) => String(i + 2))].join(', '));
	return sql`SELECT ${stratumSql(dataset)} AS stratum, ${join([...keys, ...corrections], ', ')}
FROM ${identifier(table)} GROUP BY ${groups} ORDER BY ${groups}`;
}

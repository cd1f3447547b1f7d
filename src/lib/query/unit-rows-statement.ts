import {
	indicatorOf,
	tableOf,
	weightingOf,
	type Expression,
	type RegisterDataset,
	type RegisterIndicator,
	type VariableId,
} from '../dataset/index.ts';
import { breakdownSql } from './breakdown-sql.ts';
import { codeIn, expressionSql } from './expression-sql.ts';
import type { Filter, TotalsQuestion } from './psu-totals-statement.ts';
import { identifier, join, raw, sql, type Statement } from './statement.ts';

/** One unit in one round, as the register has it; what was not asked or answered is null. */
export interface UnitRow {
	readonly by1: string | null;
	readonly by2: string | null;
	readonly unit: string;
	/** Code of the round; `''` for a table without rounds. */
	readonly round: string;
	/** Code of the status; `''` for a complete count. */
	readonly status: string;
	/** Whether the indicator speaks of the unit; null when that is not known. */
	readonly counts: boolean | null;
	/** Numerator, or need. */
	readonly y: number | null;
	/** Denominator, or what is covered; 1 where there is none. */
	readonly x: number | null;
	readonly w: number | null;
	/** People in the unit; null when the design names no size, or it was not asked. */
	readonly size: number | null;
	/** Of those, people who were met and not estimated; null when the design does not tell. */
	readonly met: number | null;
}

/**
 * Asks for the rows of a register, of all rounds: what a unit last said stands in an earlier one.
 * A filter on the round is therefore not part of the statement. A register is a list of places, some
 * hundred units by some dozen rounds, so rows may cross the port.
 *
 * A unit that was not reached has no answers, so a filter on an answer can neither keep nor drop
 * it: it is kept, and counts as not known.
 */
export function unitRowsStatement(dataset: RegisterDataset, question: TotalsQuestion): Statement {
	const indicator = indicatorOf(dataset, question.indicator);
	const { design } = dataset;
	const { weight } = weightingOf(dataset, question.weighting);
	const table = tableOf(dataset, indicator.table);
	const [y, x] = operandsOf(indicator);
	const number = (e: Expression): Statement => sql`CAST(${expressionSql(dataset, e)} AS DOUBLE)`;
	const optional = (id: VariableId | undefined): Statement =>
		id === undefined ? raw('CAST(NULL AS DOUBLE)') : number(id);
	const text = (id: string | undefined): Statement =>
		id === undefined ? raw("''") : sql`CAST(${identifier(id)} AS VARCHAR)`;
	const rounds = design.rounds?.table === table.id ? design.rounds : undefined;
	const conditions = question.where
		.filter((f) => f.variable !== rounds?.variable)
		.map((f) => keeps(dataset, f));
	const where = conditions.length === 0 ? raw('') : sql`WHERE ${join(conditions, ' AND ')}`;

	return sql`SELECT
	${breakdownSql(dataset, question.by[0], 'by1')},
	${breakdownSql(dataset, question.by[1], 'by2')},
	${text(design.unit)} AS unit,
	${text(rounds?.variable)} AS round,
	${text(design.status?.variable)} AS status,
	${indicator.universe === undefined ? raw('TRUE') : sql`CAST(${expressionSql(dataset, indicator.universe)} AS BOOLEAN)`} AS counts,
	${number(y)} AS y,
	${number(x)} AS x,
	${number(weight)} AS w,
	${optional(design.size)} AS size,
	${optional(design.met)} AS met
FROM ${identifier(table.id)} ${where}
ORDER BY unit, round`;
}

function operandsOf(indicator: RegisterIndicator): readonly [Expression, Expression] {
	switch (indicator.kind) {
		case 'gap':
			return [indicator.need, indicator.covered];
		case 'rate':
			return [indicator.numerator, indicator.denominator];
		case 'count':
		case 'sum':
		case 'share':
		case 'mean':
		case 'median':
			return [indicator.numerator, 1];
	}
}

function keeps(dataset: RegisterDataset, filter: Filter): Statement {
	const test = codeIn(dataset, filter.variable, filter.codes);
	const { status } = dataset.design;
	if (status === undefined) return sql`(${test})`;
	const reached = codeIn(dataset, status.variable, status.reached);
	return sql`((${test}) OR ((${test}) IS NULL AND NOT (${reached})))`;
}

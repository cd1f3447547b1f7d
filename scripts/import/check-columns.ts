import { storedType } from '../../src/lib/dataset/index.ts';
import type { Code, Problem, Variable } from '../../src/lib/dataset/index.ts';
import { identifier, join, param, raw, sql, type Statement } from '../../src/lib/query/index.ts';
import { eitherFirst } from './date-sql.ts';
import type { Duck } from './duck.ts';
import { isPercent } from './number-sql.ts';
import { failing, problemsOfRules, type RowRule } from './row-rules.ts';
import { bareSql, plainSql } from './text-sql.ts';

/** The column that holds what stands in the file, in the relation that is checked. */
export function rawName(variable: Variable): string {
	return `raw ${variable.id}`;
}

function listed(codes: readonly Code[]): string {
	const shown = codes.slice(0, 20).map(String).join(', ');
	return codes.length > 20 ? `${shown}, …` : shown;
}

/** What a value must be, with a word more where it could be read in two ways. */
function typeRemedy(variable: Variable): Statement {
	const text = sql`CAST(${identifier(rawName(variable))} AS VARCHAR)`;
	const said = param(`the codebook says ${variable.type} (stored as ${storedType(variable)})`);
	switch (variable.type) {
		case 'date': {
			const two =
				'day and month cannot be told apart, and no other date of the column decides; write it as 2018-04-03';
			return sql`CASE WHEN ${eitherFirst(plainSql(text))} THEN ${param(two)} ELSE ${said} END`;
		}
		case 'integer':
		case 'number': {
			const sign =
				'the codebook does not tell whether this is a share of 1 or of 100; give the variable a range of 0 to 1 or 0 to 100';
			return sql`CASE WHEN ${isPercent(plainSql(text))} THEN ${param(sign)} ELSE ${said} END`;
		}
		case 'boolean':
		case 'category':
		case 'text':
			return said;
	}
}

/** What every value of a variable is held to: type, required, codes, range. */
export function columnRules(variable: Variable): readonly RowRule[] {
	const original = identifier(rawName(variable));
	const value = identifier(variable.id);
	const { categories = [], missing = [], range, id } = variable;
	const shown = sql`CAST(${original} AS VARCHAR)`;
	const rules: RowRule[] = [
		{
			column: id,
			thing: `value of ${id}`,
			bad: sql`${original} IS NOT NULL AND ${value} IS NULL`,
			shown,
			remedy: typeRemedy(variable),
		},
	];
	if (variable.required) {
		const remedy = param('it is required; fill it, or set "required: false" in the codebook');
		const blank = variable.type === 'text' ? sql` OR ${bareSql(shown)} = ''` : raw('');
		const bad = sql`${original} IS NULL${blank}`;
		rules.push({ column: id, thing: `value of ${id}`, bad, shown, remedy });
	}
	const codes = [...categories, ...missing].map((c) => c.code);
	if (categories.length > 0) {
		const bound = join(codes.map(param), ', ');
		const remedy = param(`the codebook has ${listed(codes)}; add the code or mend the data`);
		const bad = sql`${value} NOT IN (${bound})`;
		rules.push({ column: id, thing: `code of ${id}`, bad, shown, remedy });
	}
	if (range !== undefined) {
		const outside = join(
			[
				...(range.min === undefined ? [] : [sql`${value} < ${param(range.min)}`]),
				...(range.max === undefined ? [] : [sql`${value} > ${param(range.max)}`]),
				raw('FALSE'),
			],
			' OR ',
		);
		const excepted = missing.map((m) => m.code);
		const answered =
			excepted.length === 0
				? raw('TRUE')
				: sql`${value} NOT IN (${join(excepted.map(param), ', ')})`;
		const remedy = param(`the codebook allows ${range.min ?? '…'} to ${range.max ?? '…'}`);
		const bad = sql`(${outside}) AND ${answered}`;
		rules.push({ column: id, thing: `value of ${id}`, bad, shown, remedy });
	}
	return rules;
}

/**
 * Checks every column of a relation against its variable: type, required, categories, range.
 * Each kind of fault is one problem with its count, the first rows and an example.
 */
export async function checkColumns(
	duck: Duck,
	relation: Statement,
	variables: readonly Variable[],
	file: string,
): Promise<Problem[]> {
	return problemsOfRules(await failing(duck, relation, variables.flatMap(columnRules)), file);
}

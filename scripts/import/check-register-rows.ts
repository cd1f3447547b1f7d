import { placesOf, variablesOf, type RegisterDataset } from '../../src/lib/dataset/index.ts';
import { identifier, join, param, raw, sql, type Statement } from '../../src/lib/query/index.ts';
import type { Duck } from './duck.ts';
import { ROW } from './parquet.ts';
import type { Failure, RowRule } from './row-rules.ts';
import { bareSql } from './text-sql.ts';

function textOf(id: string): Statement {
	return sql`CAST(${identifier(id)} AS VARCHAR)`;
}

/**
 * Variables that only a unit that was reached can have: counts and conditions that indicators and
 * sizes are made of. A category may be a lasting trait of the unit.
 */
function askedOf(dataset: RegisterDataset): readonly string[] {
	const { design, indicators } = dataset;
	const known = new Set<string>([
		design.unit,
		...Object.values(design.name ?? {}),
		...Object.values(design.point ?? {}),
		...(design.status ? [design.status.variable] : []),
		...(design.rounds ? [design.rounds.variable] : []),
		...placesOf(dataset).map((place) => place.variable),
		...design.domains.variables,
	]);
	const used = indicators.flatMap((indicator) => {
		switch (indicator.kind) {
			case 'gap':
				return [...variablesOf(indicator.need), ...variablesOf(indicator.covered)];
			case 'rate':
				return [...variablesOf(indicator.numerator), ...variablesOf(indicator.denominator)];
			case 'count':
			case 'sum':
			case 'share':
			case 'mean':
			case 'median':
				return variablesOf(indicator.numerator);
		}
	});
	const asked = [...used, ...(design.size ? [design.size] : [])];
	const counted = dataset.codebook.variables
		.filter(({ type }) => type === 'integer' || type === 'number' || type === 'boolean')
		.map(({ id }) => id);
	return counted.filter((id) => asked.includes(id) && !known.has(id));
}

/** What a register asks of every row: its unit is named, and what was not reached has no answers. */
export function registerRules(dataset: RegisterDataset): readonly RowRule[] {
	const { unit, status, rounds } = dataset.design;
	const empty: RowRule = {
		column: unit,
		thing: unit,
		bad: sql`${bareSql(sql`coalesce(${textOf(unit)}, '')`)} = ''`,
		shown: textOf(unit),
		remedy: param('every row names its unit'),
	};
	const named = [unit, ...(rounds ? [rounds.variable] : [])];
	const asked = askedOf(dataset);
	if (status === undefined || asked.length === 0) return [empty];
	const away = join([...status.missed, ...status.absent].map(param), ', ');
	const answers = join(
		asked.map((id) => sql`CASE WHEN ${identifier(id)} IS NOT NULL THEN ${param(id)} END`),
		', ',
	);
	const answered: RowRule = {
		column: status.variable,
		thing: status.variable,
		bad: sql`${textOf(status.variable)} IN (${away}) AND concat_ws(', ', ${answers}) <> ''`,
		shown: textOf(status.variable),
		remedy: sql`concat('a row with this status has no answers, but ', concat_ws(', ', ${answers}), ' is filled in; empty it, or mend the status')`,
	};
	const clocked: RowRule[] = named.slice(1).map((id) => ({
		column: id,
		thing: id,
		bad: sql`${identifier(id)} IS NULL`,
		shown: textOf(id),
		remedy: param('every row says of which round it is'),
	}));
	return [empty, ...clocked, answered];
}

/** Rows that share unit and round with another row: row, column, thing, value, remedy. */
export function repeatedRows(relation: Statement, { design }: RegisterDataset): Statement {
	const { unit, rounds } = design;
	const round = rounds ? textOf(rounds.variable) : raw("''");
	const key = sql`PARTITION BY ${bareSql(textOf(unit))}, ${round}`;
	const column = [unit, ...(rounds ? [rounds.variable] : [])].join(', ');
	const shown = rounds
		? sql`concat(${textOf(unit)}, ' in ', ${param(rounds.variable)}, ' ', ${round})`
		: textOf(unit);
	return sql`SELECT "row", ${param(column)} AS "column", ${param(unit)} AS thing, value,
			concat('rows ', array_to_string(list_sort("all")[1:5], ', '), CASE WHEN len("all") > 5 THEN ', …' ELSE '' END,
				' are the same unit; none of them is kept, so keep one') AS remedy
		FROM (SELECT ${identifier(ROW)} AS "row", ${shown} AS value, list(${identifier(ROW)}) OVER (${key}) AS "all"
			FROM (${relation}) WHERE ${identifier(unit)} IS NOT NULL)
		WHERE len("all") > 1`;
}

/** The repeated units as one failure, or none. */
export async function repeatedUnits(
	duck: Duck,
	relation: Statement,
	dataset: RegisterDataset,
): Promise<readonly Failure[]> {
	const [answer = {}] = await duck.run(sql`SELECT CAST(count(*) AS DOUBLE) AS n,
			min("row", 3) AS "rows", arg_min(value, "row") AS example, arg_min(remedy, "row") AS remedy,
			any_value("column") AS "column", any_value(thing) AS thing
		FROM (${repeatedRows(relation, dataset)})`);
	const n = Number(answer['n'] ?? 0);
	if (n === 0) return [];
	return [
		{
			rule: { column: String(answer['column']), thing: String(answer['thing']) },
			n,
			rows: (answer['rows'] as readonly unknown[]).map(Number),
			example: String(answer['example']),
			remedy: String(answer['remedy']),
		},
	];
}

import type { ViewRequest } from '../analysis/index.ts';
import {
	categoriesOf,
	codeText,
	expressionsOf,
	indicatorOf,
	variableOf,
	weightingOf,
	type Dataset,
	type Expression,
	type Indicator,
	type TableId,
	type VariableId,
} from '../dataset/index.ts';
import { suppressChoice, suppressTable, type SuppressionRule } from '../disclosure/index.ts';
import type { Engine } from '../engine/index.ts';
import {
	codeIn,
	expressionSql,
	identifier,
	join,
	raw,
	sql,
	type Statement,
} from '../query/index.ts';

/** Which cells of a view may not leave, by their key; `''` is the whole. */
export type SuppressedCells = ReadonlyMap<string, SuppressionRule>;

const NOWHERE = '';

/** Counts of units by cell and area: over every area, whichever are shown. */
interface AreaCounts {
	readonly areas: readonly string[];
	/** Positions in `areas` of those the view is restricted to. */
	readonly chosen: readonly number[];
	/** Units of a combination of codes of the breakdowns that are no place, in an area. */
	readonly of: (codes: readonly string[], area: string) => number;
}

/**
 * Applies the small-cell rule to a view before it leaves: a cell of 1 to k − 1 units, every cell that
 * would give it away together with margins, and what two downloads with one area more or less would
 * differ by. Units are those of `disclosure.k`, such as a household with four visits.
 *
 * @returns rules by cell key; empty where the dataset has no threshold
 */
export async function suppressedCells(
	dataset: Dataset,
	engine: Engine,
	request: ViewRequest,
	signal?: AbortSignal,
): Promise<SuppressedCells> {
	const k = dataset.disclosure.k.value;
	if (k <= 1) return new Map();
	const place = placeOf(dataset, request);
	const others = request.by.filter((id) => id !== place);
	const counts = await areaCounts(dataset, engine, request, place, others, signal);
	const lists = others.map((id) => codesOf(dataset, id));
	const cells = combinations(lists);
	const rules = new Map<string, SuppressionRule>();
	const put = (codes: readonly string[], rule: SuppressionRule | null | undefined): void => {
		const key = codes.join('|');
		if (rule && rules.get(key) !== 'small-cell') rules.set(key, rule);
	};
	const sums = counts.areas.map((area) =>
		cells.reduce((sum, codes) => sum + counts.of(codes, area), 0),
	);
	put([], suppressChoice([sums], counts.chosen, k)[0]);
	if (place !== undefined && request.by.includes(place)) {
		const table = counts.areas.map((area) => cells.map((codes) => counts.of(codes, area)));
		suppressTable(table, k).forEach((row, a) => {
			if (!counts.chosen.includes(a)) return;
			row.forEach((rule, c) => {
				const others = cells[c] ?? [];
				const area = counts.areas[a] ?? NOWHERE;
				put(request.by[0] === place ? [area, ...others] : [...others, area], rule);
			});
		});
		return rules;
	}
	if (others.length === 0) return rules;
	const byArea = cells.map((codes) => counts.areas.map((area) => counts.of(codes, area)));
	suppressChoice(byArea, counts.chosen, k).forEach((rule, c) => put(cells[c] ?? [], rule));
	if (others.length === 2) {
		const [rows = [], columns = []] = lists;
		const inside = (codes: readonly string[]): number =>
			counts.chosen.reduce((sum, a) => sum + counts.of(codes, counts.areas[a] ?? NOWHERE), 0);
		const table = rows.map((row) => columns.map((column) => inside([row, column])));
		suppressTable(table, k).forEach((marks, r) =>
			marks.forEach((rule, c) => put([rows[r] ?? '', columns[c] ?? ''], rule)),
		);
	}
	return rules;
}

/** The main place variable, where the indicator's table has it. */
function placeOf(dataset: Dataset, request: ViewRequest): VariableId | undefined {
	const place = dataset.info.geography?.variable;
	const { table } = indicatorOf(dataset, request.indicator);
	return place !== undefined && isIn(dataset, table, place) ? place : undefined;
}

function isIn(dataset: Dataset, table: TableId, id: VariableId): boolean {
	return variableOf(dataset, id).tables.includes(table);
}

function codesOf(dataset: Dataset, id: VariableId): readonly string[] {
	return categoriesOf(variableOf(dataset, id)).map((c) => codeText(c.code));
}

function combinations(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
	return lists.reduce<readonly (readonly string[])[]>(
		(all, codes) => all.flatMap((head) => codes.map((code) => [...head, code])),
		[[]],
	);
}

async function areaCounts(
	dataset: Dataset,
	engine: Engine,
	request: ViewRequest,
	place: VariableId | undefined,
	others: readonly VariableId[],
	signal: AbortSignal | undefined,
): Promise<AreaCounts> {
	const rows = await engine.run(countsStatement(dataset, request, place, others), signal);
	const counts = new Map(
		rows.map((row) => {
			const codes = [...others.map((_, i) => row[`by${i}`]), row['area']];
			return [codes.map((code) => String(code ?? NOWHERE)).join('|'), Number(row['n'])];
		}),
	);
	const areas: readonly string[] = place === undefined ? [NOWHERE] : codesOf(dataset, place);
	const filter = request.where.find((f) => f.variable === place);
	return {
		areas,
		chosen: [...areas.keys()].filter((a) => filter?.codes.includes(areas[a] ?? NOWHERE) ?? true),
		of: (codes, area) => counts.get([...codes, area].join('|')) ?? 0,
	};
}

/**
 * Units that answer, by the breakdowns and the area, under the filters that are no place. Rows are
 * those that `psuTotalsStatement` adds up.
 */
function countsStatement(
	dataset: Dataset,
	{ indicator: id, where, weighting }: ViewRequest,
	place: VariableId | undefined,
	others: readonly VariableId[],
): Statement {
	const indicator = indicatorOf(dataset, id) as Indicator;
	const { unit } = dataset.disclosure.k;
	const named = unit !== undefined && isIn(dataset, indicator.table, unit) ? unit : undefined;
	const finite = (e: Expression): Statement =>
		sql`isfinite(CAST(${expressionSql(dataset, e)} AS DOUBLE))`;
	const { weight } = weightingOf(dataset, weighting);
	const conditions = [
		...(indicator.universe === undefined ? [] : [expressionSql(dataset, indicator.universe)]),
		...where.filter((f) => f.variable !== place).map((f) => codeIn(dataset, f.variable, f.codes)),
		...expressionsOf(indicator).map(({ expression }) => finite(expression)),
		finite(weight),
		sql`${expressionSql(dataset, weight)} > 0`,
	].map((c) => sql`(${c})`);
	const by = others.map(
		(variable, i) =>
			sql`CAST(${expressionSql(dataset, variable)} AS VARCHAR) AS ${identifier(`by${i}`)}`,
	);
	const area =
		place === undefined ? raw("''") : sql`CAST(${expressionSql(dataset, place)} AS VARCHAR)`;
	const n = named === undefined ? raw('count(*)') : sql`count(DISTINCT ${identifier(named)})`;
	return sql`SELECT ${join([...by, sql`${area} AS area`], ', ')}, CAST(${n} AS DOUBLE) AS n
FROM ${identifier(indicator.table)} WHERE ${join(conditions, ' AND ')} GROUP BY ALL`;
}

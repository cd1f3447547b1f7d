import {
	analyse,
	defaultRequest,
	openSource,
	withBreakdown,
	type Cell,
	type Source,
	type View,
	type ViewRequest,
} from '../analysis/index.ts';
import {
	breakdownsOf,
	indicatorOf,
	weightingOf,
	type Dataset,
	type Locale,
	type TableId,
} from '../dataset/index.ts';
import type { SuppressionRule } from '../disclosure/index.ts';
import type { Batch, Engine, Value } from '../engine/index.ts';
import { codeLabel, filterWords } from '../wording/index.ts';
import { columnsOf, fieldsOf } from './cell-fields.ts';
import { estimateColumns, valueOf } from './package-estimate-columns.ts';
import type { ExtractColumn } from './columns.ts';
import { suppressedCells, type SuppressedCells } from './package-suppress.ts';
import type { Selection } from './selection.ts';

/** A view as it leaves: which of its cells may not, and by which rule. */
export interface EstimateTable {
	readonly view: View;
	readonly suppressed: SuppressedCells;
}

/**
 * The requests of a selection: what is absent is as the screen opens it, and the selection's filters
 * hold for each that does not filter the same variable itself.
 */
export function estimateRequests(dataset: Dataset, selection: Selection): readonly ViewRequest[] {
	return (selection.estimates ?? []).map(({ indicator, by, where = [], ...rest }) => {
		const standard = defaultRequest(dataset, indicator);
		const start = by === undefined ? standard : withBreakdown(dataset, standard, by);
		const own = new Set(where.map((f) => f.variable));
		const common = selection.where.filter((f) => !own.has(f.variable));
		const said = new Set([...own, ...common.map((f) => f.variable)]);
		const opened = start.where.filter((f) => !said.has(f.variable));
		const { weighting = start.weighting, level = start.level, lonely = start.lonely } = rest;
		const { interval } = rest;
		return {
			...start,
			where: [...opened, ...common, ...where],
			weighting,
			level,
			lonely,
			...(interval === undefined ? {} : { interval }),
		};
	});
}

/** Every indicator of the selection's table as the screen opens it. */
export function everyEstimate(
	dataset: Dataset,
	selection: Selection,
): NonNullable<Selection['estimates']> {
	const offered = breakdownsOf(dataset, selection.table).map((x) => x.id);
	const filtered = selection.where.every((f) => offered.includes(f.variable));
	if (!filtered) {
		const wrong = selection.where.find((f) => !offered.includes(f.variable))?.variable;
		throw new Error(
			`invalid filter: ${wrong} (estimates of ${dataset.info.id}); use one of ${offered.join(', ')}`,
		);
	}
	return dataset.indicators
		.filter((i) => i.table === selection.table)
		.map(({ id }) => ({ indicator: id }));
}

/** The tables that the estimates of a selection are of; an engine must have them, and its own. */
export function tablesOfEstimates(dataset: Dataset, selection: Selection): readonly TableId[] {
	const asked = (selection.estimates ?? []).map((e) => indicatorOf(dataset, e.indicator).table);
	return [...new Set(asked)];
}

/**
 * Answers the requests one after the other, each with the cells that may not leave. The design's frame
 * is that of each indicator's own table, because a PSU without a row there was not in its sample.
 */
export async function estimateTables(
	dataset: Dataset,
	engine: Engine,
	requests: readonly ViewRequest[],
	signal?: AbortSignal,
): Promise<readonly EstimateTable[]> {
	const tables: EstimateTable[] = [];
	const sources = new Map<TableId, Source>();
	for (const request of requests) {
		const { table } = indicatorOf(dataset, request.indicator);
		const source = sources.get(table) ?? (await openSource(dataset, engine, table));
		sources.set(table, source);
		const view = await analyse(source, engine, request, signal);
		const suppressed = await suppressedCells(dataset, engine, request, signal);
		tables.push({ view, suppressed });
	}
	return tables;
}

/** Estimates as rows: the whole and every cell of each request, in the columns of their dataset. */
export function estimateBatch(
	dataset: Dataset,
	locale: Locale,
	tables: readonly EstimateTable[],
): { readonly columns: readonly ExtractColumn[]; readonly batch: Batch } {
	const columns = estimateColumns(dataset, locale);
	const rows = tables.flatMap((table, i) =>
		[table.view.overall, ...table.view.cells].map((cell) =>
			rowOf(dataset, locale, table, cell, i + 1),
		),
	);
	return {
		columns,
		batch: {
			names: columns.map((c) => c.name),
			columns: columns.map((column) =>
				rows.map((row): Value => valueOf(column, row.get(column.name) ?? null)),
			),
			length: rows.length,
		},
	};
}

type EstimateRow = ReadonlyMap<string, string | null>;

function rowOf(
	dataset: Dataset,
	locale: Locale,
	{ view, suppressed }: EstimateTable,
	cell: Cell,
	number: number,
): EstimateRow {
	const { request } = view;
	const indicator = indicatorOf(dataset, request.indicator);
	const row = new Map<string, string | null>([
		['request', String(number)],
		['indicator', indicator.id],
		['indicator_label', indicator.title[locale]],
		['unit', indicator.unit[locale]],
		['weighting', weightingOf(dataset, request.weighting).label[locale]],
		['filter', filterWords(dataset, locale, view)],
		['scope', cell.key === '' ? 'overall' : 'cell'],
	]);
	request.by.forEach((variable, i) => {
		const code = cell.by[variable];
		row.set(`by${i + 1}`, variable);
		row.set(`by${i + 1}_code`, code ?? null);
		const label = code === undefined ? null : codeLabel(dataset, locale, variable, code);
		row.set(`by${i + 1}_label`, label);
	});
	const rule = suppressed.get(cell.key);
	if (rule !== undefined) return hidden(dataset, row, view, rule);
	const fields = fieldsOf(view, cell);
	columnsOf(view).forEach((name, i) => row.set(name, fields[i] || null));
	row.set('n_shown', String(cell.estimate.n));
	return row;
}

/** A suppressed cell keeps what it is and the rule; value, error, interval and n are gone. */
function hidden(
	dataset: Dataset,
	row: Map<string, string | null>,
	{ status }: View,
	rule: SuppressionRule,
): EstimateRow {
	row.set('kind', 'suppressed');
	row.set('n_shown', rule === 'small-cell' ? `<${dataset.disclosure.k.value}` : 'x');
	row.set('reliability', 'withheld');
	row.set('reason', rule);
	row.set('status', status);
	return row;
}

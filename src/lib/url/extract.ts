import {
	defaultRequest,
	requestProblems,
	type RequestProblem,
	type ViewRequest,
} from '../analysis/index.ts';
import {
	indicatorOf,
	type Dataset,
	type IndicatorId,
	type Locale,
	type TableId,
	type VariableId,
	type WeightingId,
} from '../dataset/index.ts';
import { estimateRequests, type Form, type Selection } from '../extract/index.ts';
import type { Filter } from '../query/index.ts';

/** A breakdown of tables of estimates: as the screen opens each, or by no, one or two variables. */
export type ExtractBreakdown = 'opened' | readonly VariableId[];

/** What is chosen on the extract screen; unlike a selection it may hold nothing yet. */
export interface Extract {
	readonly kind: 'rows' | 'estimates';
	readonly table: TableId;
	/** In the codebook's order. */
	readonly variables: readonly VariableId[];
	readonly where: readonly Filter[];
	/** Every one of them by every breakdown. */
	readonly indicators: readonly IndicatorId[];
	readonly breakdowns: readonly ExtractBreakdown[];
	/** Where an indicator offers it; null: each as the screen opens it. */
	readonly weighting: WeightingId | null;
	readonly level: number | null;
	readonly lonely: NonNullable<NonNullable<Selection['estimates']>[number]['lonely']> | null;
	readonly values: Selection['values'];
	readonly forms: readonly Form[];
	readonly bom: boolean;
	readonly hxl: boolean;
	readonly locale: Locale;
}

/** The public variables of a table, in the codebook's order. */
export function publicVariables(dataset: Dataset, table: TableId): readonly VariableId[] {
	return dataset.codebook.variables
		.filter((x) => x.release === 'public' && x.tables.includes(table))
		.map((x) => x.id);
}

export function indicatorsOfTable(dataset: Dataset, table: TableId): readonly IndicatorId[] {
	const all: readonly { readonly id: IndicatorId; readonly table: TableId }[] = dataset.indicators;
	return all.filter((i) => i.table === table).map((i) => i.id);
}

/**
 * The screen as it opens, whose link has no parameters: all that may leave of a table, as CSV, in the
 * language of the page.
 */
export function defaultExtract(dataset: Dataset, locale: Locale, table?: TableId): Extract {
	const own = table ?? (dataset.info.tables[0]?.id as TableId);
	return {
		kind: dataset.disclosure.rows.value === 'estimates-only' ? 'estimates' : 'rows',
		table: own,
		variables: publicVariables(dataset, own),
		where: [],
		indicators: indicatorsOfTable(dataset, own),
		breakdowns: ['opened'],
		weighting: null,
		level: null,
		lonely: null,
		values: 'codes',
		forms: ['csv'],
		bom: false,
		hxl: false,
		locale,
	};
}

/** The selection that is packed; null where nothing is chosen yet. */
export function selectionOf(dataset: Dataset, extract: Extract): Selection | null {
	const { kind, table, variables, forms, values, bom, hxl, locale } = extract;
	const where = extract.where.map(({ variable, codes }) => ({ variable, codes: [...codes] }));
	const common = { dataset: dataset.info.id, table, where, values, bom, hxl, locale };
	if (forms.length === 0) return null;
	const selection = { ...common, forms: [...forms] };
	if (kind === 'estimates') {
		const estimates = estimatesOf(dataset, extract);
		return estimates.length === 0 ? null : { ...selection, estimates };
	}
	if (variables.length === 0) return null;
	const whole = variables.length === publicVariables(dataset, table).length;
	return whole ? selection : { ...selection, variables: [...variables] };
}

type Estimate = NonNullable<Selection['estimates']>[number];

function estimatesOf(dataset: Dataset, extract: Extract): Estimate[] {
	const { indicators, breakdowns, weighting, level, lonely } = extract;
	return indicators.flatMap((id) => {
		const offers: readonly WeightingId[] =
			dataset.indicators.find((i) => i.id === id)?.weightings ?? [];
		const opened = defaultRequest(dataset, id).by.join(',');
		return breakdowns
			.filter((by) => by === 'opened' || !breakdowns.includes('opened') || by.join() !== opened)
			.map((by) => ({
				indicator: id,
				...(by === 'opened' ? {} : { by: [...by] }),
				...(weighting !== null && offers.includes(weighting) ? { weighting } : {}),
				...(level === null ? {} : { level }),
				...(lonely === null ? {} : { lonely }),
			}));
	});
}

/** Why a selection of estimates cannot be answered, such as two rounds of a register at once. */
export function selectionProblems(
	dataset: Dataset,
	selection: Selection,
): readonly RequestProblem[] {
	return estimateRequests(dataset, selection).flatMap((request) =>
		requestProblems(dataset, request),
	);
}

/**
 * A saved selection on the screen; null where its tables are not every indicator by every breakdown
 * under the same filters, which the screen cannot show and the command line can pack.
 */
export function extractOf(dataset: Dataset, selection: Selection): Extract | null {
	const { table, where, values, forms, bom, hxl, locale, estimates } = selection;
	const start = defaultExtract(dataset, locale, table);
	const shared = { ...start, where, values, forms, bom, hxl };
	if (estimates === undefined) {
		const { variables = start.variables } = selection;
		const ordered = start.variables.filter((id) => variables.includes(id));
		const unknown = variables.filter((id) => !start.variables.includes(id));
		return { ...shared, kind: 'rows', variables: [...ordered, ...unknown] };
	}
	const [first] = estimates;
	const own = first?.where ?? [];
	const taken = own.map((f) => f.variable);
	const extract: Extract = {
		...shared,
		kind: 'estimates',
		where: [...where.filter((f) => !taken.includes(f.variable)), ...own],
		indicators: [...new Set(estimates.map((e) => e.indicator))],
		breakdowns: breakdownsAmong(estimates),
		weighting: estimates.flatMap((e) => e.weighting ?? [])[0] ?? null,
		level: first?.level ?? null,
		lonely: first?.lonely ?? null,
	};
	const line = ({ where: _, ...rest }: Estimate): string =>
		JSON.stringify(Object.entries(rest).sort());
	const same = (a: Estimate): boolean => JSON.stringify(a.where ?? []) === JSON.stringify(own);
	const written = new Set(estimates.map(line));
	const again = new Set(estimatesOf(dataset, extract).map(line));
	const product = written.size === again.size && [...written].every((x) => again.has(x));
	return product && estimates.every(same) ? extract : null;
}

function breakdownsAmong(estimates: readonly Estimate[]): readonly ExtractBreakdown[] {
	const found = new Map(
		estimates.map(({ by }): [string, ExtractBreakdown] => [
			JSON.stringify(by ?? null),
			by ?? 'opened',
		]),
	);
	return [...found.values()];
}

/** What a view shows, to be taken away: its rows, or the view itself as a table of estimates. */
export function extractOfView(
	dataset: Dataset,
	{ indicator, by, where, weighting, level, lonely }: ViewRequest,
	kind: Extract['kind'],
	locale: Locale,
): Extract {
	const { table } = indicatorOf(dataset, indicator);
	const start: Extract = { ...defaultExtract(dataset, locale, table), kind, where };
	if (kind === 'rows') return start;
	const opened = defaultRequest(dataset, indicator);
	return {
		...start,
		indicators: [indicator],
		breakdowns: [by.join() === opened.by.join() ? 'opened' : by],
		weighting: weighting === opened.weighting ? null : weighting,
		level: level === opened.level ? null : level,
		lonely: lonely === opened.lonely ? null : lonely,
	};
}

import { shownRounds, defaultRequest } from '../analysis/index.ts';
import {
	designStages,
	expressionsOf,
	variableOf,
	variablesOf as variablesOfExpression,
	weightingOf,
	type Dataset,
	type Expression,
	type Indicator,
	type RegisterDataset,
	type SampleDesign,
	type StageFpc,
	type VariableId,
} from '../dataset/index.ts';
import type { ExtractColumn } from './columns.ts';
import { indicatorsWithin } from './notes.ts';
import type { Form, Selection } from './selection.ts';

/** What an analysis script is written for. */
export interface ScriptInput {
	readonly dataset: Dataset;
	readonly selection: Selection;
	readonly columns: readonly ExtractColumn[];
	/** The data files of the package, by form. */
	readonly files: ReadonlyMap<Form, string>;
	/** Name of the table of every stratum and PSU, where the rows are a part of the sample. */
	readonly frame: string | null;
}

/** One indicator as a script computes it. */
export interface ScriptIndicator {
	readonly indicator: Indicator;
	readonly y: Expression;
	readonly x: Expression;
	readonly weight: Expression;
	readonly universe: Expression;
}

/** Indicators a script reproduces, and those it cannot, with the variables the file does not have. */
export interface ScriptPlan {
	readonly indicators: readonly ScriptIndicator[];
	readonly without: readonly { readonly indicator: Indicator; readonly lacks: readonly string[] }[];
	/** Design variables the file does not have; with one of them nothing can be declared. */
	readonly lacks: readonly VariableId[];
}

/** The indicators a dataset opens with: its headline, its report's, and the first of every theme. */
export function headlineIndicators(
	dataset: Dataset,
	table: Selection['table'],
): readonly Indicator[] {
	const { headline, report } = dataset.info;
	const own = [...dataset.indicators].filter((i) => i.table === table);
	const first = dataset.codebook.themes.flatMap(({ id }) => own.find((i) => i.theme === id) ?? []);
	const named = new Set<string>([headline, ...(report?.figures ?? []), ...first.map((i) => i.id)]);
	return own
		.filter((i) => named.has(i.id))
		.sort((a, b) => Number(b.id === headline) - Number(a.id === headline));
}

/** A text as a comment of a script has it: what came after a line's end would be run. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** The variables of the file, whether by code or by label. */
export function variablesIn(columns: readonly ExtractColumn[]): readonly VariableId[] {
	return [...new Set(columns.map(({ variable }) => variable.id))];
}

export function scriptPlan({ dataset, selection, columns }: ScriptInput): ScriptPlan {
	const there = variablesIn(columns);
	const has = new Set<string>(there);
	const within = new Set(indicatorsWithin(dataset, selection.table, there).map((i) => i.id));
	const headlines = headlineIndicators(dataset, selection.table);
	const planned = headlines.map((indicator) => scriptIndicator(dataset, indicator));
	const lacksOf = (s: ScriptIndicator): readonly string[] =>
		[...new Set([s.y, s.x, s.weight, s.universe].flatMap(variablesOfExpression))].filter(
			(id) => !has.has(id),
		);
	const possible = planned.filter((s) => within.has(s.indicator.id) && lacksOf(s).length === 0);
	return {
		indicators: possible,
		without: planned
			.filter((s) => !possible.includes(s))
			.map((s) => ({ indicator: s.indicator, lacks: lacksOf(s) })),
		lacks: designVariables(dataset, selection).filter((id) => !has.has(id)),
	};
}

function scriptIndicator(dataset: Dataset, indicator: Indicator): ScriptIndicator {
	const [y, x] = expressionsOf(indicator).map(({ expression }) => expression);
	const { weight } = weightingOf(dataset, indicator.weightings[0] ?? '');
	return { indicator, y: y ?? 1, x: x ?? 1, weight, universe: indicator.universe ?? true };
}

/** The variables without which the design of a table cannot be declared. */
export function designVariables(
	{ design }: Dataset,
	{ table }: Pick<Selection, 'table'>,
): readonly VariableId[] {
	if (design.kind === 'sample') {
		const stages = designStages(design);
		return [
			...design.strata,
			...(stages.at(-1)?.units ?? []),
			...stages.flatMap(({ fpc }) => (fpc === null ? [] : [fpc.column])),
		];
	}
	const round = design.rounds?.table === table ? [design.rounds.variable] : [];
	return [...(design.status === undefined ? [] : [design.status.variable]), ...round];
}

/** A stage of the design by the names it has in `frame.csv` and in a script. */
export interface StageNames {
	readonly unit: string;
	/** The unit, or stratum, it was drawn from. */
	readonly parent: string;
	/** How many units there are in that. */
	readonly size: string;
	/** Variables that identify a unit over the whole design. */
	readonly ids: readonly VariableId[];
	readonly fpc: StageFpc | null;
}

/** The stages that count in the variance: psu, unit2 and so on, with fpc, fpc2 and so on. */
export function stageNames(design: SampleDesign): readonly StageNames[] {
	const unit = (i: number): string => (i === 0 ? 'psu' : `unit${i + 1}`);
	return designStages(design).map(({ units, fpc }, i) => ({
		unit: unit(i),
		parent: i === 0 ? 'stratum' : unit(i - 1),
		size: i === 0 ? 'fpc' : `fpc${i + 1}`,
		ids: design.nest ? [...design.strata, ...units] : units,
		fpc,
	}));
}

/** The round a script of a register speaks of: the latest in the file; null without rounds. */
export function scriptRound(
	dataset: RegisterDataset,
	selection: Selection,
): { readonly variable: VariableId; readonly code: string } | null {
	const { rounds } = dataset.design;
	const [indicator] = dataset.indicators.filter((i) => i.table === selection.table);
	if (rounds?.table !== selection.table || indicator === undefined) return null;
	const where = selection.where.filter((f) => f.variable === rounds.variable);
	const request = { ...defaultRequest(dataset, indicator.id), where };
	const code = shownRounds(dataset, request).at(-1);
	return code === undefined ? null : { variable: rounds.variable, code };
}

/** A column whose values in the file are not the codes, and what each stands for. */
export interface Recoded {
	/** Name of the column in the file. */
	readonly from: string;
	readonly to: VariableId;
	readonly codes: readonly { readonly value: string; readonly code: string }[];
	/** The codes are numbers. */
	readonly numeric: boolean;
}

/**
 * Columns that must be turned back into codes: labels without their codes, and in .dta, where codes
 * that are texts are numbered in the codebook's order.
 */
export function recodedColumns(
	columns: readonly ExtractColumn[],
	numbered: boolean,
): readonly Recoded[] {
	const coded = new Set(columns.filter((c) => c.role === 'code').map((c) => c.variable.id));
	return columns.flatMap(({ name, role, variable, stored, categories }) => {
		const base = { from: name, to: variable.id, numeric: variable.type !== 'category' };
		if (role === 'label' && !coded.has(variable.id)) {
			const numeric = categories.every(({ code }) => typeof code !== 'string');
			const codes = categories.map(({ text, label }) => ({ value: label, code: text }));
			return [{ ...base, numeric, codes }];
		}
		if (!numbered || role !== 'code' || stored !== 'text' || categories.length === 0) return [];
		const codes = categories.map(({ text }, i) => ({ value: String(i + 1), code: text }));
		return [{ ...base, numeric: false, codes }];
	});
}

/** The codes of "no answer" of a variable, as the file has them. */
export function missingCodes(dataset: Dataset, id: VariableId): readonly (string | number)[] {
	return (variableOf(dataset, id).missing ?? []).map(({ code }) =>
		typeof code === 'boolean' ? String(code) : code,
	);
}

import { checkExpression } from './check-expression.ts';
import { problem, type Problem } from './check-problem.ts';
import { checkDefinitionChanges } from './check-definition-changes.ts';
import { checkDuplicates, checkKnown, checkVariable } from './check-reference.ts';
import type { Dataset } from './dataset.ts';
import { expressionsOf, type Indicator } from './indicators-schema.ts';

const FILE = 'indicators.yaml';

/** Checks `indicators.yaml`: names that must exist, expressions, and the default breakdown. */
export function checkIndicators(dataset: Dataset): Problem[] {
	const ids = dataset.indicators.map((i) => i.id);
	return [
		...checkDuplicates(FILE, (i) => `indicators.${i}.id`, 'indicator', ids),
		...dataset.indicators.flatMap((indicator, i) =>
			checkIndicator(dataset, indicator, `indicators.${i}`),
		),
	];
}

function checkIndicator(dataset: Dataset, indicator: Indicator, at: string): Problem[] {
	const { info, codebook, design } = dataset;
	const tables = info.tables.map((t) => t.id);
	const table = checkKnown(FILE, `${at}.table`, 'table', indicator.table, tables);
	if (table.length > 0) return table;
	const need = { tables: [indicator.table], public: true };
	const themes = codebook.themes.map((t) => t.id);
	const weightings = design.weightings.map((w) => w.id);
	const ofParts = indicator.kind === 'proportion' && indicator.denominator !== undefined;
	const condition = ['proportion', 'share', 'count'].includes(indicator.kind) && !ofParts;
	return [
		...checkKnown(FILE, `${at}.theme`, 'theme', indicator.theme, themes),
		...indicator.weightings.flatMap((id, i) =>
			checkKnown(FILE, `${at}.weightings.${i}`, 'weighting', id, weightings),
		),
		...checkDuplicates(FILE, (i) => `${at}.weightings.${i}`, 'weighting', indicator.weightings),
		...expressionsOf(indicator).flatMap(({ key, expression }) =>
			checkExpression(
				dataset,
				FILE,
				`${at}.${key}`,
				expression,
				condition ? 'boolean' : 'number',
				need,
			),
		),
		...(indicator.universe === undefined
			? []
			: checkExpression(dataset, FILE, `${at}.universe`, indicator.universe, 'boolean', need)),
		...checkDefaultBreakdown(dataset, indicator, `${at}.breakdown`),
		...checkWelfare(dataset, indicator, `${at}.welfare`),
		...checkDefinitionChanges(
			dataset,
			FILE,
			`${at}.definitionChanges`,
			[indicator.table],
			indicator.definitionChanges,
		),
	];
}

/** Poverty and inequality are estimated from a sample, at a line the slider can be set to. */
function checkWelfare(dataset: Dataset, indicator: Indicator, at: string): Problem[] {
	if (indicator.kind !== 'mean' || indicator.welfare === undefined) return [];
	const { line, range, indicators } = indicator.welfare;
	const ids = dataset.indicators.map((one) => one.id);
	const inside = range.from <= line && line <= range.to;
	return [
		...(dataset.kind === 'survey'
			? []
			: [problem(FILE, at, 'welfare', indicator.id, 'declare it in a survey only')]),
		...(inside
			? []
			: [problem(FILE, `${at}.line`, 'line', String(line), `${range.from} to ${range.to}`)]),
		...indicators.flatMap((id, i) =>
			checkKnown(FILE, `${at}.indicators.${i}`, 'indicator', id, ids),
		),
	];
}

function checkDefaultBreakdown(dataset: Dataset, indicator: Indicator, path: string): Problem[] {
	const { breakdown, table } = indicator;
	if (breakdown === undefined) return [];
	const unknown = checkVariable(dataset, FILE, path, breakdown, { tables: [table] });
	const variable = dataset.codebook.variables.find((x) => x.id === breakdown);
	if (unknown.length > 0 || variable?.breakdown) return unknown;
	return [problem(FILE, path, 'breakdown', breakdown, 'set "breakdown: true" in codebook.yaml')];
}

import type { Caveat } from './caveats-schema.ts';
import type { Category, Codebook, Variable } from './codebook-schema.ts';
import type { Coverage } from './coverage-schema.ts';
import type { DatasetInfo, Place, Table } from './dataset-schema.ts';
import type { RegisterDesign, SampleDesign, Weighting } from './design-schema.ts';
import type { Disclosure } from './disclosure-schema.ts';
import type { Code } from './expression.ts';
import type { IndicatorId, TableId, VariableId, WeightingId } from './ids.ts';
import type { RegisterIndicator, SurveyIndicator, Welfare } from './indicators-schema.ts';

interface Described {
	readonly info: DatasetInfo;
	readonly codebook: Codebook;
	readonly coverage: Coverage;
	readonly caveats: readonly Caveat[];
	readonly disclosure: Disclosure;
}

/** A sample: values are estimated, with an interval. */
export interface SurveyDataset extends Described {
	readonly kind: 'survey';
	readonly design: SampleDesign;
	readonly indicators: readonly SurveyIndicator[];
}

/** A complete count or list: values are added up, and completeness takes the interval's place. */
export interface RegisterDataset extends Described {
	readonly kind: 'register';
	readonly design: RegisterDesign;
	readonly indicators: readonly RegisterIndicator[];
}

/** Every descriptor of a dataset together, validated. */
export type Dataset = SurveyDataset | RegisterDataset;

function found<T>(
	item: T | undefined,
	thing: string,
	value: string,
	where: Dataset,
	known: readonly string[],
): T {
	if (item !== undefined) return item;
	throw new Error(`invalid ${thing}: ${value} (${where.info.id} has ${known.join(', ')})`);
}

/** The indicator of that id; throws `invalid indicator: …` with the known ones. */
export function indicatorOf<D extends Dataset>(
	dataset: D,
	id: IndicatorId | string,
): D['indicators'][number] {
	const indicators: readonly D['indicators'][number][] = dataset.indicators;
	const ids = indicators.map((i) => i.id);
	return found(
		indicators.find((i) => i.id === id),
		'indicator',
		id,
		dataset,
		ids,
	);
}

/** A mean that says it is what people live on, with its line. */
export interface WelfareIndicator {
	readonly id: IndicatorId;
	readonly welfare: Welfare;
}

/** The welfare an indicator is, or is measured below a line of; null where it is neither. */
export function welfareOf(dataset: Dataset, indicator: IndicatorId): WelfareIndicator | null {
	if (dataset.kind === 'register') return null;
	const declared = dataset.indicators.flatMap((one) =>
		one.kind === 'mean' && one.welfare !== undefined ? [{ id: one.id, welfare: one.welfare }] : [],
	);
	return (
		declared.find(({ id }) => id === indicator) ??
		declared.find(({ welfare }) => welfare.indicators.includes(indicator)) ??
		null
	);
}

/** The variable of that id; throws `invalid variable: …`. */
export function variableOf(dataset: Dataset, id: VariableId | string): Variable {
	const ids = dataset.codebook.variables.map((x) => x.id);
	return found(
		dataset.codebook.variables.find((x) => x.id === id),
		'variable',
		id,
		dataset,
		ids,
	);
}

/** The weighting of that id; throws `invalid weighting: …`. */
export function weightingOf(dataset: Dataset, id: WeightingId | string): Weighting {
	const ids = dataset.design.weightings.map((w) => w.id);
	return found(
		dataset.design.weightings.find((w) => w.id === id),
		'weighting',
		id,
		dataset,
		ids,
	);
}

/** The category that the shape of a unit's symbol tells; undefined where there is none. */
export function shapeVariable(dataset: RegisterDataset): Variable | undefined {
	const { shape } = dataset.design;
	return shape === undefined ? undefined : variableOf(dataset, shape);
}

/** The table of that id; throws `invalid table: …`. */
export function tableOf(dataset: Dataset, id: TableId | string): Table {
	const ids = dataset.info.tables.map((t) => t.id);
	return found(
		dataset.info.tables.find((t) => t.id === id),
		'table',
		id,
		dataset,
		ids,
	);
}

/** The variables that hold P-codes, the main one first. */
export function placesOf({ info }: Dataset): readonly Place[] {
	if (info.geography === undefined) return [];
	const { variable, level, also } = info.geography;
	return [{ variable, level }, ...also];
}

/** The P-codes of every place variable, in the order of the codebook's categories. */
export function placeCodes(dataset: Dataset): readonly string[] {
	const ids = placesOf(dataset).map((place) => place.variable);
	return dataset.codebook.variables
		.filter((x) => ids.includes(x.id))
		.flatMap(({ categories = [] }) => categories.map((c) => codeText(c.code)));
}

/** The first of these variables that holds P-codes; undefined where none does. */
export function placeAmong(dataset: Dataset, variables: readonly VariableId[]): Place | undefined {
	const places = placesOf(dataset);
	return variables.flatMap((id) => places.filter((place) => place.variable === id))[0];
}

/** Variables of a table that are offered as breakdown and filter, in codebook order. */
export function breakdownsOf(dataset: Dataset, table: TableId): readonly Variable[] {
	return dataset.codebook.variables.filter(
		(x) => x.breakdown && x.release === 'public' && x.tables.includes(table),
	);
}

/** The codes of a variable in display order; a boolean has true and false. */
export function categoriesOf(variable: Variable): readonly Category[] {
	if (variable.categories) return variable.categories;
	if (variable.type !== 'boolean') return [];
	return [
		{ code: true, label: { en: 'Yes', my: 'ရှိ' } },
		{ code: false, label: { en: 'No', my: 'မရှိ' } },
	];
}

/** A code as text, the form it has in URLs, requests and results. */
export function codeText(code: Code): string {
	return String(code);
}

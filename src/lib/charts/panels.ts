import {
	categoriesOf,
	pcodeWithin,
	placesOf,
	variableOf,
	type Dataset,
	type PCode,
	type VariableId,
} from '../dataset/index.ts';
import type { View } from '../analysis/index.ts';
import { axesOf, type Labels, type Row } from './rows.ts';

/** Most series drawn side by side in a row; more become small multiples. */
export const MOST_DODGED = 3;
/** Most rows of places in one panel; more are gathered by the area that holds them. */
export const MOST_ROWS = 24;

/** One of the series of a second breakdown; `paint` is its colour as CSS. */
export interface Series {
	readonly code: string;
	readonly label: string;
	readonly paint: string;
}

/** Rows under one title; several for small multiples, and for townships gathered by state. */
export interface Panel {
	readonly key: string;
	readonly title: string | null;
	readonly rows: readonly Row[];
	/** Series drawn in each row; empty when the dots wear the colour of their class. */
	readonly series: readonly Series[];
}

/** The codes of a breakdown that have cells, as series; the second breakdown unless another is named. */
export function seriesOf(
	view: View,
	dataset: Dataset,
	labels: Labels,
	series: VariableId | null = axesOf(view, dataset).series,
): readonly Series[] {
	if (series === null) return [];
	const present = new Set(view.cells.map((cell) => cell.by[series] ?? ''));
	return categoriesOf(variableOf(dataset, series))
		.map(({ code }) => String(code))
		.filter((code) => present.has(code))
		.map((code, i) => ({
			code,
			label: labels(series, code),
			paint: `var(--series-${i + 1})`,
		}));
}

/** One panel, small multiples of many series, or many townships gathered by state. */
export function panelsOf(
	view: View,
	dataset: Dataset,
	labels: Labels,
	rows: readonly Row[],
): readonly Panel[] {
	const series = seriesOf(view, dataset, labels);
	if (rows.length === 0) return [];
	if (series.length > MOST_DODGED) {
		return series.map(({ code, label }) => ({
			key: code,
			title: label,
			series: [],
			rows: rows.map((row) => ({ ...row, marks: row.marks.filter((m) => m.series === code) })),
		}));
	}
	const groups = rows.length > MOST_ROWS ? holdersOf(view, dataset) : [];
	const gathered = groups
		.map((code) => ({
			key: code,
			title: labels(holderVariable(dataset), code),
			series,
			rows: rows.filter((row) => pcodeWithin(row.key as PCode, code as PCode)),
		}))
		.filter((panel) => panel.rows.length > 0);
	const found = gathered.reduce((n, panel) => n + panel.rows.length, 0);
	return found === rows.length ? gathered : [{ key: '', title: null, rows, series }];
}

function holderVariable(dataset: Dataset) {
	const [main] = placesOf(dataset);
	if (main === undefined) throw new Error(`invalid dataset: ${dataset.info.id} (has no places)`);
	return main.variable;
}

/** Codes of the main place variable, where the rows are places of another one. */
function holdersOf(view: View, dataset: Dataset): readonly string[] {
	const { row } = axesOf(view, dataset);
	const [main, ...others] = placesOf(dataset);
	if (main === undefined || !others.some((place) => place.variable === row)) return [];
	return categoriesOf(variableOf(dataset, main.variable)).map(({ code }) => String(code));
}

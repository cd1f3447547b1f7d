import type { View } from '../analysis/index.ts';
import {
	categoriesOf,
	indicatorOf,
	variableOf,
	type Dataset,
	type Format,
} from '../dataset/index.ts';
import type { Locale } from '../i18n/index.ts';
import { wholeName } from './describe.ts';
import { extentOf, type Extent } from './extent.ts';
import { axesOf, rowsOf, type Labels, type Row, type RowOrder } from './rows.ts';
import { classesOf, type Classes } from './scale.ts';

/** Most series drawn side by side in a row; more become small multiples. */
export const MOST_DODGED = 3;

/** One of the series of a second breakdown; `paint` is its colour as CSS. */
export interface Series {
	readonly code: string;
	readonly label: string;
	readonly paint: string;
}

/** Rows under one title; several only for small multiples. */
export interface Panel {
	readonly key: string;
	readonly title: string | null;
	readonly rows: readonly Row[];
	/** Series drawn in each row; empty when the dots wear the colour of their class. */
	readonly series: readonly Series[];
}

/** The overall estimate as the chart draws it. */
export interface WholeMark {
	readonly label: string;
	readonly value: number;
	readonly ci: readonly [number, number];
	/** Whether it lies on the axis: the total of all areas dwarfs each of them, and is only written. */
	readonly onAxis: boolean;
}

/** A chart without pixels: what is drawn, in which order, on which numbers. */
export interface Chart {
	/** Of the axis, the same in every panel. */
	readonly domain: Extent;
	readonly locale: Locale;
	readonly format: Format;
	readonly classes: Classes;
	readonly panels: readonly Panel[];
	readonly whole: WholeMark | null;
}

/** What a chart is made from, besides the view. */
export interface ChartSettings {
	readonly dataset: Dataset;
	readonly locale: Locale;
	readonly labels: Labels;
	readonly order?: RowOrder | undefined;
	/** Codes of the row variable from north to south, for that order. */
	readonly northToSouth?: readonly string[] | undefined;
}

/** The classes of a view, the same for its map and its chart. */
export function classesOfView(view: View, dataset: Dataset): Classes {
	const { format } = indicatorOf(dataset, view.request.indicator);
	const values = view.cells.flatMap(({ estimate: e }) => (e.kind === 'estimate' ? [e.value] : []));
	return classesOf(values, format);
}

/** Lays out a view as a chart: rows, series or small multiples, axis, overall estimate. */
export function chartOf(view: View, settings: ChartSettings): Chart {
	const { dataset, locale, labels, order, northToSouth } = settings;
	const { format } = indicatorOf(dataset, view.request.indicator);
	const classes = classesOfView(view, dataset);
	const rows = rowsOf(view, dataset, labels, classes, order, northToSouth);
	const { estimate: whole } = view.overall;
	return {
		domain: extentOf(view, format),
		locale,
		format,
		classes,
		panels: panelsOf(rows, seriesOf(view, settings)),
		whole:
			whole.kind === 'estimate'
				? {
						label: wholeName(view, dataset, labels, locale),
						value: whole.value,
						ci: whole.ci,
						onAxis: view.estimand !== 'total',
					}
				: null,
	};
}

function seriesOf(view: View, { dataset, labels }: ChartSettings): readonly Series[] {
	const { series } = axesOf(view, dataset);
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

function panelsOf(rows: readonly Row[], series: readonly Series[]): readonly Panel[] {
	if (rows.length === 0) return [];
	if (series.length <= MOST_DODGED) return [{ key: '', title: null, rows, series }];
	return series.map(({ code, label }) => ({
		key: code,
		title: label,
		series: [],
		rows: rows.map((row) => ({ ...row, marks: row.marks.filter((m) => m.series === code) })),
	}));
}

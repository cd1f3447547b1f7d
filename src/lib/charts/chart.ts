import type { View } from '../analysis/index.ts';
import { indicatorOf, type Dataset, type Format, type Standard } from '../dataset/index.ts';
import { formatBare, formatUnitsOf, say, type Locale } from '../i18n/index.ts';
import { figureMessages } from '../i18n/messages/register.ts';
import { unitNouns, valueWithRange, wholeName } from './describe.ts';
import { extentOf, stemmed, type Extent } from './extent.ts';
import { panelsOf, type Panel } from './panels.ts';
import { rowsOf, type Labels, type Row, type RowOrder } from './rows.ts';
import { classesOf, type Classes } from './scale.ts';
import { addsUp, shownValue, spanOf } from './shown.ts';
import { standardOf } from './standard.ts';

/** The overall value as the chart draws it. */
export interface WholeMark {
	/** Its name, value, and interval or what is in it: "All camps 19.9 (15 of 20 camps)". */
	readonly words: string;
	readonly value: number;
	/** The interval, or from the value to the one with last known values. */
	readonly span: readonly [number, number];
	/** Whether it lies on the axis: the total of all areas dwarfs each of them, and is only written. */
	readonly onAxis: boolean;
}

/** A chart without pixels: what is drawn, in which order, on which numbers. */
export interface Chart {
	readonly basis: View['basis'];
	/** Of the axis, the same in every panel. */
	readonly domain: Extent;
	readonly locale: Locale;
	readonly format: Format;
	readonly classes: Classes;
	readonly panels: readonly Panel[];
	readonly whole: WholeMark | null;
	/** A stated standard the values are held against. */
	readonly standard: Standard | null;
	/** Whether values are added up, and so drawn as stems from 0. */
	readonly stems: boolean;
	/** Rows that are not drawn, because no unit was expected there. */
	readonly notDrawn: number;
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
	return classesOf(
		view.cells.flatMap((cell) => shownValue(cell)?.value ?? []),
		format,
	);
}

/** Lays out a view as a chart: rows, series or small multiples, axis, overall value. */
export function chartOf(view: View, settings: ChartSettings): Chart {
	const { dataset, locale, labels, order, northToSouth } = settings;
	const { format } = indicatorOf(dataset, view.request.indicator);
	const classes = classesOfView(view, dataset);
	const standard = standardOf(view, dataset);
	const rows = rowsOf(view, dataset, labels, classes, order, northToSouth);
	const drawn = rows.filter((row) => !isEmpty(row));
	return {
		basis: view.basis,
		domain: extentOf(view, format, standard),
		locale,
		format,
		classes,
		panels: panelsOf(view, dataset, labels, drawn),
		whole: wholeMark(view, settings, format),
		standard,
		stems: stemmed(view),
		notDrawn: rows.length - drawn.length,
	};
}

/** Whether a row has nothing to say: in none of its cells was a unit expected. */
function isEmpty({ marks }: Row): boolean {
	return marks.every(
		({ cell: { estimate: e } }) => e.kind === 'unavailable' && e.reason === 'no-units',
	);
}

function wholeMark(
	view: View,
	{ dataset, locale, labels }: ChartSettings,
	format: Format,
): WholeMark | null {
	const whole = shownValue(view.overall);
	if (whole === null) return null;
	const value =
		whole.kind === 'estimate'
			? valueWithRange(locale, whole, format)
			: say(locale, figureMessages.withUnits, {
					value: formatBare(locale, whole.value, format),
					of: formatUnitsOf(locale, whole.n, whole.expected, unitNouns(view, dataset)),
				});
	return {
		words: `${wholeName(view, dataset, labels, locale)} ${value}`,
		value: whole.value,
		span: spanOf(whole),
		onAxis: !addsUp(view),
	};
}

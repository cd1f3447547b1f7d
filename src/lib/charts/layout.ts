import { ticks } from 'd3-array';
import { formatBare, say, type Locale } from '../i18n/index.ts';
import { chartMessages } from '../i18n/messages/charts.ts';
import type { Chart } from './chart.ts';
import { tickFormat } from './class-labels.ts';
import { missingText } from './describe.ts';
import { shareText } from './describe-figure.ts';
import { TICKS } from './extent.ts';
import type { Panel } from './panels.ts';
import type { Mark } from './rows.ts';
import { shownValue } from './shown.ts';
import { textWidth } from './text-width.ts';

/** Text sizes of the chart, in px; nothing is smaller than 12. */
export const TEXT = { label: 13, value: 13, small: 12 } as const;

/** Heights in px by language, `dense` for small multiples: Burmese letters stack above and below the line. */
const HEIGHTS: Readonly<
	Record<
		Locale,
		{ readonly row: number; readonly dense: number; readonly line: number; readonly above: number }
	>
> = {
	en: { row: 37, dense: 28, line: 19, above: 18 },
	my: { row: 42, dense: 36, line: 23, above: 26 },
};

const TOP = 28;
const BOTTOM = 30;
const GAP_COLUMN = 20;
const NO_GAPS = 8;
/** What the measure of a text may be short by. */
const LABEL_AIR = 4;
const VALUE_GUTTER = 14;
/** Room from which the interval is also written beside each value. */
const WIDE = 480;
/** The same for how many units are in a value, which is shorter. */
const WIDE_FIGURES = 320;
/** Height of the line that names the standard, by language. */
const STANDARD_LINE: Readonly<Record<Locale, number>> = { en: 20, my: 26 };
const NARROW_LABELS = 0.34;
const TICK_AIR = 14;

/** A chart of one panel in pixels: a pure function of the chart and the width. */
export interface Layout {
	readonly width: number;
	readonly height: number;
	/** Edges of the plotting area. */
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly rowHeight: number;
	/** Marks of the axis: no more than have room for their words. */
	readonly ticks: readonly number[];
	/** Labels stand beside their row, or above it where they are long for the width. */
	readonly labels: 'beside' | 'above';
	/** Whether the interval is written beside the value. */
	readonly ranges: boolean;
	/** Room between a label and the plotting area, or before a label above its row, for the sign of a gap. */
	readonly gapColumn: number;
	/** Room for the written intervals at the right edge, in px; 0 where they are not written. */
	readonly rangeWidth: number;
}

/** Lays a panel out for a width in px. */
export function layoutOf(chart: Chart, panel: Panel, width: number): Layout {
	const { locale } = chart;
	const heights = HEIGHTS[locale];
	const lines = Math.max(1, ...panel.rows.map((row) => row.marks.length));
	const longest = widest(
		panel.rows.map((row) => row.label),
		TEXT.label,
	);
	const gapColumn = panel.rows.some((row) => row.gap !== 'none') ? GAP_COLUMN : NO_GAPS;
	const beside = longest + gapColumn <= Math.max(110, width * NARROW_LABELS);
	const marks = panel.rows.flatMap((row) => row.marks);
	const ranges =
		width >= (chart.basis === 'sample' ? WIDE : WIDE_FIGURES) && !marks.every(isOneOfOne);
	const valueWidth = widest(
		marks.map((mark) => valueText(chart, mark)),
		TEXT.value,
	);
	const rangeWidth = ranges
		? 8 +
			widest(
				marks.map((mark) => rangeText(chart, mark)),
				TEXT.small,
			)
		: 0;
	const single = chart.panels.length > 1 ? heights.dense : heights.row;
	const body = lines === 1 ? single : lines * heights.line + 12;
	const rowHeight = body + (beside ? 0 : heights.above);
	const left = Math.ceil(beside ? longest + LABEL_AIR + gapColumn : NO_GAPS);
	const bottom = BOTTOM + (chart.standard === null ? 0 : STANDARD_LINE[locale]);
	const right = Math.ceil(VALUE_GUTTER + valueWidth + rangeWidth);
	return {
		width,
		height: TOP + panel.rows.length * rowHeight + bottom,
		left,
		ticks: ticksFor(chart, width - left - right),
		gapColumn: beside || gapColumn === GAP_COLUMN ? gapColumn : 0,
		right,
		top: TOP,
		bottom,
		rowHeight,
		labels: beside ? 'beside' : 'above',
		ranges,
		rangeWidth: Math.ceil(rangeWidth),
	};
}

/** The ticks of the axis, or fewer round ones where their words would meet. */
function ticksFor(chart: Chart, room: number): readonly number[] {
	for (let count = TICKS; count > 1; count -= 1) {
		const at = ticks(chart.domain[0], chart.domain[1], count);
		const write = tickFormat(chart.locale, chart.format, at);
		const needed = at.length * (widest(at.map(write), TEXT.small) + TICK_AIR);
		if (needed <= room + TICK_AIR) return at;
	}
	return [...chart.domain];
}

/** Top of a row in px. */
export function rowTop(layout: Layout, index: number): number {
	return layout.top + index * layout.rowHeight;
}

/** Where a mark of a row lies in px from the top: the middle of its line. */
export function markMiddle(layout: Layout, chart: Chart, row: number, line: number, lines: number) {
	const above = layout.labels === 'above' ? HEIGHTS[chart.locale].above : 0;
	const body = layout.rowHeight - above;
	const middle = rowTop(layout, row) + above + body / 2;
	return middle + (line - (lines - 1) / 2) * HEIGHTS[chart.locale].line;
}

/** Where the label of a row lies in px from the top. */
export function labelMiddle(layout: Layout, chart: Chart, row: number): number {
	const height = layout.labels === 'above' ? HEIGHTS[chart.locale].above + 4 : layout.rowHeight;
	return rowTop(layout, row) + height / 2;
}

/** What stands in the column of values; what is missing says so over the plotting area instead. */
export function valueText(chart: Chart, { cell }: Mark): string {
	const e = shownValue(cell);
	return e === null ? '' : formatBare(chart.locale, e.value, chart.format);
}

/** Beside a value: its interval, "39.9 to 43.7", or what is in it, "15 of 20". */
export function rangeText(chart: Chart, { cell }: Mark): string {
	const e = shownValue(cell);
	if (e === null) return '';
	if (e.kind === 'figure') return shareText(chart.locale, e.n, e.expected);
	const [low, high] = e.ci.map((end) => formatBare(chart.locale, end, chart.format));
	return say(chart.locale, chartMessages.range, { low: low ?? '', high: high ?? '' });
}

/** What stands where the dot would be, for a cell without a value. */
export function absenceText(chart: Chart, { cell }: Mark): string {
	return missingText(chart.locale, cell) ?? '';
}

/** Whether a cell is a unit of its own, as a township in a list of townships: "1 of 1" says nothing. */
function isOneOfOne({ cell: { estimate: e } }: Mark): boolean {
	return e.kind === 'figure' && e.n === 1 && e.expected === 1;
}

function widest(texts: readonly string[], size: number): number {
	return Math.max(0, ...texts.map((text) => textWidth(text, size)));
}

/** Where a value lies in px: the linear scale that Plot builds from the same domain and margins. */
export function positionOf({ domain }: Chart, layout: Layout, value: number): number {
	const [start, end] = domain;
	const room = layout.width - layout.left - layout.right;
	return layout.left + ((value - start) / (end - start)) * room;
}

import type { Markish, PlotOptions } from '@observablehq/plot';
import { formatBare, say } from '../i18n/index.ts';
import { trendMessages } from '../i18n/messages/register.ts';
import { tickFormat } from './class-labels.ts';
import { completenessMarks } from './completeness-marks.ts';
import { TEXT } from './layout.ts';
import { GROUND, HALO, type PlotLibrary } from './plot-library.ts';
import { LINE, MISSED } from './standard-marks.ts';
import type { TrendLayout } from './trend-layout.ts';
import type { Trend, TrendLine, TrendPanel, TrendPoint } from './trend.ts';
import { unknownKey, unknownMarks } from './unknown-marks.ts';

const DATE_DROP = 16;
const TICK = 4;

/**
 * One panel of a trend as Plot options, in pixels: lines over the dates the rounds speak of, a
 * ribbon to the values with last known values, arrows where nothing is known of some, open dots where too few of the expected units
 * answered; below, on the same dates, how many units were reached, missed and not expected. Where
 * nothing was reached the line breaks.
 */
export function trendOptions(
	plot: PlotLibrary,
	trend: Trend,
	panel: TrendPanel,
	layout: TrendLayout,
): PlotOptions {
	return {
		className: 'trend-chart',
		width: layout.width,
		height: layout.height,
		margin: 0,
		x: { type: 'identity', axis: null },
		y: { type: 'identity', axis: null },
		color: { type: 'identity' },
		marks: [
			...groundMarks(plot, trend, layout),
			...standardMarks(plot, trend, layout),
			...panel.lines.flatMap((line) => ribbonMarks(plot, line, layout)),
			...panel.lines.flatMap((line) => unknownMarks(plot, line, layout)),
			...panel.lines.flatMap((line) => lineMarks(plot, line, layout)),
			...unknownKey(plot, trend, panel, layout),
			...labelMarks(plot, panel, layout),
			...completenessMarks(plot, trend, panel, layout),
		],
	};
}

function groundMarks(plot: PlotLibrary, trend: Trend, layout: TrendLayout): Markish[] {
	const write = tickFormat(trend.locale, trend.format, layout.ticks);
	return [
		plot.ruleY(layout.ticks, {
			y: layout.y,
			x1: layout.left,
			x2: layout.width - layout.right,
			stroke: 'var(--hairline)',
		}),
		plot.text(layout.ticks, {
			x: layout.left - 6,
			y: layout.y,
			text: write,
			textAnchor: 'end',
			fontSize: TEXT.small,
			fill: 'var(--ink-soft)',
		}),
		plot.ruleX(layout.dates, {
			x: (date) => layout.x(date.time),
			y1: layout.plot[1],
			y2: layout.plot[1] + TICK,
			stroke: 'var(--rule)',
		}),
		plot.text(layout.dates, {
			x: (date) => layout.x(date.time),
			y: layout.plot[1] + DATE_DROP,
			text: (date) => date.text,
			fontSize: TEXT.small,
			fill: 'var(--ink-soft)',
		}),
	];
}

function standardMarks(plot: PlotLibrary, trend: Trend, layout: TrendLayout): Markish[] {
	const { standard, locale, format } = trend;
	if (standard === null) return [];
	const [top, bottom] = layout.plot;
	const at = layout.y(standard.value);
	const across = { x1: layout.left, x2: layout.width - layout.right };
	const atMost = standard.kind === 'at-most';
	return [
		plot.rect([standard], {
			...across,
			y1: atMost ? top : at,
			y2: atMost ? at : bottom,
			...MISSED,
		}),
		plot.ruleY([standard], { ...across, y: at, ...LINE }),
		plot.text([standard], {
			x: layout.left + 4,
			y: at,
			dy: atMost ? -8 : 9,
			textAnchor: 'start',
			text: () => say(locale, trendMessages.standard, formatBare(locale, standard.value, format)),
			fontSize: TEXT.small,
			fill: 'var(--ink-soft)',
			...HALO,
		}),
	];
}

/** From each value to the one with last known values; a rule at each, for points that stand alone. */
function ribbonMarks(plot: PlotLibrary, { points }: TrendLine, layout: TrendLayout): Markish[] {
	const x = ({ time }: TrendPoint) => layout.x(time);
	const at = ({ value }: TrendPoint) => (value === null ? NaN : layout.y(value));
	const carried = ({ carried: to, value }: TrendPoint) =>
		value === null ? NaN : layout.y(to ?? value);
	const uncertain = points.filter((point) => point.carried !== null);
	if (uncertain.length === 0) return [];
	return [
		plot.areaY(points, { x, y1: at, y2: carried, fill: 'var(--caution-soft)', fillOpacity: 0.22 }),
		plot.ruleX(uncertain, {
			x,
			y1: at,
			y2: carried,
			stroke: 'var(--caution-soft)',
			strokeWidth: 2,
		}),
		plot.ruleY(uncertain, {
			x1: (point: TrendPoint) => x(point) - TICK,
			x2: (point: TrendPoint) => x(point) + TICK,
			y: carried,
			stroke: 'var(--caution)',
			strokeWidth: 1.5,
		}),
	];
}

function lineMarks(
	plot: PlotLibrary,
	{ points, paint }: TrendLine,
	layout: TrendLayout,
): Markish[] {
	const x = ({ time }: TrendPoint) => layout.x(time);
	const y = ({ value }: TrendPoint) => (value === null ? NaN : layout.y(value));
	return [
		plot.line(points, { x, y, stroke: paint, strokeWidth: 2 }),
		plot.dot(
			points.filter(({ value }) => value !== null),
			{
				x,
				y,
				r: 4.5,
				fill: (point: TrendPoint) => (point.incomplete ? GROUND : paint),
				stroke: paint,
				strokeWidth: 2,
			},
		),
	];
}

/** The name and last value at the end of each line, instead of a key. */
function labelMarks(plot: PlotLibrary, panel: TrendPanel, layout: TrendLayout): Markish[] {
	const single = panel.lines.length === 1;
	return layout.labels.map(({ line, text, x, y }) =>
		plot.text([text], {
			x,
			y,
			text: (words: string) => words,
			textAnchor: 'start',
			fontSize: TEXT.small,
			fontWeight: 600,
			fill: single ? 'var(--ink)' : line.paint,
			...HALO,
		}),
	);
}

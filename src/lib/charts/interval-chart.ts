import type { Markish, PlotOptions, SymbolImplementation } from '@observablehq/plot';
import { tickFormat } from './class-labels.ts';
import type { Chart, Panel } from './chart.ts';
import { valueWithRange } from './describe.ts';
import {
	absenceText,
	labelMiddle,
	markMiddle,
	rangeText,
	rowTop,
	TEXT,
	valueText,
	type Layout,
} from './layout.ts';
import type { Mark, Row } from './rows.ts';
import { textWidth } from './text-width.ts';

/**
 * Observable Plot, handed in by who mounts it: the browser imports it only when a chart is on the
 * page, the server when it prerenders. Nothing in this room imports it.
 */
export type PlotLibrary = Pick<
	typeof import('@observablehq/plot'),
	'plot' | 'axisX' | 'dot' | 'gridX' | 'link' | 'rect' | 'ruleX' | 'ruleY' | 'text'
>;

/** A mark with its place, ready to be drawn. */
interface Placed {
	readonly mark: Mark;
	readonly y: number;
	readonly paint: string;
	readonly low: number;
	readonly high: number;
	readonly value: number;
	readonly caution: boolean;
}

/** The left half of a square: with its outline, the sign of an area whose sample has a gap. */
const HALF: SymbolImplementation = {
	draw(context, size) {
		const side = Math.sqrt(size);
		context.rect(-side / 2, -side / 2, side / 2, side);
	},
};

const GROUND = 'var(--chart-ground, var(--paper))';
const HALO = { stroke: GROUND, strokeWidth: 4 } as const;

/**
 * One panel of a chart as Plot options: intervals and dots on rows, the overall estimate behind
 * them, values in a column of their own at the right. Colours are CSS variables, so that the same
 * drawing serves light and dark; fonts are inherited.
 *
 * An estimate to be read with caution is an open diamond on a broken interval; a missing one is
 * its reason in words. Rows lie where `layout` says, so that an overlay can lie on them.
 */
export function panelOptions(
	plot: PlotLibrary,
	chart: Chart,
	panel: Panel,
	layout: Layout,
): PlotOptions {
	const bottom = layout.height - layout.bottom;
	return {
		className: 'interval-chart',
		width: layout.width,
		height: layout.height,
		marginTop: layout.top,
		marginBottom: layout.bottom,
		marginLeft: layout.left,
		marginRight: layout.right,
		x: { type: 'linear', domain: [...chart.domain], axis: null },
		y: { type: 'identity', axis: null },
		color: { type: 'identity' },
		marks: [
			...groundMarks(plot, chart, panel, layout),
			...wholeMarks(plot, chart, layout, bottom),
			...estimateMarks(plot, chart, panel, layout),
			...wordMarks(plot, chart, panel, layout),
		],
	};
}

function groundMarks(plot: PlotLibrary, chart: Chart, panel: Panel, layout: Layout): Markish[] {
	const ticks = [...chart.ticks];
	return [
		plot.gridX(ticks, { stroke: 'var(--hairline)', strokeOpacity: 1 }),
		plot.axisX(ticks, {
			anchor: 'top',
			tickSize: 0,
			tickPadding: 8,
			label: null,
			fontSize: TEXT.small,
			fill: 'var(--ink-soft)',
			tickFormat: tickFormat(chart.locale, chart.format, ticks),
		}),
		plot.ruleY(panel.rows.map((_, i) => rowTop(layout, i)).slice(1), {
			y: (y: number) => y,
			stroke: 'var(--hairline)',
			strokeOpacity: 0.55,
			insetLeft: -layout.left,
			insetRight: -layout.right,
		}),
	];
}

/** The overall estimate: its interval as a band, its value as a dashed line, its name below. */
function wholeMarks(plot: PlotLibrary, chart: Chart, layout: Layout, bottom: number): Markish[] {
	const { whole } = chart;
	if (whole === null) return [];
	const words = `${whole.label} ${valueWithRange(chart.locale, whole, chart.format)}`;
	const half = textWidth(words, TEXT.small) / 2;
	const at = positionOf(chart, layout, whole.value);
	const clamped = Math.max(half, Math.min(layout.width - half, at));
	return [
		plot.rect([whole], {
			x1: () => whole.ci[0],
			x2: () => whole.ci[1],
			y1: () => layout.top,
			y2: () => bottom,
			fill: 'var(--seq-2)',
			fillOpacity: 0.45,
		}),
		plot.ruleX([whole], {
			x: 'value',
			y1: () => layout.top,
			y2: () => bottom + 6,
			stroke: 'var(--accent)',
			strokeWidth: 1.5,
			strokeDasharray: '2,3',
		}),
		plot.text([whole], {
			x: 'value',
			y: () => bottom + 18,
			dx: clamped - at,
			text: () => words,
			fontSize: TEXT.small,
			fill: 'var(--accent)',
			...HALO,
		}),
	];
}

function estimateMarks(plot: PlotLibrary, chart: Chart, panel: Panel, layout: Layout): Markish[] {
	const placed = placeMarks(chart, panel, layout);
	const interval = { x1: 'low', x2: 'high', y: 'y', stroke: 'paint', strokeWidth: 3 } as const;
	const sure = placed.filter((p) => !p.caution);
	const caution = placed.filter((p) => p.caution);
	const dodged = panel.series.length > 0;
	return [
		plot.ruleY(sure, { ...interval, strokeLinecap: 'round' }),
		plot.ruleY(caution, { ...interval, strokeDasharray: '3,2.5' }),
		plot.dot(sure, {
			x: 'value',
			y: 'y',
			r: dodged ? 4.5 : 5.5,
			fill: (p: Placed) => (dodged ? p.paint : `var(--seq-${(p.mark.classIndex ?? 0) + 1})`),
			stroke: dodged ? GROUND : 'var(--seq-edge, var(--seq-5))',
			strokeWidth: 1.5,
		}),
		plot.dot(caution, {
			x: 'value',
			y: 'y',
			r: dodged ? 4.5 : 5.5,
			symbol: 'diamond',
			fill: GROUND,
			stroke: dodged ? 'paint' : 'var(--seq-edge, var(--seq-5))',
			strokeWidth: 2,
		}),
	];
}

function placeMarks(chart: Chart, panel: Panel, layout: Layout): readonly Placed[] {
	return eachMark(chart, panel, layout).flatMap(({ mark, y, paint }) => {
		const { estimate: e } = mark.cell;
		if (e.kind !== 'estimate') return [];
		const [low, high] = e.ci;
		return [{ mark, y, paint, low, high, value: e.value, caution: e.reliability === 'caution' }];
	});
}

function eachMark(chart: Chart, panel: Panel, layout: Layout) {
	return panel.rows.flatMap((row, i) =>
		row.marks.map((mark, line) => ({
			mark,
			y: markMiddle(layout, chart, i, line, row.marks.length),
			paint: panel.series.find((s) => s.code === mark.series)?.paint ?? 'var(--seq-4)',
		})),
	);
}

function wordMarks(plot: PlotLibrary, chart: Chart, panel: Panel, layout: Layout): Markish[] {
	const marks = eachMark(chart, panel, layout);
	const shown = marks.filter(({ mark }) => mark.cell.estimate.kind === 'estimate');
	const missing = marks.filter(({ mark }) => mark.cell.estimate.kind !== 'estimate');
	const labels = panel.rows.map((row, i) => ({ row, y: labelMiddle(layout, chart, i) }));
	const beside = layout.labels === 'beside';
	const gaps = labels.filter(({ row }) => row.gap !== 'none');
	const gapSign = {
		y: 'y',
		frameAnchor: 'left',
		dx: beside ? -9 : -layout.left + 7,
		r: 5,
	} as const;
	return [
		plot.text(labels, {
			y: 'y',
			frameAnchor: 'left',
			dx: beside ? -20 : -layout.left + (gaps.length > 0 ? 18 : 0),
			textAnchor: beside ? 'end' : 'start',
			text: ({ row }: { row: Row }) => row.label,
			fontSize: TEXT.label,
			fill: 'var(--ink)',
		}),
		plot.dot(gaps, { ...gapSign, symbol: 'square', stroke: 'var(--caution)', strokeWidth: 1.25 }),
		plot.dot(gaps, { ...gapSign, symbol: HALF, fill: 'var(--caution)' }),
		plot.text(shown, {
			y: 'y',
			frameAnchor: 'right',
			dx: layout.right - layout.rangeWidth,
			textAnchor: 'end',
			text: ({ mark }: { mark: Mark }) => valueText(chart, mark),
			fontSize: TEXT.value,
			fontWeight: 600,
			fill: 'var(--ink)',
		}),
		...(layout.ranges
			? [
					plot.text(shown, {
						y: 'y',
						frameAnchor: 'right',
						dx: layout.right,
						textAnchor: 'end',
						text: ({ mark }: { mark: Mark }) => rangeText(chart, mark),
						fontSize: TEXT.small,
						fill: 'var(--ink-faint)',
					}),
				]
			: []),
		plot.text(missing, {
			y: 'y',
			frameAnchor: 'left',
			dx: 8,
			textAnchor: 'start',
			text: ({ mark }: { mark: Mark }) => absenceText(chart, mark),
			fontSize: TEXT.small,
			fill: 'var(--ink-faint)',
			...HALO,
		}),
	];
}

/** Where a value lies in px: the linear scale that Plot builds from the same domain and margins. */
function positionOf({ domain }: Chart, layout: Layout, value: number): number {
	const [start, end] = domain;
	const room = layout.width - layout.left - layout.right;
	return layout.left + ((value - start) / (end - start)) * room;
}

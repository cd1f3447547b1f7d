import type { Markish, PlotOptions } from '@observablehq/plot';
import { tickFormat } from './class-labels.ts';
import type { Chart } from './chart.ts';
import { estimateMarks } from './estimate-marks.ts';
import { figureMarks } from './figure-marks.ts';
import { positionOf, rowTop, TEXT, type Layout } from './layout.ts';
import type { Panel } from './panels.ts';
import { HALO, type PlotLibrary } from './plot-library.ts';
import { standardMarks } from './standard-marks.ts';
import { textWidth } from './text-width.ts';
import { wordMarks } from './word-marks.ts';

/**
 * One panel of a chart as Plot options: intervals and dots on rows, the overall value behind
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
			...standardMarks(plot, chart, layout, bottom),
			...wholeMarks(plot, chart, layout, bottom),
			...(chart.basis === 'sample'
				? estimateMarks(plot, chart, panel, layout)
				: figureMarks(plot, chart, panel, layout)),
			...wordMarks(plot, chart, panel, layout),
		],
	};
}

function groundMarks(plot: PlotLibrary, chart: Chart, panel: Panel, layout: Layout): Markish[] {
	const ticks = [...layout.ticks];
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

/** Grounds of the overall value: its interval, or what last known values would make of it. */
const INTERVAL = { fill: 'var(--seq-2)', fillOpacity: 0.45 } as const;
const CARRIED = { fill: 'var(--caution-soft)', fillOpacity: 0.22 } as const;

/** The overall value: its interval as a band, its value as a dashed line, its words below. */
function wholeMarks(plot: PlotLibrary, chart: Chart, layout: Layout, bottom: number): Markish[] {
	const { whole } = chart;
	if (whole === null) return [];
	const half = textWidth(whole.words, TEXT.small) / 2;
	const label = (x: number): Markish =>
		plot.text([whole], {
			frameAnchor: 'left',
			textAnchor: 'middle',
			dx: x - layout.left,
			y: () => bottom + 18,
			text: 'words',
			fontSize: TEXT.small,
			fill: 'var(--accent)',
			...HALO,
		});
	if (!whole.onAxis) return [label(layout.width - half)];
	const at = positionOf(chart, layout, whole.value);
	return [
		plot.rect([whole], {
			x1: () => whole.span[0],
			x2: () => whole.span[1],
			y1: () => layout.top,
			y2: () => bottom,
			...(chart.basis === 'sample' ? INTERVAL : CARRIED),
		}),
		plot.ruleX([whole], {
			x: 'value',
			y1: () => layout.top,
			y2: () => bottom + 6,
			stroke: 'var(--accent)',
			strokeWidth: 1.5,
			strokeDasharray: '2,3',
		}),
		label(Math.max(half, Math.min(layout.width - half, at))),
	];
}

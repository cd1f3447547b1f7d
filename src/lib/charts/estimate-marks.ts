import type { Markish } from '@observablehq/plot';
import type { Chart } from './chart.ts';
import { markMiddle, type Layout } from './layout.ts';
import type { Panel } from './panels.ts';
import { GROUND, type PlotLibrary } from './plot-library.ts';
import type { Mark } from './rows.ts';

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

/** Intervals and dots: open diamonds on broken intervals where caution is asked for. */
export function estimateMarks(
	plot: PlotLibrary,
	chart: Chart,
	panel: Panel,
	layout: Layout,
): Markish[] {
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

/** Every mark of a panel with the height it lies at and the colour of its series. */
export function eachMark(chart: Chart, panel: Panel, layout: Layout) {
	return panel.rows.flatMap((row, i) =>
		row.marks.map((mark, line) => ({
			mark,
			y: markMiddle(layout, chart, i, line, row.marks.length),
			paint: panel.series.find((s) => s.code === mark.series)?.paint ?? 'var(--seq-4)',
		})),
	);
}

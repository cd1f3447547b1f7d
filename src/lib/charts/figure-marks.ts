import type { Markish } from '@observablehq/plot';
import type { Chart } from './chart.ts';
import { eachMark } from './estimate-marks.ts';
import type { Layout } from './layout.ts';
import type { Panel } from './panels.ts';
import { GROUND, type PlotLibrary } from './plot-library.ts';
import type { Mark } from './rows.ts';
import { carriedRange } from './shown.ts';

interface Placed {
	readonly mark: Mark;
	readonly y: number;
	readonly paint: string;
	readonly value: number;
	/** The value with last known values; null where that says nothing more. */
	readonly carried: number | null;
	readonly incomplete: boolean;
}

const TICK = 4;

/**
 * Values of a register: stems from 0 where they are added up, dots, open ones where too few of the
 * expected units answered, and a band to the value with last known values, ended by a tick.
 */
export function figureMarks(
	plot: PlotLibrary,
	chart: Chart,
	panel: Panel,
	layout: Layout,
): Markish[] {
	const placed = placeFigures(chart, panel, layout);
	const carried = placed.filter((p) => p.carried !== null);
	const dodged = panel.series.length > 0;
	const edge = (p: Placed) => (dodged ? p.paint : 'var(--seq-edge, var(--seq-5))');
	const inside = (p: Placed) => (dodged ? p.paint : `var(--seq-${(p.mark.classIndex ?? 0) + 1})`);
	return [
		...(chart.stems
			? [
					plot.ruleY(placed, {
						x1: 0,
						x2: 'value',
						y: 'y',
						stroke: dodged ? 'paint' : 'var(--seq-3)',
						strokeWidth: 2,
						strokeOpacity: dodged ? 0.5 : 1,
					}),
				]
			: []),
		plot.ruleY(carried, {
			x1: 'value',
			x2: 'carried',
			y: 'y',
			stroke: 'var(--caution-soft)',
			strokeWidth: 3,
		}),
		plot.ruleX(carried, {
			x: 'carried',
			y1: (p: Placed) => p.y - TICK,
			y2: (p: Placed) => p.y + TICK,
			stroke: 'var(--caution)',
			strokeWidth: 1.5,
		}),
		plot.dot(placed, {
			x: 'value',
			y: 'y',
			r: dodged ? 4.5 : 5.5,
			fill: (p: Placed) => (p.incomplete ? GROUND : inside(p)),
			stroke: edge,
			strokeWidth: (p: Placed) => (p.incomplete ? 2 : 1.5),
		}),
	];
}

function placeFigures(chart: Chart, panel: Panel, layout: Layout): readonly Placed[] {
	return eachMark(chart, panel, layout).flatMap(({ mark, y, paint }) => {
		const { estimate: e } = mark.cell;
		if (e.kind !== 'figure') return [];
		const carried = carriedRange(e) === null ? null : (e.carried?.value ?? null);
		const incomplete = e.reliability === 'caution';
		return [{ mark, y, paint, value: e.value, carried, incomplete }];
	});
}

import type { Markish } from '@observablehq/plot';
import { say } from '../i18n/index.ts';
import { trendMessages } from '../i18n/messages/register.ts';
import { TEXT } from './layout.ts';
import { HALO, type PlotLibrary } from './plot-library.ts';
import type { TrendLayout } from './trend-layout.ts';
import type { Trend, TrendLine, TrendPanel, TrendPoint } from './trend.ts';

const LENGTH = 16;
/** Of an arrow that has no room above the dates. */
const SHORTEST = 6;
/** From the middle of a point to where the mark starts. */
const CLEAR = 5;
const DASHED = { stroke: 'var(--caution)', strokeWidth: 1.5, strokeDasharray: '2,2' } as const;
const TIP = { r: 3, symbol: 'triangle', fill: 'var(--caution)' } as const;

/** A dashed arrow in pixels, from the known end of a value towards where it may lie. */
interface Arrow {
	readonly x: number;
	readonly from: number;
	readonly to: number;
}

/**
 * A dashed arrow at each value in which units are missing of which nothing was ever known. How far
 * it may lie beyond cannot be said, so the arrows are of one length: up where the value can only
 * grow, else both ways, and from the value with last known values where that is further.
 */
export function unknownMarks(
	plot: PlotLibrary,
	{ points }: TrendLine,
	layout: TrendLayout,
): Markish[] {
	const arrows = points.flatMap((point) => arrowsOf(point, layout));
	return arrows.length === 0 ? [] : arrowMarks(plot, arrows);
}

/** What the arrows mean, over the first panel of a trend that has any. */
export function unknownKey(
	plot: PlotLibrary,
	trend: Trend,
	panel: TrendPanel,
	layout: TrendLayout,
): Markish[] {
	if (layout.key === null || panel !== trend.panels[0]) return [];
	const x = layout.left + CLEAR;
	return [
		...arrowMarks(plot, [{ x, from: layout.key + LENGTH / 2, to: layout.key - LENGTH / 2 }]),
		plot.text([trend.units], {
			x: x + CLEAR * 2,
			y: layout.key,
			textAnchor: 'start',
			text: (units: string) => say(trend.locale, trendMessages.keyUnknown, units),
			fontSize: TEXT.small,
			fill: 'var(--ink-soft)',
			...HALO,
		}),
	];
}

function arrowsOf(point: TrendPoint, { x, y, plot }: TrendLayout): readonly Arrow[] {
	if (point.value === null) return [];
	const ends = [y(point.value), y(point.carried ?? point.value)];
	const [, bottom] = plot;
	return point.open.map((way) => {
		const from = way === 'up' ? Math.min(...ends) - CLEAR : Math.max(...ends) + CLEAR;
		const down = Math.min(LENGTH, Math.max(SHORTEST, bottom - from));
		const to = way === 'up' ? from - LENGTH : from + down;
		return { x: x(point.time), from, to };
	});
}

function arrowMarks(plot: PlotLibrary, arrows: readonly Arrow[]): Markish[] {
	return [
		plot.ruleX(arrows, { x: 'x', y1: 'from', y2: 'to', ...DASHED }),
		plot.dot(arrows, {
			x: 'x',
			y: 'to',
			rotate: (arrow: Arrow) => (arrow.to > arrow.from ? 180 : 0),
			...TIP,
		}),
	];
}

import type { Markish } from '@observablehq/plot';
import { formatBare, say } from '../i18n/index.ts';
import { trendMessages } from '../i18n/messages/register.ts';
import type { Chart } from './chart.ts';
import { positionOf, TEXT, type Layout } from './layout.ts';
import { HALO, type PlotLibrary } from './plot-library.ts';
import { textWidth } from './text-width.ts';

/** Below the line that names the overall value. */
const LABEL_DROP = 37;

/** A stated standard: a line with its value below, and a quiet ground on the side that misses it. */
export function standardMarks(
	plot: PlotLibrary,
	chart: Chart,
	layout: Layout,
	bottom: number,
): Markish[] {
	const { standard, domain, locale, format } = chart;
	if (standard === null) return [];
	const [start, end] = domain;
	const atMost = standard.kind === 'at-most';
	const words = say(locale, trendMessages.standard, formatBare(locale, standard.value, format));
	const half = textWidth(words, TEXT.small) / 2;
	const at = positionOf(chart, layout, standard.value);
	return [
		plot.rect([standard], {
			x1: atMost ? standard.value : start,
			x2: atMost ? end : standard.value,
			y1: layout.top,
			y2: bottom,
			...MISSED,
		}),
		plot.ruleX([standard], { x: 'value', y1: layout.top, y2: bottom + 6, ...LINE }),
		plot.text([standard], {
			frameAnchor: 'left',
			textAnchor: 'middle',
			dx: Math.max(half, Math.min(layout.width - half, at)) - layout.left,
			y: bottom + LABEL_DROP,
			text: () => words,
			fontSize: TEXT.small,
			fill: 'var(--ink-soft)',
			...HALO,
		}),
	];
}

/** How a standard is drawn, along either axis. */
export const MISSED = { fill: 'var(--ink)', fillOpacity: 0.05 } as const;
export const LINE = { stroke: 'var(--ink-soft)', strokeWidth: 1.25 } as const;

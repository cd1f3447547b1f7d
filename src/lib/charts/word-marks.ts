import type { Markish, SymbolImplementation } from '@observablehq/plot';
import type { Chart } from './chart.ts';
import { eachMark } from './estimate-marks.ts';
import { absenceText, labelMiddle, rangeText, TEXT, valueText, type Layout } from './layout.ts';
import type { Panel } from './panels.ts';
import { HALO, type PlotLibrary } from './plot-library.ts';
import type { Mark, Row } from './rows.ts';
import { shownValue } from './shown.ts';

/** The left half of a square: with its outline, the sign of an area whose sample has a gap. */
const HALF: SymbolImplementation = {
	draw(context, size) {
		const side = Math.sqrt(size);
		context.rect(-side / 2, -side / 2, side / 2, side);
	},
};

/** Labels of rows, signs of gaps, the columns of values and intervals, and reasons for absence. */
export function wordMarks(
	plot: PlotLibrary,
	chart: Chart,
	panel: Panel,
	layout: Layout,
): Markish[] {
	const marks = eachMark(chart, panel, layout);
	const shown = marks.filter(({ mark }) => shownValue(mark.cell) !== null);
	const missing = marks.filter(({ mark }) => shownValue(mark.cell) === null);
	const labels = panel.rows.map((row, i) => ({ row, y: labelMiddle(layout, chart, i) }));
	const beside = layout.labels === 'beside';
	const gaps = labels.filter(({ row }) => row.gap !== 'none');
	const gapSign = {
		y: 'y',
		frameAnchor: 'left',
		dx: beside ? -10 : -layout.left + 7,
		r: 5,
	} as const;
	return [
		plot.text(labels, {
			y: 'y',
			frameAnchor: 'left',
			dx: beside ? -layout.gapColumn : -layout.left + layout.gapColumn,
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
			frameAnchor: 'right',
			dx: layout.right,
			textAnchor: 'end',
			text: ({ mark }: { mark: Mark }) => absenceText(chart, mark),
			fontSize: TEXT.small,
			fill: 'var(--ink-faint)',
			...HALO,
		}),
	];
}

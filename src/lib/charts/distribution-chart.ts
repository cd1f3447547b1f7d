import type { Markish, PlotOptions } from '@observablehq/plot';
import type { AxisMark, Bar, DistributionPicture } from './distribution.ts';
import type { DistributionLayout } from './distribution-layout.ts';
import { TEXT } from './layout.ts';
import { GROUND, HALO, type PlotLibrary } from './plot-library.ts';

const PAINT: Readonly<Record<AxisMark['id'], string>> = {
	median: 'var(--accent)',
	mean: 'var(--ink-soft)',
	quantile: 'var(--accent)',
};

/** How far the line of a mark stands above the plot, in px. */
const LINE_RISE = 6;

/**
 * A distribution as Plot options: bars with their intervals, or the distribution function in its
 * band, and the values of the whole as lines in the band of their interval.
 */
export function distributionOptions(
	plot: PlotLibrary,
	picture: DistributionPicture,
	layout: DistributionLayout,
): PlotOptions {
	return {
		className: 'distribution-chart',
		width: layout.width,
		height: layout.height,
		marginTop: layout.top,
		marginBottom: layout.bottom,
		marginLeft: layout.left,
		marginRight: layout.right,
		x: { type: picture.scale, domain: [...picture.domain], axis: null },
		y: { type: 'linear', domain: [0, picture.top], axis: null },
		color: { type: 'identity' },
		marks: [
			...gridMarks(plot, layout),
			...bandMarks(plot, picture),
			...(picture.bars.length > 0 ? barMarks(plot, picture) : curveMarks(plot, picture)),
			...lineMarks(plot, picture, layout),
			...axisMarks(plot, picture, layout),
		],
	};
}

function gridMarks(plot: PlotLibrary, { yTicks }: DistributionLayout): Markish[] {
	return [plot.ruleY(yTicks, { y: 'at', stroke: 'var(--hairline)' })];
}

function bandMarks(plot: PlotLibrary, { marks, top }: DistributionPicture): Markish[] {
	return marks.map((mark) =>
		plot.rect([mark], {
			x1: () => mark.ci[0],
			x2: () => mark.ci[1],
			y1: () => 0,
			y2: () => top,
			fill: PAINT[mark.id],
			fillOpacity: 0.16,
		}),
	);
}

function barMarks(plot: PlotLibrary, { bars }: DistributionPicture): Markish[] {
	const middle = (bar: Bar): number =>
		bar.x1 > 0 && bar.x2 / bar.x1 > 1.5 ? Math.sqrt(bar.x1 * bar.x2) : (bar.x1 + bar.x2) / 2;
	const whisker = { x: middle, y1: 'low', y2: 'high', stroke: 'var(--seq-5)' } as const;
	return [
		plot.rect(bars, {
			x1: 'x1',
			x2: 'x2',
			y1: () => 0,
			y2: 'height',
			fill: (bar: Bar) => (bar.caution ? 'var(--seq-1)' : 'var(--seq-2)'),
			stroke: GROUND,
			strokeWidth: 1,
		}),
		plot.ruleX(
			bars.filter((bar) => !bar.caution),
			{ ...whisker, strokeWidth: 1.75 },
		),
		plot.ruleX(
			bars.filter((bar) => bar.caution),
			{ ...whisker, strokeWidth: 1.75, strokeDasharray: '3,2.5' },
		),
	];
}

function curveMarks(
	plot: PlotLibrary,
	{ curve, marks, p, domain }: DistributionPicture,
): Markish[] {
	const target = marks.find(({ id }) => id === 'quantile' || id === 'median');
	const lead = p === null || target === undefined ? [] : [{ p, target }];
	return [
		plot.areaY(curve, { x: 'x', y1: 'low', y2: 'high', fill: 'var(--seq-2)', fillOpacity: 0.7 }),
		plot.line(curve, { x: 'x', y: 'y', stroke: 'var(--seq-5)', strokeWidth: 2 }),
		plot.ruleY(lead, {
			y: 'p',
			x1: () => domain[0],
			x2: (one: { target: AxisMark }) => one.target.value,
			stroke: 'var(--accent)',
			strokeDasharray: '2,3',
		}),
		plot.dot(lead, {
			x: (one: { target: AxisMark }) => one.target.value,
			y: 'p',
			r: 5,
			fill: 'var(--accent)',
			stroke: GROUND,
			strokeWidth: 1.5,
		}),
	];
}

function lineMarks(
	plot: PlotLibrary,
	{ marks, top }: DistributionPicture,
	layout: DistributionLayout,
): Markish[] {
	return marks.flatMap((mark, i) => {
		const place = layout.marks[i];
		return [
			plot.ruleX([mark], {
				x: 'value',
				y1: () => top,
				y2: () => 0,
				insetTop: -LINE_RISE - (place?.rows ?? 0) * layout.line,
				stroke: PAINT[mark.id],
				strokeWidth: 1.75,
				...(mark.id === 'mean' ? { strokeDasharray: '4,3' } : {}),
			}),
			plot.text([mark], {
				frameAnchor: 'top-left',
				textAnchor: 'middle',
				dx: (place?.x ?? 0) - layout.left,
				dy: -layout.line * ((place?.row ?? 0) + 1) - 2,
				text: 'words',
				fontSize: TEXT.small,
				fontWeight: mark.id === 'mean' ? 400 : 600,
				fill: PAINT[mark.id],
				...HALO,
			}),
		];
	});
}

function axisMarks(
	plot: PlotLibrary,
	{ below, above, xTitle, yTitle }: DistributionPicture,
	layout: DistributionLayout,
): Markish[] {
	const words = { fontSize: TEXT.small, fill: 'var(--ink-soft)' } as const;
	const foot = (text: string | null, anchor: 'start' | 'end', line: number): Markish[] =>
		text === null
			? []
			: [
					plot.text([text], {
						frameAnchor: anchor === 'start' ? 'bottom-left' : 'bottom-right',
						textAnchor: anchor,
						lineAnchor: 'middle',
						dx: anchor === 'start' ? -layout.left + 4 : 0,
						dy: layout.line * line,
						text: (one: string) => one,
						...words,
					}),
				];
	return [
		plot.ruleY([0], { stroke: 'var(--rule)' }),
		plot.text(layout.yTicks, {
			frameAnchor: 'left',
			textAnchor: 'end',
			dx: -6,
			y: 'at',
			text: 'text',
			...words,
		}),
		plot.text(layout.xTicks, {
			x: 'at',
			frameAnchor: 'bottom',
			lineAnchor: 'middle',
			dy: layout.line * 0.75,
			text: 'text',
			...words,
		}),
		plot.text([yTitle], {
			frameAnchor: 'top-left',
			textAnchor: 'start',
			dx: -layout.left,
			dy: -layout.top + 4,
			lineAnchor: 'top',
			text: (one: string) => one,
			...words,
		}),
		plot.text([xTitle], {
			frameAnchor: 'bottom',
			lineAnchor: 'middle',
			dy: layout.line * 1.7,
			text: (one: string) => one,
			...words,
			fontWeight: 600,
		}),
		...foot(below, 'start', 2.6),
		...foot(above, 'end', 2.6),
	];
}

/** What a pointer at a place on the axis is over: the bar, or none between them. */
export function barAt(
	picture: DistributionPicture,
	layout: DistributionLayout,
	px: number,
): Bar | null {
	return picture.bars.find((bar) => px >= layout.x(bar.x1) && px < layout.x(bar.x2)) ?? null;
}

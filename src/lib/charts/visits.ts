import { nice, ticks } from 'd3-array';
import type { Cell, VisitChange, VisitSeries, VisitsView } from '../analysis/index.ts';
import { changeBetween, indicatorOf, type Dataset, type Format } from '../dataset/index.ts';
import type { Locale } from '../i18n/index.ts';
import { tickFormat } from './class-labels.ts';
import type { Extent } from './extent.ts';
import type { Labels } from './rows.ts';

const TICKS = 4;

/** What charts over visits are made from, besides the view. */
export interface VisitSettings {
	readonly dataset: Dataset;
	readonly locale: Locale;
	readonly labels: Labels;
	/** Name of all together. */
	readonly whole: string;
}

/** A shown level of one visit, in percent of the plot from its left and its top. */
export interface VisitMark {
	readonly visit: string;
	readonly x: number;
	readonly y: number;
	/** Top and bottom of the interval. */
	readonly high: number;
	readonly low: number;
	readonly caution: boolean;
}

/** One domain over the visits: marks, and which of them a line joins. */
export interface VisitPanel {
	readonly key: string;
	readonly name: string;
	readonly series: VisitSeries;
	readonly marks: readonly VisitMark[];
	/** Marks that follow one another without a gap and under one definition. */
	readonly runs: readonly (readonly VisitMark[])[];
}

/** Small multiples over visits without pixels: every panel on one scale, the whole behind each. */
export interface VisitsChart {
	readonly format: Format;
	readonly domain: Extent;
	readonly ticks: readonly { readonly text: string; readonly y: number }[];
	/** Code of each visit with its place across the plot. */
	readonly visits: readonly { readonly code: string; readonly label: string; readonly x: number }[];
	/** Where the definition changes, across the plot. */
	readonly breaks: readonly { readonly x: number; readonly note: string; readonly from: string }[];
	readonly panels: readonly VisitPanel[];
	/** The whole, ghosted behind the panels; null where it is the only panel or a sum of them. */
	readonly ghost: VisitPanel | null;
}

/** Small multiples of a view over visits: a panel for every domain, or one of the whole. */
export function visitsChartOf(view: VisitsView, settings: VisitSettings): VisitsChart {
	const { dataset, locale, labels, whole } = settings;
	const { format, kind } = indicatorOf(dataset, view.request.indicator);
	const sums = kind === 'total' && view.domains.length > 0;
	const drawn = [...(sums ? [] : [view.whole]), ...view.domains];
	const domain = levelsExtent(drawn, kind === 'proportion');
	const x = (at: number): number => ((at + 0.5) / view.visits.length) * 100;
	const panelOf = (series: VisitSeries, name: string): VisitPanel => {
		const marks = series.levels.flatMap((level, i) =>
			markOf(level, view.visits[i] ?? '', x(i), domain),
		);
		return { key: series.key, name, series, marks, runs: runsOf(view, marks) };
	};
	const at = ticks(domain[0], domain[1], TICKS);
	const write = tickFormat(locale, format, at);
	const all = panelOf(view.whole, whole);
	const { domain: variable } = view;
	const panels = view.domains.map((series) =>
		panelOf(series, variable === null ? series.key : labels(variable, series.key)),
	);
	return {
		format,
		domain,
		ticks: at.map((value) => ({ text: write(value), y: placeOf(value, domain) })),
		visits: view.visits.map((code, i) => ({ code, label: labels(view.variable, code), x: x(i) })),
		breaks: view.changes.map(({ from, note }) => ({
			from,
			note: note[locale],
			x: (view.visits.indexOf(from) / view.visits.length) * 100,
		})),
		panels: panels.length === 0 ? [all] : panels,
		ghost: panels.length === 0 || sums ? null : all,
	};
}

/** The axis that holds every interval: from 0 unless the values lie far from it; shares stay in 0 to 1. */
export function levelsExtent(series: readonly VisitSeries[], share: boolean): Extent {
	const ends = series
		.flatMap(({ levels }) => levels)
		.flatMap((level) => (level.kind === 'estimate' ? level.ci : []));
	if (ends.length === 0) return [0, 1];
	const [low, high] = [Math.min(...ends), Math.max(...ends)];
	const from = low > high * 0.4 ? low : Math.min(0, low);
	const [start, end] = nice(from, from === high ? from + 1 : high, TICKS);
	return share ? [Math.max(0, start), Math.min(1, end)] : [start, end];
}

/** Percent from the top of the plot. */
export function placeOf(value: number, [low, high]: Extent): number {
	return 100 - ((value - low) / (high - low)) * 100;
}

function markOf(level: Cell['estimate'], visit: string, x: number, domain: Extent): VisitMark[] {
	if (level.kind !== 'estimate') return [];
	const [low, high] = level.ci;
	return [
		{
			visit,
			x,
			y: placeOf(level.value, domain),
			low: placeOf(low, domain),
			high: placeOf(high, domain),
			caution: level.reliability === 'caution',
		},
	];
}

/** A line is never drawn over a visit without a value, nor over a change of the definition. */
function runsOf(
	{ visits, changes }: VisitsView,
	marks: readonly VisitMark[],
): readonly (readonly VisitMark[])[] {
	return marks.reduce<readonly (readonly VisitMark[])[]>((runs, mark) => {
		const run = runs.at(-1);
		const last = run?.at(-1);
		const joined =
			last !== undefined &&
			visits.indexOf(mark.visit) === visits.indexOf(last.visit) + 1 &&
			changeBetween(changes, visits, last.visit, mark.visit) === undefined;
		return joined && run ? [...runs.slice(0, -1), [...run, mark]] : [...runs, [mark]];
	}, []);
}

/** One domain in a slope chart; places in percent, labels in px so that none lies on another. */
export interface Slope {
	readonly key: string;
	readonly name: string;
	readonly change: Extract<VisitChange, { kind: 'change' }>;
	readonly from: VisitMark;
	readonly to: VisitMark;
	/** The two levels, and how many rows answered at each. */
	readonly values: readonly [number, number];
	readonly ns: readonly [number, number];
	/** Middle of the label at the right, in px from the top. */
	readonly label: number;
}

/** A slope chart between the two visits of a view. */
export interface SlopeChart {
	readonly format: Format;
	readonly ticks: readonly { readonly text: string; readonly y: number }[];
	/** Height in px, from which `label` counts. */
	readonly height: number;
	readonly slopes: readonly Slope[];
}

const SLOPE_HEIGHT = 320;

/**
 * A slope for the whole and for every domain of which both levels are shown.
 *
 * @param lineHeight px a label takes
 */
export function slopeChartOf(
	view: VisitsView,
	settings: VisitSettings,
	lineHeight: number,
): SlopeChart {
	const { dataset, locale, labels, whole } = settings;
	const { format, kind } = indicatorOf(dataset, view.request.indicator);
	const sums = kind === 'total' && view.domains.length > 0;
	const drawn = [...(sums ? [] : [view.whole]), ...view.domains];
	const height = Math.max(SLOPE_HEIGHT, drawn.length * lineHeight * 1.25);
	const at = view.pair.map((visit) => view.visits.indexOf(visit));
	const shown = drawn.map((series) => ({
		...series,
		levels: at.flatMap((i) => series.levels[i] ?? []),
	}));
	const domain = levelsExtent(shown, kind === 'proportion');
	const found = shown.flatMap(({ key, levels, pair: change }, i) => {
		/* Intervals stand a little apart, so that they can be told from each other. */
		const apart = 1 + (i / Math.max(1, drawn.length - 1)) * 10;
		const [from] = levels[0] ? markOf(levels[0], view.pair[0], apart, domain) : [];
		const [to] = levels[1] ? markOf(levels[1], view.pair[1], 100 - apart, domain) : [];
		const [before, after] = levels;
		if (change.kind !== 'change' || from === undefined || to === undefined) return [];
		if (before?.kind !== 'estimate' || after?.kind !== 'estimate') return [];
		const name = key === '' || view.domain === null ? whole : labels(view.domain, key);
		const values = [before.value, after.value] as const;
		return [{ key, name, change, from, to, values, ns: [before.n, after.n] as const }];
	});
	const ticksAt = ticks(domain[0], domain[1], TICKS);
	const write = tickFormat(locale, format, ticksAt);
	return {
		format,
		height,
		ticks: ticksAt.map((value) => ({ text: write(value), y: placeOf(value, domain) })),
		slopes: spread(found, height, lineHeight),
	};
}

/** Slopes to be read one by one: the whole first, then from the largest rise to the largest fall. */
export function slopesByChange({ slopes }: SlopeChart): readonly Slope[] {
	return [...slopes].sort(
		(a, b) =>
			Number(b.key === '') - Number(a.key === '') ||
			b.change.contrast.value - a.change.contrast.value,
	);
}

/** Labels beside their ends, moved apart from the top down and kept inside. */
function spread(
	slopes: readonly Omit<Slope, 'label'>[],
	height: number,
	line: number,
): readonly Slope[] {
	const sorted = [...slopes].sort((a, b) => a.to.y - b.to.y);
	return sorted.reduce<readonly Slope[]>((placed, slope, i) => {
		const above = placed.at(-1)?.label ?? -line / 2;
		const lowest = height - (sorted.length - i - 0.5) * line;
		const wanted = Math.max(above + line, (slope.to.y / 100) * height);
		return [...placed, { ...slope, label: Math.min(lowest, wanted) }];
	}, []);
}

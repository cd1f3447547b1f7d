import { ticks } from 'd3-array';
import { formatBare, type Locale } from '../i18n/index.ts';
import { tickFormat } from './class-labels.ts';
import { dateTicks, type DateTick } from './date-ticks.ts';
import { TEXT } from './layout.ts';
import { textWidth } from './text-width.ts';
import type { Trend, TrendLine, TrendPanel, TrendRound } from './trend.ts';

const FULL = { plot: 190, band: 54, top: 12 } as const;
/** For small multiples, of which the first words say what the bands are. */
const DENSE = { plot: 100, band: 30, top: 8 } as const;
/** Room between the plot and the band, for dates and the words over the band, by language. */
const BETWEEN: Readonly<Record<Locale, number>> = { en: 48, my: 58 };
const BELOW: Readonly<Record<Locale, number>> = { en: 18, my: 24 };
/** Of the words over the band, which small multiples leave to the key. */
const WORDS = 20;
/** Of the words over the plot that say what an open end is, where there is one. */
const KEY = 26;
const TICKS = 4;
const AIR = 10;
/** Beside the numbers of the axis: until our font is there, Burmese digits of another may be wider. */
const AXIS_AIR: Readonly<Record<Locale, number>> = { en: 10, my: 20 };
/** From the edges of the plot to the first and the last round. */
const INSET = 16;
const WIDEST_BAR = 22;
const NARROWEST_BAR = 3;
const LINE_HEIGHT = 16;
/** Share of the width that words at the ends of lines may take. */
const WIDEST_END = 0.32;

/** A trend's panel in pixels: a pure function of the trend and the width. */
export interface TrendLayout {
	readonly width: number;
	readonly height: number;
	readonly left: number;
	readonly right: number;
	/** Top and bottom of the plot of values, and of the band of completeness. */
	readonly plot: readonly [number, number];
	readonly band: readonly [number, number];
	/** Middle of the words over the plot that say what an open end is; null where there is none. */
	readonly key: number | null;
	readonly ticks: readonly number[];
	readonly barWidth: number;
	/** Dates below the plot, at even steps. */
	readonly dates: readonly DateTick[];
	/** Rounds whose counts have room below the band. */
	readonly counted: readonly TrendRound[];
	/** What stands at the ends of lines, and where, so that none lies on another. */
	readonly labels: readonly EndLabel[];
	readonly x: (time: number) => number;
	readonly y: (value: number) => number;
}

/** The words at the end of a line: its last value, and its name where there is room. */
export interface EndLabel {
	readonly line: TrendLine;
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

/** Halfway to the rounds before and after, in px, so that every point of time belongs to one round. */
export function roundSpans(
	rounds: readonly TrendRound[],
	{ x, left, right, width }: Pick<TrendLayout, 'x' | 'left' | 'right' | 'width'>,
): readonly (readonly [start: number, end: number])[] {
	const at = rounds.map(({ time }) => x(time));
	const between = (i: number): number | null => {
		const [before, after] = [at[i - 1], at[i]];
		return before === undefined || after === undefined ? null : (before + after) / 2;
	};
	return at.map((_, i) => [between(i) ?? left, between(i + 1) ?? width - right]);
}

/** Lays a panel of a trend out for a width in px. */
export function trendLayout(trend: Trend, panel: TrendPanel, width: number): TrendLayout {
	const { locale } = trend;
	const dense = trend.panels.length > 1;
	const at = ticks(trend.domain[0], trend.domain[1], TICKS);
	const write = tickFormat(locale, trend.format, at);
	const left = Math.ceil(widest(at.map(write)) + AXIS_AIR[locale]);
	const named = widest(panel.lines.map((line) => endText(trend, line, true))) <= width * WIDEST_END;
	const right = Math.ceil(AIR + widest(panel.lines.map((line) => endText(trend, line, named))));
	const heights = dense ? DENSE : FULL;
	const open = trend.panels.some(({ lines }) =>
		lines.some(({ points }) => points.some((point) => point.open.length > 0)),
	);
	const top = heights.top + (open ? KEY : 0);
	const bottom = top + heights.plot;
	const bandTop = bottom + BETWEEN[locale] - (dense ? WORDS : 0);
	const bandBottom = bandTop + heights.band;
	const [from, to] = trend.span;
	const room = width - left - right - 2 * INSET;
	const x = (time: number) =>
		left + INSET + (to === from ? room / 2 : ((time - from) / (to - from)) * room);
	const [low, high] = trend.domain;
	const y = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - top);
	return {
		width,
		height: bandBottom + BELOW[locale],
		left,
		right,
		plot: [top, bottom],
		band: [bandTop, bandBottom],
		key: open ? heights.top : null,
		ticks: at,
		barWidth: barWidth(panel.rounds.map((round) => x(round.time))),
		dates: dateTicks(locale, panel.rounds, x),
		counted: thinned(panel.rounds, x, (round) => countText(trend, round)),
		labels: endLabels(trend, panel, { x, y, named, plot: [top, bottom] }),
		x,
		y,
	};
}

/** The last value of a line, after its name where that has room. */
function endText(trend: Trend, { label, points }: TrendLine, named: boolean): string {
	const last = points.findLast(({ value }) => value !== null);
	const value = last?.value ?? null;
	return [
		named ? label : null,
		value === null ? null : formatBare(trend.locale, value, trend.format),
	]
		.filter((text) => text !== null)
		.join(' ');
}

/** Units reached of those expected, below a bar of the band: "15/20". */
export function countText({ locale }: Trend, { reached, missed }: TrendRound): string {
	const count = (n: number) => formatBare(locale, n, { style: 'number', decimals: 0 });
	return `${count(reached)}/${count(reached + missed)}`;
}

/** The last round, the first, and of the others as many as do not meet one already there. */
function thinned(
	rounds: readonly TrendRound[],
	x: (time: number) => number,
	text: (round: TrendRound) => string,
): readonly TrendRound[] {
	const [first, ...others] = rounds;
	const last = others.pop();
	const kept: TrendRound[] = [];
	const meets = (a: TrendRound, b: TrendRound): boolean =>
		Math.abs(x(a.time) - x(b.time)) <
		(textWidth(text(a), TEXT.small) + textWidth(text(b), TEXT.small)) / 2 + AIR;
	for (const round of [last, first, ...others]) {
		if (round !== undefined && !kept.some((k) => meets(k, round))) kept.push(round);
	}
	return kept;
}

function barWidth(xs: readonly number[]): number {
	const steps = xs.slice(1).map((x, i) => x - (xs[i] ?? 0));
	return Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, 0.7 * Math.min(WIDEST_BAR * 2, ...steps)));
}

/** Words beside the last value of each line, moved apart from the top down. */
function endLabels(
	trend: Trend,
	panel: TrendPanel,
	place: Pick<TrendLayout, 'x' | 'y' | 'plot'> & { readonly named: boolean },
): readonly EndLabel[] {
	const [top, bottom] = place.plot;
	const wanted = panel.lines
		.flatMap((line) => {
			const last = line.points.findLast((point) => point.value !== null);
			if (last === undefined || last.value === null) return [];
			const text = endText(trend, line, place.named);
			return [{ line, text, x: place.x(last.time) + AIR, y: place.y(last.value) }];
		})
		.sort((a, b) => a.y - b.y);
	const over = wanted.length * LINE_HEIGHT;
	return wanted.reduce<readonly EndLabel[]>((placed, label, i) => {
		const above = placed.at(-1)?.y ?? top - LINE_HEIGHT;
		const lowest = bottom - over + (i + 1) * LINE_HEIGHT;
		return [...placed, { ...label, y: Math.min(lowest, Math.max(above + LINE_HEIGHT, label.y)) }];
	}, []);
}

function widest(texts: readonly string[]): number {
	return Math.max(0, ...texts.map((text) => textWidth(text, TEXT.small)));
}

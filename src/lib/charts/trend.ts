import type { Cell, RegisterView, View } from '../analysis/index.ts';
import {
	indicatorOf,
	type Dataset,
	type Format,
	type Standard,
	type VariableId,
} from '../dataset/index.ts';
import type { Locale } from '../i18n/index.ts';
import { unitNouns } from './describe.ts';
import { extentOf, type Extent } from './extent.ts';
import { MOST_DODGED, seriesOf, type Series } from './panels.ts';
import { roundVariable } from './rounds.ts';
import type { Labels } from './rows.ts';
import { addsUp, carriedRange, isShare, spanOf, type ShownFigure } from './shown.ts';
import { standardOf } from './standard.ts';

/** A value of one round; null values are gaps in the line, never drawn through. */
export interface TrendPoint {
	readonly cell: Cell;
	/** Milliseconds since 1970, of the date the round speaks of. */
	readonly time: number;
	readonly value: number | null;
	/** The value with last known values; null where that says nothing more. */
	readonly carried: number | null;
	readonly incomplete: boolean;
	/** Where units of which nothing was ever known could move the value: nobody can say how far. */
	readonly open: readonly ('up' | 'down')[];
}

/** The values of one series over the rounds; `label` is null where there is only one. */
export interface TrendLine {
	readonly key: string;
	readonly label: string | null;
	readonly paint: string;
	readonly points: readonly TrendPoint[];
}

/** How complete one round is: units reached, expected and not reached, and not expected. */
export interface TrendRound {
	readonly round: string;
	readonly label: string;
	readonly asOf: string;
	readonly time: number;
	readonly reached: number;
	readonly missed: number;
	/** Not expected in the round: closed or not yet open; 0 where that is not told apart. */
	readonly absent: number;
}

/** Lines that share an axis, with the completeness of what they speak of below them. */
export interface TrendPanel {
	readonly key: string;
	readonly title: string | null;
	readonly lines: readonly TrendLine[];
	readonly rounds: readonly TrendRound[];
}

/** Values over rounds without pixels. */
export interface Trend {
	readonly locale: Locale;
	readonly format: Format;
	readonly domain: Extent;
	/** First and last time, in milliseconds. */
	readonly span: readonly [number, number];
	readonly standard: Standard | null;
	readonly panels: readonly TrendPanel[];
	/** What is counted, "camps", for the words over the band. */
	readonly units: string;
}

/** What a trend is made from, besides the view. */
export interface TrendSettings {
	readonly dataset: Dataset;
	readonly locale: Locale;
	readonly labels: Labels;
}

/**
 * Lays out a register's view by round as lines over time: one line, up to three in one panel, or
 * small multiples of a second breakdown.
 *
 * @returns null for a view that is not by round, or whose rounds have no dates
 */
export function trendOf(view: View, settings: TrendSettings): Trend | null {
	const { dataset, locale, labels } = settings;
	const variable = roundVariable(view, dataset);
	if (view.basis === 'sample' || variable === null) return null;
	const rounds = roundsOf(view, dataset, labels, variable);
	const [first, last] = [rounds[0], rounds.at(-1)];
	if (first === undefined || last === undefined) return null;
	const { format } = indicatorOf(dataset, view.request.indicator);
	const standard = standardOf(view, dataset);
	return {
		locale,
		format,
		domain: extentOf(view, format, standard),
		span: [first.time, last.time],
		standard,
		panels: panelsOf(view, settings, variable, rounds),
		units: unitNouns(view, dataset).units[locale],
	};
}

function panelsOf(
	view: RegisterView,
	{ dataset, labels }: TrendSettings,
	variable: VariableId,
	rounds: readonly TrendRound[],
): readonly TrendPanel[] {
	const other = view.request.by.find((id) => id !== variable);
	const line = (series: Series | null): TrendLine => ({
		key: series?.code ?? '',
		label: series?.label ?? null,
		paint: series?.paint ?? 'var(--seq-4)',
		points: rounds.flatMap(({ round, time }) =>
			view.cells
				.filter(({ by }) => by[variable] === round)
				.filter(({ by }) => other === undefined || by[other] === series?.code)
				.map((cell) => pointOf(view, cell, time)),
		),
	});
	if (other === undefined) return [{ key: '', title: null, lines: [line(null)], rounds }];
	const lines = seriesOf(view, dataset, labels, other)
		.map(line)
		.filter(({ points }) => points.some(({ cell }) => expectedIn(cell) > 0));
	if (lines.length <= MOST_DODGED) {
		const painted = lines.map((l, i) => ({ ...l, paint: `var(--series-${i + 1})` }));
		return [{ key: '', title: null, lines: painted, rounds }];
	}
	return lines.map((l) => ({
		key: l.key,
		title: l.label,
		lines: [{ ...l, label: null, paint: 'var(--seq-4)' }],
		rounds: rounds.map((round) => ownRound(round, l)),
	}));
}

/** A round as one line sees it: units of that line, reasons not told apart. */
function ownRound(round: TrendRound, { points }: TrendLine): TrendRound {
	const cell = points.find(({ time }) => time === round.time)?.cell;
	const expected = cell === undefined ? 0 : expectedIn(cell);
	const reached = cell === undefined ? 0 : reachedIn(cell);
	return { ...round, reached, missed: expected - reached, absent: 0 };
}

function expectedIn({ estimate: e }: Cell): number {
	return e.kind === 'estimate' ? e.n : (e.expected ?? 0);
}

function reachedIn({ estimate: e }: Cell): number {
	return e.kind === 'figure' ? e.reached : e.n;
}

function pointOf(view: RegisterView, cell: Cell, time: number): TrendPoint {
	const { estimate: e } = cell;
	if (e.kind !== 'figure') {
		return { cell, time, value: null, carried: null, incomplete: false, open: [] };
	}
	return {
		cell,
		time,
		value: e.value,
		carried: carriedRange(e) === null ? null : (e.carried?.value ?? null),
		incomplete: e.reliability === 'caution',
		open: openWays(view, e),
	};
}

/** What is added up can only grow by units of which nothing is known; shares stay from 0 to 1. */
function openWays(view: RegisterView, e: ShownFigure): TrendPoint['open'] {
	if ((e.carried?.unknown ?? 0) === 0) return [];
	if (addsUp(view)) return ['up'];
	const [low, high] = spanOf(e);
	const up = isShare(view) && high >= 1 ? [] : (['up'] as const);
	return low <= 0 ? up : [...up, 'down'];
}

function roundsOf(
	view: RegisterView,
	dataset: Dataset,
	labels: Labels,
	variable: VariableId,
): readonly TrendRound[] {
	const shown = new Set(view.cells.map(({ by }) => by[variable]));
	const absent = dataset.design.kind === 'register' ? (dataset.design.status?.absent ?? []) : [];
	return view.completeness.flatMap(({ round, asOf, reached, expected, statuses }) => {
		if (asOf === null || !shown.has(round)) return [];
		const closed = statuses.filter(({ code }) => absent.includes(code));
		return [
			{
				round,
				label: labels(variable, round),
				asOf,
				time: timeOf(asOf),
				reached,
				missed: expected - reached,
				absent: closed.reduce((sum, { units }) => sum + units, 0),
			},
		];
	});
}

/** The middle of the year, month or day a date names, so that months of a year lie evenly. */
export function timeOf(date: string): number {
	const [year = '1970', month, day] = date.split('-');
	if (month === undefined) return Date.UTC(Number(year), 6, 1);
	return Date.UTC(Number(year), Number(month) - 1, day === undefined ? 15 : Number(day));
}

import type { Format, PCode } from '../dataset/index.ts';
import type { Gazetteer } from '../geography/index.ts';
import {
	formatBare,
	formatCount,
	formatDate,
	formatValue,
	say,
	type Locale,
} from '../i18n/index.ts';
import { areaMessages, areaPhrases } from '../i18n/messages/area.ts';
import { reasonWords } from '../i18n/messages/caveats.ts';
import { columnsOf, splitFrom, type AreaColumn, type ColumnRole } from './columns.ts';
import type { AreaPlace } from './place.ts';
import type { AreaDataset, AreaIndicator, AreaValue, PublishedArea } from './published.ts';

/**
 * A value as a table shows it, in the reader's language: the value; its interval and n, or how many
 * units of how many, and what asks for caution; where it stands on the strip from 0 to 100, with the
 * ends of its interval, or nothing where nothing can be drawn. A tuple, because a page has hundreds.
 */
export type ValueCell = readonly [
	text: string,
	note: string,
	at: readonly [value: number, low: number, high: number] | readonly [value: number] | readonly [],
];

/** An indicator with its values in the order of the columns. */
export interface IndicatorRow {
	readonly id: string;
	readonly title: string;
	readonly unit: string;
	/** Where the strip ends, which begins at 0; empty where there is none. */
	readonly top: string;
	readonly cells: readonly ValueCell[];
}

/** What one dataset says on the page of an area. */
export interface AreaSection {
	readonly id: string;
	readonly kind: AreaDataset['kind'];
	readonly short: string;
	readonly title: string;
	readonly synthetic: boolean;
	/** The date of the round shown. */
	readonly asOf: string | null;
	/** Why there is no value of the area itself, so that others stand alone; null where there is. */
	readonly reason: string | null;
	/** Indicators in it, and indicators of the dataset. */
	readonly shown: number;
	readonly total: number;
	readonly columns: readonly { readonly role: ColumnRole; readonly name: string }[];
	/** Indicators by theme; in a section that opens a page, all in one group without a name. */
	readonly groups: readonly { readonly label: string; readonly rows: readonly IndicatorRow[] }[];
}

/** The published files of the areas whose values a page shows, by P-code. */
export type AreaFiles = ReadonlyMap<PCode, PublishedArea>;

/** Which indicators a section shows: those a page opens with, or every one. */
export type Extent = 'leading' | 'all';

/** With how many indicators a section of other areas' values opens: they are told on those pages. */
const MOST_OF_OTHERS = 6;

/** What a dataset says of a place, beside the areas around it; null where it says nothing. */
export function sectionOf(
	dataset: AreaDataset,
	gazetteer: Gazetteer,
	place: AreaPlace,
	files: AreaFiles,
	locale: Locale,
	extent: Extent,
): AreaSection | null {
	const all = columnsOf(dataset, gazetteer, place);
	if (all === null) return null;
	const empty = listsNothing(files.get(place.code), dataset);
	const here = all[0]?.role === 'here' && !empty;
	const columns = here ? all : all.filter(({ role }) => role === 'part' || role === 'holder');
	if (columns.length === 0) return null;
	const leading = dataset.indicators.filter((indicator) => indicator.leading);
	const opening = here ? leading : leading.slice(0, MOST_OF_OTHERS);
	const shown = extent === 'all' ? dataset.indicators : opening;
	return {
		id: dataset.id,
		kind: dataset.kind,
		short: dataset.short[locale],
		title: dataset.title[locale],
		synthetic: dataset.status === 'synthetic',
		asOf: dataset.asOf && formatDate(locale, dataset.asOf),
		reason: here ? null : reasonOf(dataset, gazetteer, place, empty, locale),
		shown: shown.length,
		total: dataset.indicators.length,
		columns: columns.map((column) => ({
			role: column.role,
			name: columnName(dataset, gazetteer, place, column, locale),
		})),
		groups:
			extent === 'all'
				? groupsOf(dataset, shown, columns, files, locale)
				: [{ label: '', rows: rowsOf(dataset, shown, columns, files, locale) }],
	};
}

function reasonOf(
	dataset: AreaDataset,
	gazetteer: Gazetteer,
	place: AreaPlace,
	empty: boolean,
	locale: Locale,
): string {
	if (empty) return say(locale, areaMessages.noSitesText);
	return splitWords(dataset, gazetteer, place, locale) ?? dataset.note[locale];
}

/** That a place was part of an area which the dataset has undivided; null where it was not. */
export function splitWords(
	dataset: AreaDataset,
	gazetteer: Gazetteer,
	place: AreaPlace,
	locale: Locale,
): string | null {
	const former = splitFrom(dataset, gazetteer, place);
	if (former === null) return null;
	const names = { name: place.short[locale], from: former.short[locale] };
	return say(locale, areaPhrases.wasPart, names);
}

/** Whether a register of units lists none in an area in its latest round: nothing to have values of. */
export function listsNothing(file: PublishedArea | undefined, { id }: AreaDataset): boolean {
	const sites = file?.answers[id]?.sites;
	return sites !== undefined && sites !== null && (sites.rounds.at(-1)?.expected ?? 0) === 0;
}

function groupsOf(
	dataset: AreaDataset,
	shown: readonly AreaIndicator[],
	columns: readonly AreaColumn[],
	files: AreaFiles,
	locale: Locale,
): AreaSection['groups'] {
	return dataset.themes.map(({ id, label }) => ({
		label: label[locale],
		rows: rowsOf(
			dataset,
			shown.filter(({ theme }) => theme === id),
			columns,
			files,
			locale,
		),
	}));
}

/** How a column is called; the whole of a dataset is the country only where it covers the country. */
export function columnName(
	dataset: AreaDataset,
	gazetteer: Gazetteer,
	place: AreaPlace,
	{ code }: AreaColumn,
	locale: Locale,
): string {
	if (code === place.code) return place.short[locale];
	const former = code === null ? undefined : gazetteer.change(code);
	if (former) return former.short[locale];
	if (code !== null) return gazetteer.name(code, locale, 'short');
	return say(locale, dataset.national ? areaMessages.country : areaMessages.allOfDataset);
}

/** The value of an indicator in a column; undefined where its file has none. */
export function valueIn(
	dataset: AreaDataset,
	indicator: AreaIndicator,
	{ code }: AreaColumn,
	files: AreaFiles,
): AreaValue | undefined {
	if (code === null) return indicator.whole;
	return files.get(code)?.answers[dataset.id]?.values[indicator.id];
}

function rowsOf(
	dataset: AreaDataset,
	indicators: readonly AreaIndicator[],
	columns: readonly AreaColumn[],
	files: AreaFiles,
	locale: Locale,
): readonly IndicatorRow[] {
	return indicators.map((indicator) => ({
		id: indicator.id,
		title: indicator.title[locale],
		unit: indicator.unit[locale],
		top: indicator.top === null ? '' : topText(indicator.top, indicator.format, locale),
		cells: columns.map((column) =>
			cellOf(valueIn(dataset, indicator, column, files), indicator, locale),
		),
	}));
}

/** The end of a scale: a round number, so decimals only below 1. */
function topText(top: number, { style, decimals }: Format, locale: Locale): string {
	const shown = style === 'percent' ? 100 * top : top;
	return formatValue(locale, top, { style, decimals: shown < 1 ? decimals : 0 });
}

/** A value in words, with what has to stand beside it. */
export function cellOf(
	value: AreaValue | undefined,
	{ format, top }: Pick<AreaIndicator, 'format' | 'top'>,
	locale: Locale,
): ValueCell {
	if (value === undefined) return [say(locale, areaMessages.noValue), '', []];
	const count = (n: number): string => formatCount(locale, n);
	const shown = tableFormat(value, format);
	const bare = (n: number): string => formatBare(locale, n, shown);
	/* The unit stands beside the title; a percentage keeps its sign. */
	const text = (n: number): string => `${bare(n)}${format.style === 'percent' ? '%' : ''}`;
	switch (value.kind) {
		case 'estimate': {
			const range = `${bare(value.low)}–${bare(value.high)}`;
			const n = say(locale, areaPhrases.n, count(value.n));
			const at = onScale(top);
			return [
				text(value.value),
				[range, n, ...words(value.rules, locale)].join(' · '),
				at ? [at(value.value), at(value.low), at(value.high)] : [],
			];
		}
		case 'figure': {
			const units = `${count(value.n)}/${count(value.expected)}`;
			const carried = value.carried === null ? '' : ` (${bare(value.carried)})`;
			const unknown =
				value.unknown === undefined
					? ''
					: say(locale, areaPhrases.andUnknown, count(value.unknown));
			const at = onScale(top);
			return [
				text(value.value) + (value.rules.length > 0 ? ' †' : ''),
				`${units}${carried}${unknown}`,
				at ? [at(value.value)] : [],
			];
		}
		case 'withheld':
		case 'unavailable': {
			const hidden = value.kind === 'withheld' ? areaMessages.withheld : areaMessages.noValue;
			const units =
				value.expected === undefined
					? say(locale, areaPhrases.n, count(value.n))
					: `${count(value.n)}/${count(value.expected)}`;
			return [say(locale, hidden), [...words([value.reason], locale), units].join(' · '), []];
		}
	}
}

/** From here a count is written in compact style; below it tables have every digit. */
const COMPACT_FROM = 10_000_000;

/** The format of a table: counts in full, as the head of the page and the census have them. */
function tableFormat(value: AreaValue, { style, decimals }: Format): Format {
	const whole = 'value' in value && Math.abs(value.value) < COMPACT_FROM;
	return style === 'compact' && whole ? { style: 'number', decimals: 0 } : { style, decimals };
}

/** Rules of the estimation room in words. */
export function words(rules: readonly string[], locale: Locale): readonly string[] {
	const known: Readonly<Record<string, Readonly<Record<Locale, string>>>> = reasonWords;
	return rules.map((rule) => known[rule]?.[locale] ?? rule);
}

/** Places values on a scale from 0 to `top` as 0 to 100; null where there is none. */
function onScale(top: number | null): ((value: number) => number) | null {
	if (top === null) return null;
	return (value) => Number(Math.min(100, Math.max(0, (100 * value) / top)).toFixed(1));
}

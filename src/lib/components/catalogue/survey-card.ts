import type { RegisterView, View } from '$lib/analysis/index.ts';
import { missingText } from '$lib/charts/index.ts';
import type { Tally } from '$lib/coverage/index.ts';
import {
	indicatorOf,
	tableOf,
	type CatalogueEntry,
	type Dataset,
	type RegisterDataset,
} from '$lib/dataset/index.ts';
import {
	formatBare,
	formatCount,
	formatLevel,
	formatUnitsOf,
	say,
	unitSign,
	type Locale,
} from '$lib/i18n/index.ts';
import { cataloguePhrases } from '$lib/i18n/messages/catalogue.ts';
import { roundName } from '$lib/wording/index.ts';
import { miniIntervals, type MiniRow } from './mini-intervals.ts';
import type { MiniMapData } from './mini-map.ts';
import { formatPeriod } from './period.ts';

/** How much of a register its latest round reached. */
export interface Reached {
	readonly reached: number;
	readonly missed: number;
	/** "Round 7 (2018): 121 of 166 camps reached." */
	readonly sentence: string;
}

/** Everything a card of the catalogue says, in one language. */
export interface SurveyCardData {
	readonly id: string;
	readonly status: Dataset['info']['status'];
	readonly title: string;
	readonly summary: string;
	readonly period: string;
	readonly release: string;
	readonly producer: string;
	readonly rows: readonly string[];
	readonly kind: Dataset['kind'];
	readonly sample: { readonly tally: Tally; readonly units: string } | null;
	/** Of a register. */
	readonly reached: Reached | null;
	readonly headline: {
		readonly id: string;
		readonly title: string;
		readonly unit: string;
		/** Null when it may not be shown; then `range` says why. */
		readonly value: { readonly number: string; readonly sign: string } | null;
		readonly range: string;
	};
	readonly picture:
		| { readonly kind: 'map'; readonly map: MiniMapData; readonly label: string }
		| { readonly kind: 'intervals'; readonly rows: readonly MiniRow[] };
	readonly themes: readonly {
		readonly label: string;
		readonly indicators: readonly { readonly id: string; readonly title: string }[];
	}[];
}

/**
 * Puts a card together.
 *
 * @param view the view its headline indicator opens with
 * @param map the small map of that view; null where the survey has no places
 */
export function surveyCard(
	locale: Locale,
	entry: CatalogueEntry,
	dataset: Dataset,
	view: View,
	map: MiniMapData | null,
): SurveyCardData {
	const { info, coverage } = entry;
	const headline = indicatorOf(dataset, info.headline);
	const rounds = dataset.kind === 'register' && dataset.design.rounds !== undefined;
	const themes = dataset.codebook.themes.map(({ id, label }) => ({
		label: label[locale],
		indicators: entry.indicators
			.filter((i) => i.theme === id)
			.map((i) => ({ id: i.id, title: i.title[locale] })),
	}));
	return {
		id: info.id,
		kind: dataset.kind,
		status: info.status,
		title: info.title[locale],
		summary: info.summary[locale],
		period: formatPeriod(locale, info.period),
		release: info.release,
		producer: info.producer[locale],
		rows: entry.tables.map(({ rows, units }) =>
			say(locale, rounds ? cataloguePhrases.rowsByRound : cataloguePhrases.rows, {
				n: formatCount(locale, rows),
				units: units[locale],
			}),
		),
		sample: coverage.drawn > 0 ? { tally: coverage, units: coverage.units[locale] } : null,
		reached:
			dataset.kind === 'register' && view.basis === 'register'
				? reachedOf(locale, dataset, view)
				: null,
		headline: {
			id: headline.id,
			title: headline.title[locale],
			unit: headline.unit[locale],
			...headlineNumbers(locale, view, dataset),
		},
		picture: map
			? { kind: 'map', map, label: mapLabel(locale, headline.title[locale], map) }
			: { kind: 'intervals', rows: miniIntervals(view, dataset, locale) },
		themes: themes.filter((theme) => theme.indicators.length > 0),
	};
}

function headlineNumbers(locale: Locale, view: View, dataset: Dataset) {
	const { overall, request } = view;
	const indicator = indicatorOf(dataset, request.indicator);
	const { format } = indicator;
	const { estimate: e } = overall;
	if (e.kind !== 'estimate' && e.kind !== 'figure') {
		return { value: null, range: missingText(locale, overall) ?? '' };
	}
	const value = { number: formatBare(locale, e.value, format), sign: unitSign(locale, format) };
	if (e.kind === 'figure') {
		const share = formatUnitsOf(locale, e.n, e.expected, tableOf(dataset, indicator.table));
		const round = view.basis === 'register' ? roundName(dataset, locale, view.round ?? '') : null;
		return {
			value,
			range:
				round === null
					? say(locale, cataloguePhrases.from, { share })
					: say(locale, cataloguePhrases.fromIn, { share, round }),
		};
	}
	return {
		value,
		range: say(locale, cataloguePhrases.interval, {
			level: formatLevel(locale, request.level),
			low: formatBare(locale, e.ci[0], format),
			high: formatBare(locale, e.ci[1], format),
			n: formatCount(locale, e.n),
		}),
	};
}

function reachedOf(locale: Locale, dataset: RegisterDataset, view: RegisterView): Reached | null {
	const latest = view.completeness.at(-1);
	if (latest === undefined) return null;
	const { reached, expected } = latest;
	const { table } = indicatorOf(dataset, view.request.indicator);
	const share = formatUnitsOf(locale, reached, expected, tableOf(dataset, table));
	const round = roundName(dataset, locale, latest.round);
	return {
		reached,
		missed: expected - reached,
		sentence:
			round === null
				? say(locale, cataloguePhrases.counted, { share })
				: say(locale, cataloguePhrases.reached, { share, round }),
	};
}

function mapLabel(locale: Locale, title: string, map: MiniMapData): string {
	return say(locale, cataloguePhrases.mapOf, {
		title,
		places: map.areas.map((area) => area.title).join(' '),
	});
}

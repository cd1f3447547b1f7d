import {
	categoriesOf,
	placesOf,
	tableOf,
	type DatasetInfo,
	type Format,
	type LocalisedText,
	type PCode,
	type PublishedUnits,
	type RegisterDataset,
	type RegisterIndicator,
	type SourceText,
} from '$lib/dataset/index.ts';
import type { Gazetteer } from '$lib/geography/index.ts';
import { formatDate, say, type Locale, type UnitNouns } from '$lib/i18n/index.ts';
import { scores as words } from '$lib/i18n/messages/scores.ts';
import {
	goalOf,
	scoredMeasures,
	type CardUnit,
	type Goal,
	type PublishedScores,
} from '$lib/scores/index.ts';
import { codeLabel, roundName, type CaveatWords } from '$lib/wording/index.ts';

/** A measure of the card in words. */
export interface MeasureWords {
	readonly id: string;
	readonly theme: string;
	readonly title: string;
	readonly unit: string;
	readonly standard: string;
	readonly source: SourceText;
	readonly goal: Goal;
	readonly format: Format;
	/** A unit's own value is yes or no: it counts, or it does not. */
	readonly yesNo: boolean;
}

/** A choice among the codes of a variable. */
export interface CardFilter {
	readonly variable: string;
	readonly label: string;
	/** Places are areas that hold a row; attributes belong to units only. */
	readonly kind: 'place' | 'attribute';
	readonly options: readonly { readonly code: string; readonly label: string }[];
}

/** A sector of the card; with a single measure, the value of that stands in its place. */
export interface CardSector {
	readonly id: string;
	readonly label: string;
	readonly single: boolean;
}

/** The measures of a sector that have a column, with their positions among all. */
export function shownMeasures(
	{ sectors, measures }: Pick<ScorePage, 'sectors' | 'measures'>,
	sector: string,
	open: readonly string[],
): readonly { readonly measure: MeasureWords; readonly at: number }[] {
	const single = sectors.find(({ id }) => id === sector)?.single === true;
	if (!single && !open.includes(sector)) return [];
	return measures.flatMap((measure, at) => (measure.theme === sector ? [{ measure, at }] : []));
}

/** Everything the score card shows of a register, whichever round is chosen. */
export interface ScorePage {
	readonly dataset: Pick<DatasetInfo, 'id' | 'status' | 'release'> & {
		readonly short: string;
		readonly title: string;
		readonly citation: string;
		readonly licence: string;
		readonly note: string;
	};
	readonly nouns: UnitNouns;
	readonly rounds: readonly {
		readonly code: string;
		readonly name: string;
		readonly short: string;
		/** The date it speaks of, such as `2018-04`. */
		readonly asOf: string;
	}[];
	readonly roundLabel: string;
	readonly statuses: Readonly<Record<string, string>>;
	readonly sectors: readonly CardSector[];
	readonly measures: readonly MeasureWords[];
	readonly filters: readonly CardFilter[];
	readonly units: readonly CardUnit[];
	/** Names of the areas that hold the units, and the areas that hold those. */
	readonly areas: Readonly<
		Record<string, { readonly name: LocalisedText; readonly holders: readonly PCode[] }>
	>;
	/** Whether the areas of the card are townships, or wider. */
	readonly areaLevel: 'township' | 'state';
	/** Whether units have a page of their own. */
	readonly haveCampPages: boolean;
	readonly caveats: readonly CaveatWords[];
	readonly first: PublishedScores;
}

/** Makes the score card of a register in a language. */
export function scorePage(
	dataset: RegisterDataset,
	locale: Locale,
	listed: PublishedUnits,
	gazetteer: Gazetteer,
	first: PublishedScores,
): ScorePage {
	const { info, codebook, design } = dataset;
	const measures = scoredMeasures(dataset).map(({ indicator }) => measureWords(indicator, locale));
	const table = tableOf(dataset, scoredMeasures(dataset)[0]?.indicator.table ?? '');
	const units = listed.units.map(({ unit, name, places, attributes }) => ({
		unit,
		name: name ?? { en: unit, my: unit },
		places: [...new Set(places)],
		attributes,
	}));
	const codes = [...new Set(units.flatMap(({ places }) => places))];
	return {
		dataset: {
			id: info.id,
			status: info.status,
			release: info.release,
			short: info.short[locale],
			title: info.title[locale],
			citation: info.citation[locale],
			licence: info.licence.text[locale],
			note: design.note[locale],
		},
		nouns: { unit: table.unit, units: table.units },
		rounds: roundsOf(dataset, locale),
		roundLabel: design.rounds?.label[locale] ?? say(locale, words.round),
		statuses: statusesOf(dataset, locale),
		sectors: codebook.themes
			.filter(({ id }) => measures.some(({ theme }) => theme === id))
			.map(({ id, label }) => ({
				id,
				label: label[locale],
				single: measures.filter(({ theme }) => theme === id).length === 1,
			})),
		measures,
		filters: filtersOf(dataset, locale, units, gazetteer),
		units,
		areas: Object.fromEntries(
			codes.map((code) => [
				code,
				{
					name: gazetteer.find(code)?.short ?? { en: code, my: code },
					holders: codes.filter((other) => other !== code && holds(gazetteer, other, code)),
				},
			]),
		),
		areaLevel: first.areas.some(({ area }) => area.length > 6) ? 'township' : 'state',
		haveCampPages: design.unit === ('site' as typeof design.unit),
		caveats: dataset.caveats.map(({ id, severity, title, text, source }) => ({
			id,
			severity,
			title: title[locale],
			text: text[locale],
			source,
		})),
		first,
	};
}

function holds(gazetteer: Gazetteer, outer: PCode, inner: PCode): boolean {
	if (gazetteer.find(inner) === undefined) return inner.startsWith(outer);
	return gazetteer.ancestors(inner).some(({ code }) => code === outer);
}

function measureWords(indicator: RegisterIndicator, locale: Locale): MeasureWords {
	const { id, theme, title, unit, format, standard, kind } = indicator;
	return {
		id,
		theme,
		title: title[locale],
		unit: unit[locale],
		standard: standard?.label[locale] ?? say(locale, words.noGap),
		source: standard?.source ?? words.gapSource,
		goal: goalOf(indicator) ?? { value: 0, kind: 'at-most' },
		format,
		yesNo: kind === 'share' || kind === 'count',
	};
}

function roundsOf(dataset: RegisterDataset, locale: Locale): ScorePage['rounds'] {
	const { rounds } = dataset.design;
	if (rounds === undefined) return [];
	return Object.entries(rounds.asOf)
		.sort(([, a], [, b]) => (a < b ? -1 : 1))
		.map(([code, asOf]) => ({
			code,
			name: roundName(dataset, locale, code) ?? formatDate(locale, asOf),
			short: codeLabel(dataset, locale, rounds.variable, code),
			asOf,
		}));
}

function statusesOf(dataset: RegisterDataset, locale: Locale): Readonly<Record<string, string>> {
	const { status } = dataset.design;
	if (status === undefined) return {};
	const codes = [...status.reached, ...status.missed];
	return Object.fromEntries(
		codes.map((code) => [code, codeLabel(dataset, locale, status.variable, code)]),
	);
}

/** Categories by which units can be chosen: places, and what breakdowns say of a unit. */
function filtersOf(
	dataset: RegisterDataset,
	locale: Locale,
	units: readonly CardUnit[],
	gazetteer: Gazetteer,
): readonly CardFilter[] {
	const places = placesOf(dataset).map(({ variable }) => variable as string);
	const { rounds, status, unit } = dataset.design;
	const turning: readonly (string | undefined)[] = [rounds?.variable, status?.variable, unit];
	return dataset.codebook.variables
		.filter((x) => x.breakdown && !turning.includes(x.id))
		.flatMap((variable): CardFilter[] => {
			const kind = places.includes(variable.id) ? 'place' : 'attribute';
			const used = new Set(units.map(({ attributes }) => attributes[variable.id]));
			const options = categoriesOf(variable)
				.map(({ code, label }) => ({
					code: String(code),
					label:
						kind === 'place'
							? (gazetteer.find(String(code) as PCode)?.short[locale] ?? label[locale])
							: label[locale],
				}))
				.filter(({ code }) => used.has(code));
			if (options.length < 2) return [];
			return [{ variable: variable.id, label: variable.label[locale], kind, options }];
		});
}

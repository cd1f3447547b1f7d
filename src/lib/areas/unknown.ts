import type { CoverageGap, SourceText } from '../dataset/index.ts';
import type { Gazetteer } from '../geography/index.ts';
import { formatCount, formatList, formatValue, say, type Locale } from '../i18n/index.ts';
import { areaMessages, areaPhrases } from '../i18n/messages/area.ts';
import { columnsOf, splitFrom } from './columns.ts';
import { estimatedAround, frameOf } from './frame.ts';
import type { AreaPlace } from './place.ts';
import type { AreaDataset, PublishedArea } from './published.ts';
import { listsNothing, splitWords, words } from './section.ts';

/**
 * Something that is not known of an area. `excluded` and `replaced` are gaps of a sample, `missed`
 * units of a register not reached; `caveat`: a serious one of this very area; `silent`: a dataset that says nothing, or nothing at this level.
 */
export interface UnknownItem {
	readonly kind:
		'excluded' | 'replaced' | 'caveat' | 'missed' | 'estimated' | 'withheld' | 'silent';
	readonly title: string;
	readonly text: string;
	/** What stands behind it, where a descriptor names it. */
	readonly source: SourceText | null;
}

/** Everything the datasets leave open about a place, what weighs most first. */
export function unknownOf(
	datasets: readonly AreaDataset[],
	gazetteer: Gazetteer,
	place: AreaPlace,
	file: PublishedArea,
	locale: Locale,
): readonly UnknownItem[] {
	return [
		...datasets.flatMap((dataset) => gapItems(dataset, gazetteer, place, locale)),
		...datasets.flatMap((dataset) => caveatItems(dataset, place, locale)),
		...changeItems(gazetteer, place, file, locale),
		...datasets.flatMap((dataset) => missedItems(dataset, file, locale)),
		...datasets.flatMap((dataset) => silentItems(dataset, gazetteer, place, file, locale)),
		...datasets.flatMap((dataset) => withheldItems(dataset, gazetteer, place, file, locale)),
	];
}

const MOST_NAMED = 12;

const item = (
	kind: UnknownItem['kind'],
	title: string,
	text: string,
	source: SourceText | null = null,
): UnknownItem => ({ kind, title, text, source });

/** Whether a gap lies in a place, or overlaps it. */
function overlaps(
	{ areas }: CoverageGap,
	gazetteer: Gazetteer,
	{ code, change }: AreaPlace,
): boolean {
	if (change) return areas.includes(code);
	return areas.some(
		(area) =>
			area === code ||
			gazetteer.ancestors(area).some((around) => around.code === code) ||
			gazetteer.ancestors(code).some((around) => around.code === area),
	);
}

function gapItems(
	dataset: AreaDataset,
	gazetteer: Gazetteer,
	place: AreaPlace,
	locale: Locale,
): readonly UnknownItem[] {
	return dataset.gaps
		.filter((gap) => overlaps(gap, gazetteer, place))
		.map((gap) => {
			const { population, households } = gap;
			const count = (n: number): string => formatCount(locale, n);
			const people =
				population === undefined
					? ''
					: households === undefined
						? say(locale, areaPhrases.standForPeople, { people: count(population) })
						: say(locale, areaPhrases.standFor, {
								people: count(population),
								households: count(households),
							});
			const title = `${dataset.short[locale]}: ${gap.title[locale]}`;
			return item(gap.state, title, `${gap.reason[locale]} ${people}`.trim(), gap.source);
		});
}

/** Serious caveats that name exactly this area, not one around it. */
function caveatItems(
	{ short, caveats }: AreaDataset,
	{ code }: AreaPlace,
	locale: Locale,
): readonly UnknownItem[] {
	return caveats
		.filter(({ unknownOf: of }) => of === code)
		.map(({ title, text, source }) =>
			item('caveat', `${short[locale]}: ${title[locale]}`, text[locale], source),
		);
}

function changeItems(
	gazetteer: Gazetteer,
	place: AreaPlace,
	file: PublishedArea,
	locale: Locale,
): readonly UnknownItem[] {
	const frame = frameOf(place, file);
	if (frame === null) return [];
	if (frame.estimated === null) {
		const around = estimatedAround(gazetteer, place);
		if (around === null) return [];
		const text = say(locale, areaPhrases.someEstimated, {
			people: formatCount(locale, around.people),
			area: gazetteer.find(around.code)?.short[locale] ?? around.code,
		});
		return [item('estimated', say(locale, areaMessages.estimated), text)];
	}
	if (frame.estimated === 0) return [];
	const share = formatValue(locale, frame.estimated / frame.persons, {
		style: 'percent',
		decimals: 1,
	});
	return [
		item(
			'estimated',
			say(locale, areaPhrases.estimatedTitle, { people: formatCount(locale, frame.estimated) }),
			say(locale, areaPhrases.estimatedText, { share }),
		),
	];
}

function missedItems(
	dataset: AreaDataset,
	file: PublishedArea,
	locale: Locale,
): readonly UnknownItem[] {
	const sites = file.answers[dataset.id]?.sites;
	const latest = sites?.rounds.at(-1);
	if (!sites || latest === undefined || latest.reached === latest.expected) return [];
	const missed = sites.sites.filter(({ reached }) => !reached);
	const known = missed.flatMap(({ last }) => last?.people ?? []);
	const names = named(
		missed.map(({ name, unit }) => name?.[locale] ?? unit),
		locale,
	);
	const title = say(locale, areaPhrases.missedTitle, {
		dataset: dataset.short[locale],
		missed: formatCount(locale, latest.expected - latest.reached),
		expected: formatCount(locale, latest.expected),
		units: dataset.units[locale],
	});
	return [
		item(
			'missed',
			title,
			`${formatList(locale, names)}. ${lastKnown(known, missed.length, locale)}`,
		),
	];
}

/** How many people missed units last had, and of how many of these units that was never known. */
function lastKnown(known: readonly number[], missed: number, locale: Locale): string {
	if (known.length === 0) return say(locale, areaMessages.missedUnknown);
	const people = known.reduce((sum, n) => sum + n, 0);
	const never = missed - known.length;
	return say(locale, areaPhrases.missedPeople, {
		people: formatCount(locale, people),
		unknown: never === 0 ? '' : say(locale, areaPhrases.andUnknown, formatCount(locale, never)),
	});
}

/** Names as far as they can be read; the pages of townships have all of theirs. */
function named(names: readonly string[], locale: Locale): readonly string[] {
	if (names.length <= MOST_NAMED) return names;
	const others = formatCount(locale, names.length - MOST_NAMED);
	return [...names.slice(0, MOST_NAMED), say(locale, areaPhrases.others, { n: others })];
}

function silentItems(
	dataset: AreaDataset,
	gazetteer: Gazetteer,
	place: AreaPlace,
	file: PublishedArea,
	locale: Locale,
): readonly UnknownItem[] {
	const short = dataset.short[locale];
	const columns = columnsOf(dataset, gazetteer, place);
	if (columns === null) {
		const widest = dataset.levels[0]?.codes ?? [];
		const areas = formatList(
			locale,
			widest.map((code) => gazetteer.find(code)?.short[locale] ?? code),
		);
		return [
			item(
				'silent',
				say(locale, areaPhrases.uncovered, { dataset: short }),
				say(locale, areaPhrases.uncoveredText, { areas }),
			),
		];
	}
	const parts = columns.flatMap(({ role, code }) =>
		role === 'part' && code !== null ? [gazetteer.name(code, locale, 'short')] : [],
	);
	const title =
		parts.length > 0
			? say(locale, areaPhrases.partTitle, { dataset: short, parts: formatList(locale, parts) })
			: say(locale, areaPhrases.notHereTitle, { dataset: short });
	const here = columns[0]?.role === 'here';
	const split = splitWords(dataset, gazetteer, place, locale);
	const unrepresented = here ? [] : [item('silent', title, split ?? dataset.note[locale])];
	return [...unrepresented, ...emptyItems(dataset, place, file, locale)];
}

/** A sample of which nothing was drawn here, a list without an entry. */
function emptyItems(
	dataset: AreaDataset,
	place: AreaPlace,
	file: PublishedArea,
	locale: Locale,
): readonly UnknownItem[] {
	const short = dataset.short[locale];
	const drawn = file.ledgers[dataset.id]?.drawn;
	return [
		...(drawn === 0
			? [
					item(
						'silent' as const,
						say(locale, areaPhrases.notDrawn, { dataset: short, units: dataset.units[locale] }),
						say(locale, areaPhrases.notDrawnText, { area: place.short[locale] }),
					),
				]
			: []),
		...(listsNothing(file, dataset)
			? [
					item(
						'silent' as const,
						say(locale, areaPhrases.noSites, { dataset: short }),
						say(locale, areaMessages.noSitesText),
					),
				]
			: []),
	];
}

/** Indicators without a value here, each with the reason; an empty list and a split area are said apart. */
function withheldItems(
	dataset: AreaDataset,
	gazetteer: Gazetteer,
	place: AreaPlace,
	file: PublishedArea,
	locale: Locale,
): readonly UnknownItem[] {
	if (listsNothing(file, dataset) || splitFrom(dataset, gazetteer, place)) return [];
	const values = file.answers[dataset.id]?.values ?? {};
	const hidden = dataset.indicators.flatMap(({ id, title }) => {
		const value = values[id];
		return value?.kind === 'withheld' || value?.kind === 'unavailable'
			? [{ title: title[locale], reason: value.reason }]
			: [];
	});
	if (hidden.length === 0) return [];
	const reasons = [...new Set(hidden.map(({ reason }) => reason))];
	const all = hidden.length === dataset.indicators.length && reasons.length === 1;
	const names = all
		? words(reasons, locale)
		: hidden.map(({ title, reason }) =>
				say(locale, areaPhrases.withReason, {
					title,
					reason: words([reason], locale).join(''),
				}),
			);
	return [
		item(
			'withheld',
			say(locale, areaPhrases.withheldTitle, {
				dataset: dataset.short[locale],
				n: formatCount(locale, hidden.length),
			}),
			`${formatList(locale, names)}.`,
		),
	];
}

import type { Tally } from '../coverage/index.ts';
import type { PCode } from '../dataset/index.ts';
import type { Area, Gazetteer, GazetteerTable } from '../geography/index.ts';
import {
	formatCount,
	formatDecimal,
	formatList,
	formatValue,
	say,
	type Locale,
} from '../i18n/index.ts';
import { areaMessages, areaPhrases } from '../i18n/messages/area.ts';
import { caveatsHere, type CaveatsHere } from './caveats-here.ts';
import { columnsOf } from './columns.ts';
import { estimatedAround, frameOf, type CensusFrame } from './frame.ts';
import { holdersOf, type AreaPlace } from './place.ts';
import type { AreaDataset } from './published.ts';
import { sectionOf, type AreaFiles, type AreaSection } from './section.ts';
import { sitesHere, type SitesHere } from './sites-here.ts';
import { unknownOf, type UnknownItem } from './unknown.ts';

/** A place with its name; `code` is empty where it has no page. */
export interface NamedPlace {
	readonly code: string;
	readonly name: string;
}

/** A line of the census frame: what it is, and how much. */
export interface FrameLine {
	readonly label: string;
	readonly text: string;
	readonly note: string;
}

/** What became of a survey's sampled units in an area. */
export interface LedgerHere {
	readonly dataset: string;
	readonly short: string;
	readonly units: string;
	readonly tally: Tally;
}

/** Everything the page of an area shows, in the reader's language; plain data. */
export interface AreaPage {
	readonly code: PCode;
	readonly name: string;
	/** Without the word for the kind of area. */
	readonly short: string;
	readonly otherName: string;
	readonly level: string;
	/** Whether only the census had the code. */
	readonly isFormer: boolean;
	readonly holders: readonly NamedPlace[];
	/** What became of the code, or where its people are counted; null where nothing changed. */
	readonly change: { readonly text: string; readonly places: readonly NamedPlace[] } | null;
	readonly units: readonly NamedPlace[];
	readonly townships: readonly NamedPlace[];
	readonly frame: readonly FrameLine[];
	readonly unknown: readonly UnknownItem[];
	readonly sections: readonly AreaSection[];
	readonly ledgers: readonly LedgerHere[];
	readonly sites: readonly SitesHere[];
	readonly caveats: readonly CaveatsHere[];
	readonly sources: readonly {
		readonly dataset: string;
		readonly short: string;
		readonly text: string;
	}[];
}

/** The areas whose published files a page needs: its own, and those whose values stand beside it. */
export function areasBeside(
	datasets: readonly AreaDataset[],
	gazetteer: Gazetteer,
	place: AreaPlace,
): readonly PCode[] {
	const shown = datasets.flatMap((dataset) => columnsOf(dataset, gazetteer, place) ?? []);
	return [...new Set([place.code, ...shown.flatMap(({ code }) => code ?? [])])];
}

/**
 * The page of a place.
 *
 * @param files the published files of `areasBeside`
 * @throws `invalid area: …` when the place's own file is missing
 */
export function areaPage(
	datasets: readonly AreaDataset[],
	gazetteer: Gazetteer,
	changes: GazetteerTable['changes'],
	place: AreaPlace,
	files: AreaFiles,
	locale: Locale,
): AreaPage {
	const file = files.get(place.code);
	if (file === undefined) {
		throw new Error(`invalid area: ${place.code} (no file); publish it with "sittan build"`);
	}
	const named = ({ code, short }: Pick<Area, 'code' | 'short'>): NamedPlace => ({
		code,
		name: short[locale],
	});
	const within = place.area ? gazetteer.children(place.code) : [];
	return {
		code: place.code,
		name: place.full[locale],
		short: place.short[locale],
		otherName: place.full[locale === 'en' ? 'my' : 'en'],
		level: say(locale, areaMessages[place.level]),
		isFormer: place.level === 'former',
		holders: holdersOf(gazetteer, place).map((area) => ({
			code: area.levels.some((l) => l === 'district' || l === 'saz') ? '' : area.code,
			name: area.full[locale],
		})),
		change: changeOf(gazetteer, changes, place, locale),
		units: within.filter(({ levels }) => levels.includes('state18')).map(named),
		townships:
			place.level === 'township' || place.area === null
				? []
				: gazetteer.townshipsIn(place.code).map(named),
		frame: frameLines(gazetteer, place, frameOf(place, file), locale),
		unknown: unknownOf(datasets, gazetteer, place, file, locale),
		sections: ownFirst(
			datasets.flatMap((d) => sectionOf(d, gazetteer, place, files, locale, 'leading') ?? []),
		),
		ledgers: datasets.flatMap((dataset) => {
			const tally = file.ledgers[dataset.id];
			const { id, short, units } = dataset;
			return tally ? [{ dataset: id, short: short[locale], units: units[locale], tally }] : [];
		}),
		sites: datasets.flatMap((d) => sitesHere(d, gazetteer, file, locale, 'leading') ?? []),
		caveats: datasets.flatMap((d) => caveatsHere(d, gazetteer, place, files, locale) ?? []),
		sources: datasets
			.filter((dataset) => columnsOf(dataset, gazetteer, place) !== null)
			.map(({ id, short, citation }) => ({
				dataset: id,
				short: short[locale],
				text: citation[locale],
			})),
	};
}

/** Datasets that have values of the area itself before those that have not. */
function ownFirst(sections: readonly AreaSection[]): readonly AreaSection[] {
	const own = sections.filter(({ reason }) => reason === null);
	return [...own, ...sections.filter(({ reason }) => reason !== null)];
}

function changeOf(
	gazetteer: Gazetteer,
	changes: GazetteerTable['changes'],
	{ code, change, short, census }: AreaPlace,
	locale: Locale,
): AreaPage['change'] {
	const name = short[locale];
	if (change) {
		const places = change.into.map((one) => ({
			code: one,
			name: gazetteer.name(one, locale, 'short'),
		}));
		const into = formatList(
			locale,
			places.map((one) => one.name),
		);
		return { text: say(locale, areaPhrases[change.kind], { name, into }), places };
	}
	const from = changes.filter(({ into }) => into.includes(code));
	if (from.length === 0) return null;
	const places = from.map((one) => ({ code: one.code, name: one.short[locale] }));
	const words = {
		name,
		from: formatList(
			locale,
			places.map((one) => one.name),
		),
	};
	const phrase = census.kind === 'unavailable' ? areaPhrases.createdAfter : areaPhrases.tookIn;
	return { text: say(locale, phrase, words), places };
}

/** Whether people of a place were estimated, or may have been: then households are of the others. */
function hasEstimated(gazetteer: Gazetteer, place: AreaPlace, { estimated }: CensusFrame): boolean {
	return estimated === null ? estimatedAround(gazetteer, place) !== null : estimated > 0;
}

function frameLines(
	gazetteer: Gazetteer,
	place: AreaPlace,
	frame: CensusFrame | null,
	locale: Locale,
): readonly FrameLine[] {
	const { area } = place;
	const line = (label: keyof typeof areaMessages, text: string, note = ''): FrameLine => ({
		label: say(locale, areaMessages[label]),
		text,
		note,
	});
	const share = (part: number, all: number): string =>
		formatValue(locale, part / all, { style: 'percent', decimals: 1 });
	const counted = frame
		? [
				line('people', formatCount(locale, frame.persons)),
				line(
					'households',
					formatCount(locale, frame.households),
					hasEstimated(gazetteer, place, frame) ? say(locale, areaMessages.householdsNote) : '',
				),
				line('urban', share(frame.urbanPersons, frame.persons)),
				...(frame.estimated === null || frame.estimated === 0
					? []
					: [
							line(
								'estimated',
								formatCount(locale, frame.estimated),
								share(frame.estimated, frame.persons),
							),
						]),
			]
		: [];
	if (area === null) return counted;
	const surface = say(locale, areaPhrases.km2, formatCount(locale, area.areaKm2));
	const density = frame ? frame.persons / area.areaKm2 : null;
	return [
		...counted,
		line('surface', surface),
		...(density === null
			? []
			: [line('density', formatDecimal(locale, density, density < 10 ? 1 : 0))]),
	];
}

import { bySeverity, caveatsFor } from '$lib/caveats/index.ts';
import {
	latestAnswer,
	nearestCamps,
	type CampEntry,
	type CampIndex,
	type CampRegister,
	type PublishedCamp,
} from '$lib/camps/index.ts';
import type { LocalisedText, PCode, RegisterDataset } from '$lib/dataset/index.ts';
import type { Gazetteer } from '$lib/geography/index.ts';
import { formatCount, formatDateShort, formatDecimal, say, type Locale } from '$lib/i18n/index.ts';
import { camp as words, campPhrases } from '$lib/i18n/messages/camp.ts';
import type { Locator } from '$lib/maps/index.ts';
import { roundName, type CaveatWords } from '$lib/wording/index.ts';
import { campFacts, type Fact } from './camp-facts.ts';
import { registerProfile, type RegisterProfile } from './register-profile.ts';

/** A camp with the register that knows it. */
export interface KnownRegister {
	readonly dataset: RegisterDataset;
	readonly register: CampRegister;
}

/** Another camp, as it stands in a list. */
export interface OtherCamp {
	readonly site: string;
	readonly name: string;
	/** People and their date; or that nothing is known. */
	readonly people: string;
	readonly presence: CampEntry['latest'];
	readonly km: string | null;
}

/** Everything the page of a camp shows. */
export interface CampPage {
	readonly site: string;
	readonly name: LocalisedText;
	readonly places: readonly { readonly code: PCode; readonly name: string }[];
	readonly facts: readonly Fact[];
	readonly people: {
		readonly value: string;
		readonly asOf: string;
		readonly date: string | null;
		readonly before: string | null;
	} | null;
	readonly synthetic: boolean;
	readonly registers: readonly RegisterProfile[];
	readonly locator: Locator | null;
	readonly neighbours: readonly OtherCamp[];
	readonly others: readonly OtherCamp[];
	readonly previous: OtherCamp | null;
	readonly next: OtherCamp | null;
	readonly caveats: readonly (CaveatWords & { readonly register: string })[];
}

const NEIGHBOURS = 6;

/** Makes the page of a camp in a language. */
export function campPage(
	locale: Locale,
	camp: PublishedCamp,
	known: readonly KnownRegister[],
	index: CampIndex,
	gazetteer: Gazetteer,
	locator: Locator | null,
): CampPage {
	const { site, places } = camp;
	const facts = known.flatMap(({ dataset, register }) => campFacts(dataset, register, locale));
	const same = index.camps.filter((other) => other.places[0] === places[0]);
	const here = same.findIndex((other) => other.site === site);
	const otherOf = (entry: CampEntry | undefined): OtherCamp | null =>
		entry === undefined ? null : otherCamp(entry, locale, null);
	return {
		site,
		name: camp.name ?? { en: site, my: site },
		places: [...new Set(places)].map((code) => ({
			code,
			name: gazetteer.find(code)?.short[locale] ?? code,
		})),
		facts: facts.filter(({ id }, i) => facts.findIndex((fact) => fact.id === id) === i),
		people: peopleNow(known, locale),
		synthetic: known.some(({ dataset }) => dataset.info.status === 'synthetic'),
		registers: known.map(({ dataset, register }) => registerProfile(dataset, register, locale)),
		locator,
		neighbours: nearestCamps(index.camps, site, NEIGHBOURS).map(({ camp: near, km }) =>
			otherCamp(near, locale, km),
		),
		others: same.filter((other) => other.site !== site).map((o) => otherCamp(o, locale, null)),
		previous: otherOf(same[here - 1]),
		next: otherOf(same[here + 1]),
		caveats: known.flatMap(({ dataset, register }) => caveatsOf(dataset, register, places, locale)),
	};
}

function otherCamp(
	{ site, name, people, latest }: CampEntry,
	locale: Locale,
	km: number | null,
): OtherCamp {
	return {
		site,
		name: name[locale],
		people:
			people === null
				? say(locale, words.peopleUnknown)
				: say(locale, campPhrases.peopleIn, {
						people: formatCount(locale, people.people),
						date: people.asOf === null ? '' : formatDateShort(locale, people.asOf),
					}),
		presence: latest,
		km:
			km === null
				? null
				: say(locale, campPhrases.km, { km: formatDecimal(locale, km, km < 10 ? 1 : 0) }),
	};
}

/** People in the latest round of any register that reached the camp, and what the round before said. */
function peopleNow(known: readonly KnownRegister[], locale: Locale): CampPage['people'] {
	const latest = known
		.flatMap(({ dataset, register }) => {
			const people = register.rounds.map((round) => round.people);
			const last = latestAnswer(people);
			const round = last === null ? undefined : register.rounds[last.at];
			if (last === null || round === undefined || last.answer === 'none') return [];
			return [{ dataset, round, people: last.answer, before: register.rounds.slice(0, last.at) }];
		})
		.sort((a, b) => ((a.round.asOf ?? '') < (b.round.asOf ?? '') ? 1 : -1))[0];
	if (latest === undefined) return null;
	const { dataset, round, people, before } = latest;
	const name = (code: string): string => roundName(dataset, locale, code) ?? '';
	const earlier = before.findLast((one) => one.people !== null);
	return {
		value: formatCount(locale, people),
		asOf: say(locale, campPhrases.asOf, {
			round: name(round.round),
			register: dataset.info.short[locale],
		}),
		date: round.asOf,
		before:
			earlier === undefined || earlier.people === null
				? null
				: say(locale, campPhrases.change, {
						before: formatCount(locale, earlier.people),
						round: name(earlier.round),
					}),
	};
}

/** The caveats that hold for at least one indicator of the camp, in the rounds that expected it. */
function caveatsOf(
	dataset: RegisterDataset,
	{ rounds, answers }: CampRegister,
	places: readonly PCode[],
	locale: Locale,
): CampPage['caveats'] {
	const expected = rounds.filter(({ presence }) => presence !== 'absent');
	const spoken = dataset.indicators.filter(({ id }) => answers[id] !== undefined);
	const held = spoken.flatMap(({ id, table }) =>
		caveatsFor(dataset.caveats, {
			indicator: id,
			table,
			areas: new Set(places.slice(0, 1)),
			breakdowns: [],
			levels: [],
			rounds: expected.map(({ round }) => round),
			kept: new Map(),
			excluded: 0,
			replaced: 0,
			incomplete: expected.filter(({ presence }) => presence === 'missed').length,
		}),
	);
	return bySeverity(dataset.caveats.filter((caveat) => held.includes(caveat))).map(
		({ id, severity, title, text, source }) => ({
			id,
			severity,
			title: title[locale],
			text: text[locale],
			source,
			register: dataset.info.short[locale],
		}),
	);
}

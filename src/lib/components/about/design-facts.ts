import {
	fpcOf,
	tableOf,
	type CompletenessLine,
	type RegisterDataset,
	type SurveyDataset,
} from '$lib/dataset/index.ts';
import { formatCount, formatDate, say, type Locale, type Text } from '$lib/i18n/index.ts';
import { about, aboutPhrases, levelWords } from '$lib/i18n/messages/about.ts';
import { codeLabel, roundName } from '$lib/wording/index.ts';

/** A line of a definition list. */
export interface Fact {
	readonly term: string;
	readonly value: string;
	readonly note?: string;
}

/** `frame.json`: the strata of the design with the PSUs of each. */
export type PublishedFrame = readonly { readonly id: string; readonly psus: readonly string[] }[];

/** The design of a sample in words: strata, PSUs, degrees of freedom, weights and policies. */
export function sampleFacts(
	{ design }: SurveyDataset,
	frame: PublishedFrame,
	locale: Locale,
): readonly Fact[] {
	const say1 = (text: Text): string => say(locale, text);
	const psus = frame.reduce((n, stratum) => n + stratum.psus.length, 0);
	const count = (n: number): string => formatCount(locale, n);
	const corrections = fpcOf(design)
		.map(({ column }, i) => `${design.psu[i] ?? ''}: ${column}`)
		.join(' · ');
	return [
		{ term: say1(about.strata), value: count(frame.length), note: design.strata.join(' × ') },
		{ term: say1(about.psus), value: count(psus), note: design.psu.join(' / ') },
		{ term: say1(about.df), value: count(psus - frame.length), note: say1(about.dfNote) },
		{
			term: say1(about.weightings),
			value: design.weightings.map((w) => w.label[locale]).join(' · '),
		},
		{ term: say1(about.fpc), value: corrections || say1(about.fpcNone) },
		{ term: say1(about.lonely), value: say1(about[`lonely_${design.lonely}`]) },
		...(design.rounds
			? [
					{
						term: say1(about.rounds),
						value: design.rounds.label[locale],
						note: design.rounds.variable,
					},
				]
			: []),
		{
			term: say1(about.represents),
			value: design.domains.levels.map((level) => say1(levelWords[level])).join(' · '),
		},
	];
}

/** The design of a register in words: what a unit is, the rounds and their dates, what a status means. */
export function registerDesignFacts(
	dataset: RegisterDataset,
	whole: readonly CompletenessLine[],
	known: number,
	locale: Locale,
): readonly Fact[] {
	const { design, info } = dataset;
	const say1 = (text: Text): string => say(locale, text);
	const count = (n: number): string => formatCount(locale, n);
	const unit = tableOf(dataset, info.tables[0]?.id ?? '').unit[locale];
	const latest = whole.at(-1);
	return [
		{ term: say1(about.unitOfList), value: unit, note: design.unit },
		{ term: say1(about.unitsKnown), value: count(known), note: say1(about.unitsKnownNote) },
		...roundsFact(dataset, locale),
		...(latest === undefined
			? []
			: [
					{
						term: say1(about.latest),
						value: say(locale, aboutPhrases.ofExpected, {
							reached: count(latest.reached),
							expected: count(latest.expected),
						}),
						note: say1(design.status ? about.latestNote : about.completeNote),
					},
				]),
		...statusFacts(dataset, locale),
		{
			term: say1(about.unitsOfCount),
			value: design.weightings.map((w) => w.label[locale]).join(' · '),
		},
		{
			term: say1(about.represents),
			value: design.domains.levels.map((level) => say1(levelWords[level])).join(' · '),
		},
	];
}

/** More rounds than this are told by the first and the last. */
const MOST_NAMED = 8;

function roundsFact(dataset: RegisterDataset, locale: Locale): readonly Fact[] {
	const { rounds } = dataset.design;
	if (rounds === undefined) return [];
	const dates = Object.entries(rounds.asOf).sort(([, a], [, b]) => (a < b ? -1 : 1));
	const written = dates.map(([, date]) => formatDate(locale, date));
	const named = dates.map(([code, date]) => {
		const name = roundName(dataset, locale, code) ?? code;
		const when = formatDate(locale, date);
		return name.includes(when) ? name : say(locale, aboutPhrases.roundDate, { name, date: when });
	});
	const note =
		named.length > MOST_NAMED
			? say(locale, aboutPhrases.fromTo, { from: written[0] ?? '', to: written.at(-1) ?? '' })
			: named.join(' · ');
	return [
		{
			term: rounds.label[locale],
			value: formatCount(locale, dates.length),
			note,
		},
	];
}

function statusFacts(dataset: RegisterDataset, locale: Locale): readonly Fact[] {
	const { status } = dataset.design;
	if (status === undefined) return [];
	const labels = (codes: readonly string[]): string =>
		codes.map((code) => codeLabel(dataset, locale, status.variable, code)).join(' · ');
	return [
		{
			term: say(locale, about.reached),
			value: labels(status.reached),
			note: say(locale, about.reachedNote),
		},
		{
			term: say(locale, about.missed),
			value: labels(status.missed),
			note: say(locale, about.missedNote),
		},
		...(status.absent.length > 0
			? [
					{
						term: say(locale, about.absent),
						value: labels(status.absent),
						note: say(locale, about.absentNote),
					},
				]
			: []),
	];
}

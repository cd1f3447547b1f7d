import type { RegisterView } from '$lib/analysis/index.ts';
import { indicatorOf, type Format, type RegisterDataset } from '$lib/dataset/index.ts';
import {
	formatBare,
	formatChange,
	formatCount,
	formatDate,
	formatValue,
	say,
	type Locale,
} from '$lib/i18n/index.ts';
import { surePhrases } from '$lib/i18n/messages/sure.ts';
import { sureRegister, sureRegisterPhrases } from '$lib/i18n/messages/sure-register.ts';
import { ageWords } from './completeness-words.ts';
import type { SureFact } from './sure-fact.ts';

/** A date such as 2018-01-31, or null before the page knows what day it is. */
export type Today = string | null;

/** How complete and how old the overall value of a register is, a line each. */
export function registerFacts(
	view: RegisterView,
	dataset: RegisterDataset,
	units: string,
	locale: Locale,
	today: Today,
): readonly SureFact[] {
	const { format } = indicatorOf(dataset, view.request.indicator);
	return [
		{
			term: say(locale, sureRegisterPhrases.inIt, { units }),
			value: formatCount(locale, view.overall.estimate.n),
			id: 'n',
		},
		...rangeFact(view, format, locale),
		...peopleFact(view, locale),
		...ageFacts(view, dataset, locale, today),
		...flaggedFact(view, locale),
	];
}

function rangeFact({ overall }: RegisterView, format: Format, locale: Locale): readonly SureFact[] {
	const { estimate: e } = overall;
	if (e.kind !== 'figure' || e.carried === null) return [];
	const { value, units, unknown } = e.carried;
	const bare = (x: number): string => formatBare(locale, x, format);
	const ends = [Math.min(e.value, value), Math.max(e.value, value)] as const;
	return [
		{
			term: say(locale, sureRegister.range),
			value:
				units === 0
					? '–'
					: say(locale, sureRegisterPhrases.range, { low: bare(ends[0]), high: bare(ends[1]) }),
			note: say(locale, sureRegisterPhrases.rangeNote, {
				known: formatCount(locale, units),
				unknown: unknown === 0 ? null : formatCount(locale, unknown),
			}),
			id: 'carried',
		},
	];
}

function peopleFact({ completeness, round }: RegisterView, locale: Locale): readonly SureFact[] {
	const shown = completeness.find((c) => c.round === (round ?? ''));
	if (!shown?.people || shown.reached === shown.expected) return [];
	const value = formatCount(locale, shown.people.missed);
	return [{ term: say(locale, sureRegister.peopleMissed), value, id: 'people-missed' }];
}

function ageFacts(
	{ round }: RegisterView,
	dataset: RegisterDataset,
	locale: Locale,
	today: Today,
): readonly SureFact[] {
	const { rounds } = dataset.design;
	const date = (round === null ? undefined : rounds?.asOf[round]) ?? dataset.info.period.start;
	return [
		{ term: say(locale, sureRegister.asOf), value: formatDate(locale, date), id: 'as-of' },
		...(today === null
			? []
			: [{ term: say(locale, sureRegister.age), value: ageWords(locale, date, today) }]),
	];
}

/** A cell in which no unit was expected is no gap, and is not counted. */
function flaggedFact({ cells }: RegisterView, locale: Locale): readonly SureFact[] {
	const spoken = cells.filter(
		({ estimate: e }) => e.kind !== 'unavailable' || e.reason !== 'no-units',
	);
	if (spoken.length === 0) return [];
	const figures = spoken.flatMap(({ estimate: e }) => (e.kind === 'figure' ? [e] : []));
	const value = say(locale, sureRegisterPhrases.flaggedOf, {
		missing: formatCount(locale, spoken.length - figures.length),
		caution: formatCount(locale, figures.filter((e) => e.n < e.expected).length),
		all: formatCount(locale, spoken.length),
	});
	return [{ term: say(locale, sureRegister.flagged), value }];
}

/** Change since the round before, over the same units and over all of each round; both are named. */
export function changeFacts(
	view: RegisterView,
	dataset: RegisterDataset,
	units: string,
	locale: Locale,
): readonly SureFact[] {
	const { estimate: e } = view.overall;
	if (e.kind !== 'figure' || e.change === null) return [];
	const { format } = indicatorOf(dataset, view.request.indicator);
	const { matched, all } = e.change;
	return [
		...(matched === null
			? []
			: [
					{
						term: say(locale, sureRegisterPhrases.matched, {
							units,
							n: formatCount(locale, matched.units),
						}),
						value: stepWords(locale, matched, format),
						id: 'change-matched',
					},
				]),
		...(all === null
			? []
			: [
					{
						term: say(locale, sureRegisterPhrases.all, { units }),
						value: stepWords(locale, all, format),
						id: 'change-all',
					},
				]),
	];
}

/** "10,200 to 10,900 (+700)"; shares differ by points, which are not percent. */
function stepWords(
	locale: Locale,
	{ from, to }: { readonly from: number; readonly to: number },
	format: Format,
): string {
	const change = formatChange(locale, to - from, format);
	return say(locale, sureRegisterPhrases.step, {
		from: formatBare(locale, from, format),
		to: formatValue(locale, to, format),
		by: format.style === 'percent' ? say(locale, surePhrases.points, { value: change }) : change,
	});
}

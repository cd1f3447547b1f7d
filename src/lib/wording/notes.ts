import type { RegisterView, View } from '../analysis/index.ts';
import {
	indicatorOf,
	placesOf,
	tableOf,
	variableOf,
	weightingOf,
	type Dataset,
	type RegisterDataset,
	sourceIn,
} from '../dataset/index.ts';
import { formatCount, formatDate, formatLevel, say, type Locale } from '../i18n/index.ts';
import { explorePhrases } from '../i18n/messages/explore.ts';
import { noteLabels, notePhrases } from '../i18n/messages/notes.ts';
import { surePhrases } from '../i18n/messages/sure.ts';
import { caveatWords } from './caveat-words.ts';
import { completenessWords } from './completeness-words.ts';
import { codeLabel } from './labels.ts';

/** The filters of a view in words: "Place: Urban; Visit: 1, 2"; null without filters. */
export function filterWords(dataset: Dataset, locale: Locale, view: View): string | null {
	const { where } = view.request;
	if (where.length === 0) return null;
	return where
		.map(({ variable, codes }) => {
			const labels = codes.map((code) => codeLabel(dataset, locale, variable, code));
			return `${variableOf(dataset, variable).label[locale]}: ${labels.join(', ')}`;
		})
		.join('; ');
}

/**
 * How many units are in the total of a view and in none of its rows, and why: they have no answer, or
 * where rows are places, no area of the list (one that was split or merged, say); null without any.
 */
export function notStatedWords(dataset: Dataset, locale: Locale, view: View): string | null {
	if (view.notStated === 0) return null;
	const { by } = view.request;
	const places = by.filter((id) => placesOf(dataset).some(({ variable }) => variable === id));
	const n = formatCount(locale, view.notStated);
	if (places.length === 0) return say(locale, explorePhrases.notStated, { n });
	if (places.length < by.length) return say(locale, explorePhrases.notStatedEither, { n });
	return say(locale, explorePhrases.notStatedPlace, { n });
}

type Note = readonly [label: string, words: string];

/** What must stand beside the numbers of a view wherever they are taken: label and words. */
export function viewNotes(
	dataset: Dataset,
	locale: Locale,
	view: View,
	link: string,
): readonly Note[] {
	const indicator = indicatorOf(dataset, view.request.indicator);
	const { request } = view;
	const label = (key: keyof typeof noteLabels): string => say(locale, noteLabels[key]);
	const by = request.by.map((id) => variableOf(dataset, id).label[locale]).join(', ');
	const missing = notStatedWords(dataset, locale, view);
	const status =
		dataset.info.status === 'synthetic' ? [[label('status'), label('synthetic')] as const] : [];
	return [
		...status,
		[label('title'), `${indicator.title[locale]} (${indicator.unit[locale]})`],
		[
			label('dataset'),
			`${dataset.info.title[locale]} (${dataset.info.id}, ${dataset.info.release})`,
		],
		[label('definition'), indicator.definition[locale]],
		[label('breakdown'), by || label('none')],
		...(missing === null ? [] : [[label('breakdown'), missing] as const]),
		[label('filters'), filterWords(dataset, locale, view) ?? label('none')],
		[label('weighting'), weightingOf(dataset, request.weighting).label[locale]],
		[label('unit'), tableOf(dataset, indicator.table).unit[locale]],
		...(dataset.kind === 'register' && view.basis === 'register'
			? registerNotes(dataset, locale, view)
			: sampleNotes(dataset, locale, view)),
		...caveatWords(dataset, locale, view).map(
			(c) => [label('caveat'), `${c.title}. ${c.text}`] as const,
		),
		[label('citation'), dataset.info.citation[locale]],
		[label('licence'), dataset.info.licence.text[locale]],
		[label('link'), link],
	];
}

/** The level of the intervals, and what became of the sample where there is a ledger. */
function sampleNotes(dataset: Dataset, locale: Locale, view: View): readonly Note[] {
	const level = [say(locale, noteLabels.level), formatLevel(locale, view.request.level)] as const;
	if (view.basis === 'register' || view.coverage.drawn === 0) return [level];
	const count = (n: number): string => formatCount(locale, n);
	const { drawn, done, replaced, excluded } = view.coverage;
	const ledger = say(locale, surePhrases.ledger, {
		drawn: count(drawn),
		done: count(done),
		replaced: count(replaced),
		excluded: count(excluded),
		units: dataset.coverage.units[locale],
	});
	return [level, [say(locale, noteLabels.coverage), ledger]];
}

/** What a register's values speak of, how complete they are, and the standard they are held against. */
function registerNotes(
	dataset: RegisterDataset,
	locale: Locale,
	view: RegisterView,
): readonly Note[] {
	const { standard } = indicatorOf(dataset, view.request.indicator);
	const asOf = view.completeness.find(({ round }) => round === (view.round ?? ''))?.asOf ?? null;
	return [
		...(asOf === null ? [] : [[say(locale, noteLabels.asOf), formatDate(locale, asOf)] as const]),
		...completenessWords(dataset, locale, view).map(
			(words) => [say(locale, noteLabels.completeness), words] as const,
		),
		...(standard === undefined
			? []
			: [
					[
						say(locale, noteLabels.standard),
						say(locale, notePhrases.standard, {
							label: standard.label[locale],
							source: sourceIn(standard.source, locale).text,
						}),
					] as const,
				]),
	];
}

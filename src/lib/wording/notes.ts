import type { View } from '../analysis/index.ts';
import { indicatorOf, tableOf, variableOf, weightingOf, type Dataset } from '../dataset/index.ts';
import { formatCount, formatLevel, say, type Locale } from '../i18n/index.ts';
import { noteLabels } from '../i18n/messages/notes.ts';
import { surePhrases } from '../i18n/messages/sure.ts';
import { caveatWords } from './caveat-words.ts';
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

/** What must stand beside the numbers of a view wherever they are taken: label and words. */
export function viewNotes(
	dataset: Dataset,
	locale: Locale,
	view: View,
	link: string,
): readonly (readonly [string, string])[] {
	const indicator = indicatorOf(dataset, view.request.indicator);
	const { coverage, request } = view;
	const count = (n: number): string => formatCount(locale, n);
	const label = (key: keyof typeof noteLabels): string => say(locale, noteLabels[key]);
	const by = request.by.map((id) => variableOf(dataset, id).label[locale]).join(', ');
	const ledger = say(locale, surePhrases.ledger, {
		drawn: count(coverage.drawn),
		done: count(coverage.done),
		replaced: count(coverage.replaced),
		excluded: count(coverage.excluded),
		units: dataset.coverage.units[locale],
	});
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
		[label('filters'), filterWords(dataset, locale, view) ?? label('none')],
		[label('weighting'), weightingOf(dataset, request.weighting).label[locale]],
		[label('unit'), tableOf(dataset, indicator.table).unit[locale]],
		[label('level'), formatLevel(locale, request.level)],
		...(coverage.drawn > 0 ? [[label('coverage'), ledger] as const] : []),
		...caveatWords(dataset, locale, view).map(
			(c) => [label('caveat'), `${c.title}. ${c.text}`] as const,
		),
		[label('citation'), dataset.info.citation[locale]],
		[label('licence'), dataset.info.licence.text[locale]],
		[label('link'), link],
	];
}

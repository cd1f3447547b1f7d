import { sourceIn } from '$lib/dataset/index.ts';
import { formatUnitsOf, say, type Locale } from '$lib/i18n/index.ts';
import { noteLabels } from '$lib/i18n/messages/notes.ts';
import { scorePhrases, scores as words } from '$lib/i18n/messages/scores.ts';
import type { CardRow, CardScreen, PublishedScores } from '$lib/scores/index.ts';
import { filtersAt } from './card.ts';
import type { ScorePage } from './score-page.ts';

/** What travels with the score card: status, round, filters, completeness, standards, caveats. */
export function scoreNotes(
	page: ScorePage,
	locale: Locale,
	screen: CardScreen,
	scores: PublishedScores,
	units: readonly CardRow[],
	link: string,
): readonly (readonly [string, string])[] {
	const label = (key: keyof typeof noteLabels): string => say(locale, noteLabels[key]);
	const { dataset } = page;
	const round = page.rounds.find(({ code }) => code === scores.round)?.name;
	const reached = units.filter((unit) => unit.reached).length;
	const of = formatUnitsOf(locale, reached, units.length, page.nouns);
	return [
		...(dataset.status === 'synthetic' ? [[label('status'), label('synthetic')] as const] : []),
		[label('title'), say(locale, words.title)],
		[label('dataset'), `${dataset.title} (${dataset.id}, ${dataset.release})`],
		...(round === undefined ? [] : [[page.roundLabel, round] as const]),
		[label('filters'), filterWords(page, locale, screen) ?? label('none')],
		[label('coverage'), say(locale, scorePhrases.reached, { of, round: round ?? '' })],
		[label('definition'), say(locale, words.howText)],
		...(screen.level === 'areas'
			? [[label('definition'), say(locale, words.howAreas)] as const]
			: []),
		...page.measures.map(
			({ title, standard, source }) =>
				[
					say(locale, words.standard),
					say(locale, scorePhrases.standardLine, {
						indicator: title,
						standard,
						source: sourceIn(source, locale).text,
					}),
				] as const,
		),
		...caveatsOf(page, scores).map((c) => [label('caveat'), `${c.title}. ${c.text}`] as const),
		[label('citation'), dataset.citation],
		[label('licence'), dataset.licence],
		[label('link'), link],
	];
}

/** The caveats that hold for a round, gravest first. */
export function caveatsOf(page: ScorePage, { caveats }: PublishedScores): ScorePage['caveats'] {
	return caveats.flatMap((id) => page.caveats.find((caveat) => caveat.id === id) ?? []);
}

function filterWords(page: ScorePage, locale: Locale, screen: CardScreen): string | null {
	const chosen = filtersAt(page, screen.level).flatMap(({ variable, label, options }) => {
		const option = options.find(({ code }) => code === screen.only[variable]);
		return option ? [`${label}: ${option.label}`] : [];
	});
	const short = screen.short > 0 ? [`${say(locale, words.shortIn)} ≥ ${screen.short}`] : [];
	const text = screen.text.trim() === '' ? [] : [`${say(locale, words.find)}: ${screen.text}`];
	const all = [...chosen, ...short, ...text];
	return all.length === 0 ? null : all.join('; ');
}

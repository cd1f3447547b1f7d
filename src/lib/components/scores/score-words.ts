import { formatCount, formatUnitsOf, formatValue, say, type Locale } from '$lib/i18n/index.ts';
import { scorePhrases, scores as words } from '$lib/i18n/messages/scores.ts';
import type { CardRow, Mark, SectorScore } from '$lib/scores/index.ts';
import type { MeasureWords, ScorePage } from './score-page.ts';

/** The value of one unit, or of an area, as it is written. */
export function valueText(
	locale: Locale,
	measure: Pick<MeasureWords, 'format' | 'yesNo'>,
	{ value, none }: Pick<Mark, 'value' | 'none'>,
	of: 'unit' | 'area',
): string {
	if (value === null) return none ? say(locale, words.none) : '';
	if (measure.yesNo && of === 'unit' && (value === 0 || value === 1)) {
		return say(locale, value === 1 ? words.yes : words.no);
	}
	return formatValue(locale, value, measure.format);
}

/** How a round is called where there is little room. */
export function roundShort(page: ScorePage, round: string): string {
	return page.rounds.find(({ code }) => code === round)?.short ?? round;
}

/** "2/3": standards met, of those with an answer. */
export function scoreText(
	locale: Locale,
	{ met, answered }: { readonly met: number; readonly answered: number },
): string {
	return `${formatCount(locale, met)}/${formatCount(locale, answered)}`;
}

/** A sector of a row in full, for a hover and for who cannot see it. */
export function sectorTitle(page: ScorePage, locale: Locale, score: SectorScore): string {
	const count = (n: number): string => formatCount(locale, n);
	const scored = (of: { readonly met: number; readonly answered: number }): string =>
		say(locale, scorePhrases.score, { met: count(of.met), answered: count(of.answered) });
	switch (score.kind) {
		case 'all':
		case 'some':
		case 'none': {
			const { answered, asked } = score;
			const partly = say(locale, scorePhrases.partly, {
				answered: count(answered),
				asked: count(asked),
			});
			return answered < asked ? `${scored(score)}; ${partly}` : scored(score);
		}
		case 'unanswered':
		case 'missed': {
			const state = say(locale, score.kind === 'missed' ? words.notReached : words.unanswered);
			if (score.last === null) return state;
			const round = roundShort(page, score.last.round);
			return `${state}; ${say(locale, scorePhrases.lastScore, { score: scored(score.last), round })}`;
		}
		case 'silent':
			return say(locale, words.silent);
	}
}

/** One measure of a row in full. */
export function markTitle(
	page: ScorePage,
	locale: Locale,
	measure: MeasureWords,
	row: CardRow,
	at: number,
): string {
	const mark = row.marks[at];
	if (mark === undefined) return '';
	const of = row.units === null ? 'unit' : 'area';
	const parts = [kindWords(locale, mark), measure.standard];
	const value = valueText(locale, measure, mark, of);
	if (value !== '') parts.unshift(value);
	if (mark.of !== null) {
		const from = formatUnitsOf(locale, mark.of.n, mark.of.expected, page.nouns);
		parts.push(say(locale, scorePhrases.ofExpected, { of: from }));
	}
	if (mark.carried !== null) {
		const carried = valueText(locale, measure, { value: mark.carried, none: false }, of);
		parts.push(say(locale, scorePhrases.carried, { value: carried }));
	}
	if (mark.last !== null) {
		const score = valueText(locale, measure, mark.last, of);
		const round = roundShort(page, mark.last.round);
		parts.push(say(locale, scorePhrases.lastScore, { score, round }));
	}
	const units = row.unitsShort[at];
	if (units !== undefined && units.answered > 0) parts.push(unitsShortText(page, locale, units));
	return parts.join('; ');
}

/** "5 of 8 camps fall short". */
export function unitsShortText(
	{ nouns }: ScorePage,
	locale: Locale,
	{ short, answered }: CardRow['unitsShort'][number],
): string {
	return say(locale, scorePhrases.unitsShort, {
		short: formatCount(locale, short),
		answered: formatCount(locale, answered),
		units: locale === 'en' ? nouns.units.en : nouns.unit.my,
	});
}

export function kindWords(locale: Locale, { kind }: Mark): string {
	switch (kind) {
		case 'met':
			return say(locale, words.met);
		case 'short':
			return say(locale, words.fallsShort);
		case 'unanswered':
			return say(locale, words.unanswered);
		case 'missed':
			return say(locale, words.notReached);
		case 'silent':
			return say(locale, words.silent);
	}
}

import type { VisitChange, VisitSeries, VisitsView } from '../analysis/index.ts';
import { indicatorOf, type Format } from '../dataset/index.ts';
import {
	formatBare,
	formatChange,
	formatCount,
	formatDecimal,
	formatLevel,
	formatList,
	formatValue,
	say,
	type Locale,
} from '../i18n/index.ts';
import { surePhrases } from '../i18n/messages/sure.ts';
import { visitPhrases, visits as words } from '../i18n/messages/visits.ts';
import type { VisitSettings } from './visits.ts';

const LEAST_P = 0.001;

/** Why two visits are not compared, in words. */
export function noChangeText(locale: Locale, change: VisitChange): string {
	if (change.kind === 'change') return '';
	switch (change.reason) {
		case 'definition-differs':
			return say(locale, words.definitionDiffers);
		case 'level-not-shown':
			return say(locale, words.notShown);
		case 'no-variation':
			return say(locale, words.noVariation);
		case 'lonely-psu':
		case 'no-degrees-of-freedom':
		case 'out-of-range':
		case 'not-positive':
			return say(locale, words.noChange);
	}
}

/** A p value with three decimals, or below a thousandth. */
export function pText(locale: Locale, p: number): string {
	return p < LEAST_P
		? say(locale, visitPhrases.pUnder, { p: formatDecimal(locale, LEAST_P, 3) })
		: formatDecimal(locale, p, 3);
}

/** How much a value changed, with its sign; of shares in points. */
export function changeText(locale: Locale, value: number, format: Format): string {
	return formatChange(locale, value, format);
}

/**
 * What changed between the two visits of a view, in words: the whole with interval and adjusted p,
 * then how many groups rose, fell, or cannot be told from no change.
 */
export function visitsSentence(view: VisitsView, settings: VisitSettings): string {
	const { locale, whole } = settings;
	const first = wholeSentence(view, view.whole, whole, settings);
	if (view.domains.length === 0) return first;
	const count = (of: (value: number, differs: boolean) => boolean): string =>
		formatCount(
			locale,
			view.domains.filter(
				({ pair }) => pair.kind === 'change' && of(pair.contrast.value, pair.differs),
			).length,
		);
	return `${first} ${say(locale, visitPhrases.domains, {
		rose: count((value, differs) => differs && value > 0),
		fell: count((value, differs) => differs && value < 0),
		same: count((_, differs) => !differs),
		tests: formatCount(locale, view.tests.pairs),
	})}`;
}

function wholeSentence(
	view: VisitsView,
	{ levels, pair }: VisitSeries,
	name: string,
	{ dataset, locale }: VisitSettings,
): string {
	const { format } = indicatorOf(dataset, view.request.indicator);
	const [from, to] = view.pair.map((visit) => levels[view.visits.indexOf(visit)]);
	if (pair.kind !== 'change' || from?.kind !== 'estimate' || to?.kind !== 'estimate') {
		return say(locale, visitPhrases.notComparable, { name, reason: noChangeText(locale, pair) });
	}
	const { contrast, adjustedP, differs } = pair;
	const size = Math.abs(contrast.value);
	const phrase = differs
		? contrast.value > 0
			? visitPhrases.rose
			: visitPhrases.fell
		: visitPhrases.same;
	return say(locale, phrase, {
		name,
		from: formatBare(locale, from.value, format),
		to: formatValue(locale, to.value, format),
		change:
			format.style === 'percent'
				? say(locale, surePhrases.points, { value: formatBare(locale, size, format) })
				: formatValue(locale, size, format),
		level: formatLevel(locale, view.request.level),
		low: formatChange(locale, contrast.ci[0], format),
		high: formatChange(locale, contrast.ci[1], format),
		p: pText(locale, adjustedP),
		ns: formatList(
			locale,
			[from, to].map(({ n }) => formatCount(locale, n)),
		),
	});
}

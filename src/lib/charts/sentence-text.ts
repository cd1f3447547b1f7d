import type { SurveyView, View } from '../analysis/index.ts';
import { indicatorOf, type Dataset, type Format } from '../dataset/index.ts';
import {
	formatBare,
	formatCount,
	formatList,
	formatValue,
	say,
	type Locale,
} from '../i18n/index.ts';
import { sentenceMessages as m } from '../i18n/messages/charts.ts';
import type { ShownCell } from './apart.ts';
import { cellName, wholeName } from './describe.ts';
import { reasonText } from './reason-text.ts';
import { registerSentence } from './register-sentence.ts';
import type { Labels } from './rows.ts';
import { findingOf, type Comparison, type End } from './sentence.ts';

/** Most groups that are named at one end; more are counted. */
const NAMED = 4;

/** Everything a sentence is written with. */
interface Pen {
	readonly locale: Locale;
	readonly format: Format;
	name(cell: ShownCell): string;
}

/**
 * What the view says, in a few sentences: the overall value with its interval, or with what is in
 * it, the ends of the order as far as they can be told apart, and how many values are not shown.
 */
export function sentenceOf(view: View, dataset: Dataset, locale: Locale, labels: Labels): string {
	return view.basis === 'register'
		? registerSentence(view, dataset, locale, labels)
		: surveySentence(view, dataset, locale, labels);
}

function surveySentence(
	view: SurveyView,
	dataset: Dataset,
	locale: Locale,
	labels: Labels,
): string {
	const { format } = indicatorOf(dataset, view.request.indicator);
	const cells = new Map(view.cells.map((cell) => [cell.key, cell]));
	const pen: Pen = {
		locale,
		format,
		name: ({ key }) => {
			const cell = cells.get(key);
			return cell ? cellName(view, cell, labels) : '';
		},
	};
	const { comparison, all, hidden } = findingOf(view, dataset);
	const parts = [overallSentence(view, dataset, pen, labels), comparisonSentence(comparison, pen)];
	if (hidden > 0 && hidden < all) {
		const counts = { hidden: formatCount(locale, hidden), all: formatCount(locale, all) };
		parts.push(say(locale, m.hidden, counts));
	}
	return parts.filter((part) => part !== '').join(' ');
}

function overallSentence(view: View, dataset: Dataset, pen: Pen, labels: Labels): string {
	const { locale } = pen;
	const { estimate: e } = view.overall;
	if (e.kind === 'withheld' || e.kind === 'unavailable') {
		return say(locale, m.overallMissing, reasonText(locale, e.reason));
	}
	if (e.kind === 'figure') return '';
	if (view.request.where.length === 0) return say(locale, m.overall, values(pen, e));
	const name = wholeName(view, dataset, labels, locale);
	return say(locale, m.whole, { name, ...values(pen, e) });
}

function comparisonSentence(comparison: Comparison, pen: Pen): string {
	const { locale } = pen;
	switch (comparison.kind) {
		case 'none':
			return '';
		case 'none-shown':
			return say(locale, m.noneShown, formatCount(locale, comparison.all));
		case 'one':
			return say(locale, m.onlyOne, named(pen, comparison.cell));
		case 'pair-apart':
			return say(locale, m.pairApart, {
				high: say(locale, m.nameWithRange, named(pen, comparison.high)),
				low: say(locale, m.nameWithRange, named(pen, comparison.low)),
			});
		case 'together':
			return togetherSentence(comparison.end, pen);
		case 'ends':
			return say(locale, m.ends, {
				high: endClause(comparison.high, pen, 'high'),
				low: endClause(comparison.low, pen, 'low'),
			});
	}
}

function togetherSentence(end: End, pen: Pen): string {
	const { locale } = pen;
	const doubt = doubtOf(end, pen);
	if (end.cells.length > NAMED) {
		return say(locale, m.allTogether, { count: formatCount(locale, end.cells.length), doubt });
	}
	return say(locale, m.pairTogether, { names: names(end, pen), doubt });
}

function endClause(end: End, pen: Pen, side: 'high' | 'low'): string {
	const { locale } = pen;
	const [first] = end.cells;
	const high = side === 'high';
	if (first !== undefined && end.cells.length === 1) {
		return say(locale, high ? m.oneHighest : m.oneLowest, named(pen, first));
	}
	if (first !== undefined && (end.cells.length > NAMED || !end.mutual)) {
		const count = formatCount(locale, end.cells.length - 1);
		const clause = say(locale, high ? m.oneHighest : m.oneLowest, named(pen, first));
		return say(locale, end.independent ? m.othersNotApart : m.othersMayNotDiffer, {
			clause,
			count,
		});
	}
	const doubt = doubtOf(end, pen);
	return say(locale, high ? m.someHighest : m.someLowest, { names: names(end, pen), doubt });
}

function doubtOf({ independent }: End, { locale }: Pen): string {
	return say(locale, independent ? m.notApart : m.mayNotDiffer);
}

function names({ cells }: End, pen: Pen): string {
	return formatList(pen.locale, cells.map(pen.name));
}

function named(pen: Pen, cell: ShownCell) {
	return { name: pen.name(cell), ...values(pen, cell) };
}

function values({ locale, format }: Pen, cell: Pick<ShownCell, 'value' | 'ci'>) {
	return {
		value: formatValue(locale, cell.value, format),
		low: formatBare(locale, cell.ci[0], format),
		high: formatBare(locale, cell.ci[1], format),
	};
}

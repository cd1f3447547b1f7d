import {
	REST,
	WHOLE,
	type ComparedPair,
	type Comparison,
	type Independence,
} from '$lib/analysis/index.ts';
import { cellName, type Labels } from '$lib/charts/index.ts';
import { indicatorOf, variableOf, type SurveyDataset } from '$lib/dataset/index.ts';
import {
	formatBare,
	formatDecimal,
	formatLevel,
	formatValue,
	formatCount,
	say,
	unitSign,
	type Locale,
} from '$lib/i18n/index.ts';
import { compare, comparePhrases } from '$lib/i18n/messages/compare.ts';

/** What the words of a comparison are made from. */
export interface Speaker {
	readonly dataset: SurveyDataset;
	readonly locale: Locale;
	readonly labels: Labels;
	readonly comparison: Comparison;
}

/** The name of a cell, of the whole, or of the rest. */
export function memberName({ locale, labels, comparison }: Speaker, key: string): string {
	if (key === WHOLE) return say(locale, compare.together);
	if (key === REST) return say(locale, compare.others);
	const cell = comparison.cells.find((one) => one.key === key);
	return cell === undefined ? key : cellName(comparison, cell, labels);
}

export function pairName(speaker: Speaker, { first, second }: ComparedPair): string {
	const names = { first: memberName(speaker, first), second: memberName(speaker, second) };
	const ratio = speaker.comparison.question.form === 'ratio';
	return say(speaker.locale, ratio ? comparePhrases.over : comparePhrases.versus, names);
}

/** A difference without a unit, with its sign; a ratio with two decimals. */
export function bareSize({ dataset, locale, comparison }: Speaker, value: number): string {
	if (comparison.question.form === 'ratio') return formatDecimal(locale, value, 2);
	const { format } = indicatorOf(dataset, comparison.request.indicator);
	return formatBare(locale, value, format).replace('-', '−');
}

/** A difference without its sign, with its unit: of shares in points. */
function unsigned(speaker: Speaker, value: number): string {
	const { dataset, locale, comparison } = speaker;
	const { format } = indicatorOf(dataset, comparison.request.indicator);
	const size = Math.abs(value);
	return format.style === 'percent'
		? say(locale, comparePhrases.points, { value: formatBare(locale, size, format) })
		: formatValue(locale, size, format);
}

/** What a difference is counted in: of shares points, of money its currency; of a ratio nothing. */
export function sizeUnit({ dataset, locale, comparison }: Speaker): string {
	if (comparison.question.form === 'ratio') return '';
	const { format } = indicatorOf(dataset, comparison.request.indicator);
	return format.style === 'percent'
		? say(locale, compare.inPoints)
		: unitSign(locale, format).trim();
}

/** "n 916 and 12,814": the cases of both. */
export function nsText(locale: Locale, { ns: [first, second] }: ComparedPair): string {
	return say(locale, comparePhrases.ns, {
		first: formatCount(locale, first),
		second: formatCount(locale, second),
	});
}

/** A p value with three decimals, or below which it is; never "p = 0". */
export function pText(locale: Locale, p: number): string {
	return p < 0.001
		? say(locale, comparePhrases.less, { value: formatDecimal(locale, 0.001, 3) })
		: say(locale, comparePhrases.equal, { value: formatDecimal(locale, p, 3) });
}

export function isApart({ request: { level } }: Comparison, { result }: ComparedPair): boolean {
	return result.kind === 'contrast' && result.adjusted < 1 - level;
}

/** One comparison in a sentence that claims no more than its p after adjustment supports. */
export function pairSentence(speaker: Speaker, pair: ComparedPair): string | null {
	const { locale, comparison } = speaker;
	const { result } = pair;
	if (result.kind === 'unavailable') return null;
	const ratio = comparison.question.form === 'ratio';
	const words = {
		first: memberName(speaker, pair.first),
		second: memberName(speaker, pair.second),
		p: pText(locale, result.adjusted),
		ns: nsText(locale, pair),
	};
	const [low, high] = result.ci;
	const ends = { low: bareSize(speaker, low), high: bareSize(speaker, high) };
	if (!isApart(comparison, pair)) {
		const size = say(locale, ratio ? compare.ratio : compare.difference);
		return say(locale, comparePhrases.undecided, { ...words, ...ends, size: size.toLowerCase() });
	}
	if (ratio) {
		return say(locale, comparePhrases.times, {
			...words,
			...ends,
			size: bareSize(speaker, result.value),
		});
	}
	const size = unsigned(speaker, result.value);
	if (result.value > 0) return say(locale, comparePhrases.higher, { ...words, ...ends, size });
	const turned = { low: bareSize(speaker, -high), high: bareSize(speaker, -low) };
	return say(locale, comparePhrases.lower, { ...words, ...turned, size });
}

/** How many comparisons are told apart, of how many. */
export function countSentence({ locale, comparison }: Speaker): string {
	const apart = comparison.pairs.filter((pair) => isApart(comparison, pair)).length;
	return say(locale, comparePhrases.count, {
		apart: formatCount(locale, apart),
		all: formatCount(locale, comparison.tests),
		level: formatLevel(locale, comparison.request.level),
	});
}

/** The test of the table in a sentence. */
export function testSentence(speaker: Speaker, test: Independence): string {
	const { dataset, locale, comparison } = speaker;
	if ('reason' in test) return say(locale, compare.noTest);
	const { by, indicator, level } = comparison.request;
	const names = by.map((variable) => variableOf(dataset, variable).label[locale]);
	const [first = '', second = indicatorOf(dataset, indicator).title[locale]] = names;
	return say(locale, test.p < 1 - level ? comparePhrases.related : comparePhrases.unrelated, {
		what: say(locale, comparePhrases.and, { first, second }),
		f: formatDecimal(locale, test.f, 2),
		ndf: formatDecimal(locale, test.ndf, 1),
		ddf: formatDecimal(locale, test.ddf, 0),
		p: pText(locale, test.p),
		n: formatCount(locale, test.n),
	});
}

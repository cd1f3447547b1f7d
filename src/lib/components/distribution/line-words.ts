import type { LineChoice, PovertyMeasure, PovertyView } from '$lib/analysis/index.ts';
import { reasonText } from '$lib/charts/index.ts';
import { weightingOf, type Format, type SurveyDataset } from '$lib/dataset/index.ts';
import { formatBare, formatLevel, formatValue, say, type Locale } from '$lib/i18n/index.ts';
import { poverty as words, povertyPhrases as phrases } from '$lib/i18n/messages/poverty.ts';

const PERCENT = { style: 'percent', decimals: 1 } as const;
const WHOLE_PERCENT = { style: 'percent', decimals: 0 } as const;

/** How a measure is written, given how the welfare is. */
export function measureFormat(measure: PovertyMeasure, money: Format): Format {
	switch (measure) {
		case 'headcount':
		case 'gap':
			return PERCENT;
		case 'severity':
			return { style: 'percent', decimals: 2 };
		case 'meanShortfall':
			return { ...money, decimals: Math.max(1, money.decimals) };
		case 'totalShortfall':
			return { ...money, style: 'compact', decimals: 2 };
		case 'watts':
			return { style: 'number', decimals: 4 };
	}
}

/** "1,590 kyat", "60% of the median: 1,270 kyat", or "60% of each group’s median". */
export function lineWords(locale: Locale, { line, overall }: PovertyView, money: Format): string {
	const amount =
		overall.line === null ? say(locale, words.noLine) : formatValue(locale, overall.line, money);
	if (line.kind === 'fixed') return amount;
	const percent = formatValue(locale, line.share, WHOLE_PERCENT);
	const of = centreName(locale, line);
	return line.population === 'own'
		? say(locale, phrases.ownShare, { percent, of })
		: say(locale, phrases.share, { percent, of, amount });
}

function centreName(locale: Locale, line: Extract<LineChoice, { kind: 'relative' }>): string {
	const names = {
		median: { en: 'median', my: 'အလယ်ကိန်း' },
		mean: { en: 'mean', my: 'ပျမ်းမျှ' },
	} as const;
	return say(locale, names[line.of]);
}

/** How many are below the line, in one sentence. */
export function povertySentence(
	locale: Locale,
	dataset: SurveyDataset,
	view: PovertyView,
	money: Format,
): string {
	const line = lineWords(locale, view, money);
	const e = view.overall.measures.headcount;
	if (e.kind !== 'estimate') {
		const reason = e.kind === 'figure' ? '' : reasonText(locale, e.reason);
		return say(locale, phrases.withheld, { line, reason });
	}
	const units = weightingOf(dataset, view.request.weighting).label[locale].toLowerCase();
	return say(locale, phrases.sentence, {
		line,
		units,
		share: formatValue(locale, e.value, PERCENT),
		low: formatBare(locale, e.ci[0], PERCENT),
		high: formatBare(locale, e.ci[1], PERCENT),
		level: formatLevel(locale, view.request.level),
	});
}

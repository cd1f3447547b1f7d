import type { InequalityMeasure, PovertyMeasure, PovertyView } from '../analysis/index.ts';
import type { Format } from '../dataset/index.ts';
import { formatValue, say, type Locale } from '../i18n/index.ts';
import {
	lineCentres,
	poverty as words,
	povertyPhrases as phrases,
} from '../i18n/messages/poverty.ts';

const PERCENT = { style: 'percent', decimals: 1 } as const;
const WHOLE_PERCENT = { style: 'percent', decimals: 0 } as const;

/** How a measure of poverty is written, given how the welfare is. */
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
	const of = say(locale, lineCentres[line.of]);
	return line.population === 'own'
		? say(locale, phrases.ownShare, { percent, of })
		: say(locale, phrases.share, { percent, of, amount });
}

/** How a measure of inequality is written. */
export function inequalityFormat(measure: InequalityMeasure): Format {
	return { style: 'number', decimals: measure === 'shareRatio' ? 2 : 3 };
}

import type { PovertyView } from '$lib/analysis/index.ts';
import { reasonText } from '$lib/charts/index.ts';
import type { Format, SurveyDataset } from '$lib/dataset/index.ts';
import {
	formatBare,
	formatCount,
	formatLevel,
	formatValue,
	say,
	type Locale,
} from '$lib/i18n/index.ts';
import { povertyPhrases as phrases } from '$lib/i18n/messages/poverty.ts';
import { lineWords } from '$lib/wording/index.ts';
import { countedUnits } from './spread-words.ts';

const PERCENT = { style: 'percent', decimals: 1 } as const;

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
	return say(locale, phrases.sentence, {
		line,
		units: countedUnits(dataset, view, locale),
		share: formatValue(locale, e.value, PERCENT),
		low: formatBare(locale, e.ci[0], PERCENT),
		high: formatBare(locale, e.ci[1], PERCENT),
		level: formatLevel(locale, view.request.level),
		n: formatCount(locale, e.n),
	});
}

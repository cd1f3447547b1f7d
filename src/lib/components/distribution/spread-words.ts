import type { Cell, SurveyView } from '$lib/analysis/index.ts';
import { reasonText, shareName } from '$lib/charts/index.ts';
import { indicatorOf, weightingOf, type SurveyDataset } from '$lib/dataset/index.ts';
import {
	formatBare,
	formatCount,
	formatLevel,
	formatValue,
	say,
	type Locale,
} from '$lib/i18n/index.ts';
import { chartMessages } from '$lib/i18n/messages/charts.ts';
import { distributionPhrases as phrases } from '$lib/i18n/messages/distribution.ts';

/** Who is counted, as the weighting says, in the middle of a sentence: "people". */
export function countedUnits(
	dataset: SurveyDataset,
	{ request }: Pick<SurveyView, 'request'>,
	locale: Locale,
): string {
	const label = weightingOf(dataset, request.weighting).label[locale];
	return locale === 'en' ? label.toLowerCase() : label;
}

/** "Half of people have 3,100 kyat or less (95% interval 3,020 to 3,190; n 13,723)." */
export function quantileSentence(
	dataset: SurveyDataset,
	quantiles: SurveyView,
	locale: Locale,
): string {
	const { request, quantile, overall } = quantiles;
	const { format } = indicatorOf(dataset, request.indicator);
	const share = shareName(locale, quantile?.p ?? 0.5);
	const units = countedUnits(dataset, quantiles, locale);
	const { estimate: e } = overall;
	if (e.kind === 'figure') return '';
	if (e.kind !== 'estimate') {
		const reason = reasonText(locale, e.reason);
		return say(locale, phrases.noQuantile, { share, units, reason });
	}
	return say(locale, phrases.atMost, {
		share,
		units,
		value: formatValue(locale, e.value, format),
		level: formatLevel(locale, request.level),
		low: formatBare(locale, e.ci[0], format),
		high: formatBare(locale, e.ci[1], format),
		n: formatCount(locale, e.n),
	});
}

/** The mean beside the median: higher where its interval lies wholly above the median's. */
export function meanSentence(
	dataset: SurveyDataset,
	view: SurveyView,
	median: SurveyView,
	locale: Locale,
): string {
	const { format } = indicatorOf(dataset, view.request.indicator);
	const [mean, middle] = [view.overall.estimate, median.overall.estimate];
	if (mean.kind !== 'estimate') return '';
	const above = middle.kind === 'estimate' && mean.ci[0] > middle.ci[1];
	return say(locale, above ? phrases.meanAbove : phrases.meanNear, {
		value: formatValue(locale, mean.value, format),
		low: formatBare(locale, mean.ci[0], format),
		high: formatBare(locale, mean.ci[1], format),
	});
}

/** What the lowest and the highest fifth hold, or nothing where one of them may not be shown. */
export function sharesSentence(
	dataset: SurveyDataset,
	view: SurveyView,
	fifths: readonly Cell['estimate'][],
	locale: Locale,
): string {
	const [lowest, highest] = [fifths[0], fifths.at(-1)];
	if (lowest?.kind !== 'estimate' || highest?.kind !== 'estimate') return '';
	const format = { style: 'percent', decimals: 1 } as const;
	const ends = ({ ci }: typeof lowest): string =>
		say(locale, chartMessages.range, {
			low: formatBare(locale, ci[0], format),
			high: formatBare(locale, ci[1], format),
		});
	return say(locale, phrases.heldSentence, {
		units: countedUnits(dataset, view, locale),
		lowest: formatValue(locale, lowest.value, format),
		lowestEnds: ends(lowest),
		highest: formatValue(locale, highest.value, format),
		highestEnds: ends(highest),
		n: formatCount(locale, view.overall.estimate.n),
	});
}

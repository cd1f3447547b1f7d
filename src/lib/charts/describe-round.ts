import type { RegisterView } from '../analysis/index.ts';
import { indicatorOf, type Dataset } from '../dataset/index.ts';
import {
	formatCount,
	formatDate,
	formatUnits,
	formatUnitsOf,
	say,
	type Locale,
} from '../i18n/index.ts';
import { trendMessages } from '../i18n/messages/register.ts';
import { describeCell, unitNouns } from './describe.ts';
import type { Labels } from './rows.ts';
import type { TrendPanel, TrendRound } from './trend.ts';

/**
 * One round of a trend in full sentences: how many units were reached and why others were not, then
 * the value of each line with what is in it.
 */
export function describeRound(
	view: RegisterView,
	dataset: Dataset,
	locale: Locale,
	labels: Labels,
	panel: TrendPanel,
	round: TrendRound,
): string {
	const nouns = unitNouns(view, dataset);
	const { format, title } = indicatorOf(dataset, view.request.indicator);
	const reached = say(locale, trendMessages.round, {
		round: round.label,
		date: formatDate(locale, round.asOf),
		of: formatUnitsOf(locale, round.reached, round.reached + round.missed, nouns),
	});
	const values = panel.lines.flatMap(({ points, label }) =>
		points
			.filter(({ time }) => time === round.time)
			.map(({ cell }) =>
				describeCell(locale, label ?? panel.title ?? title[locale], cell, format, [], nouns),
			),
	);
	const whole = panel.title === null ? reasonsOf(view, dataset, locale, labels, round.round) : [];
	return [reached, ...whole, ...values].join(' ');
}

function reasonsOf(
	view: RegisterView,
	dataset: Dataset,
	locale: Locale,
	labels: Labels,
	code: string,
): readonly string[] {
	const status = dataset.design.kind === 'register' ? dataset.design.status : undefined;
	const found = view.completeness.find(({ round }) => round === code);
	if (status === undefined || found === undefined) return [];
	const people = found.people?.missed ?? 0;
	return [
		...found.statuses
			.filter(({ code: id, units }) => units > 0 && !status.reached.includes(id))
			.map(({ code: id, units }) =>
				say(locale, trendMessages.status, {
					label: labels(status.variable, id),
					units: formatUnits(locale, units, unitNouns(view, dataset)),
				}),
			),
		...(people > 0
			? [say(locale, trendMessages.people, { people: formatCount(locale, people) })]
			: []),
	];
}

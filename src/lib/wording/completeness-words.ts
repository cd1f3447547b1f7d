import { shownRounds, type RegisterView, type RoundCompleteness } from '../analysis/index.ts';
import {
	indicatorOf,
	tableOf,
	type Dataset,
	type RegisterDataset,
	type VariableId,
} from '../dataset/index.ts';
import {
	formatCount,
	formatDate,
	formatList,
	formatUnitsOf,
	say,
	type Locale,
} from '../i18n/index.ts';
import { notePhrases } from '../i18n/messages/notes.ts';
import { codeLabel } from './labels.ts';

/**
 * How complete each shown round of a register is, a line each: "Round 7 (January 2018): 112 of 130
 * camps reached; Not accessible 10, Not profiled 8".
 */
export function completenessWords(
	dataset: RegisterDataset,
	locale: Locale,
	view: RegisterView,
): readonly string[] {
	const shown = shownRounds(dataset, view.request);
	return view.completeness
		.filter(({ round }) => shown.includes(round))
		.map((round) => roundWords(dataset, locale, view, round));
}

function roundWords(
	dataset: RegisterDataset,
	locale: Locale,
	view: RegisterView,
	{ round, reached, expected, statuses }: RoundCompleteness,
): string {
	const { status } = dataset.design;
	const nouns = tableOf(dataset, indicatorOf(dataset, view.request.indicator).table);
	const of = formatUnitsOf(locale, reached, expected, nouns);
	const reasons = statuses
		.filter(({ code, units }) => units > 0 && status?.missed.includes(code))
		.map(({ code, units }) =>
			say(locale, notePhrases.reason, {
				label: codeLabel(dataset, locale, status?.variable as VariableId, code),
				count: formatCount(locale, units),
			}),
		);
	const name = roundName(dataset, locale, round);
	if (name === null) return say(locale, notePhrases.complete, of);
	return say(locale, notePhrases.round, { name, of, reasons: formatList(locale, reasons) });
}

/** A round with its date, "Round 7 (January 2018)", unless its name has the year; null without rounds. */
export function roundName(dataset: Dataset, locale: Locale, round: string): string | null {
	if (dataset.kind === 'survey' || dataset.design.rounds === undefined || round === '') return null;
	const { variable, asOf } = dataset.design.rounds;
	const name = codeLabel(dataset, locale, variable, round);
	const date = asOf[round];
	if (date === undefined || name.includes(formatDate(locale, date.slice(0, 4)))) return name;
	return `${name} (${formatDate(locale, date)})`;
}

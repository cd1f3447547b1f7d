import type { RegisterView, RoundCompleteness } from '../analysis/index.ts';
import type { Dataset } from '../dataset/index.ts';
import { formatDate, say, type Locale } from '../i18n/index.ts';
import { trendMessages } from '../i18n/messages/register.ts';
import type { CellTable } from './cell-table.ts';
import { countEntry, EMPTY, wordsEntry, type Column, type Entry } from './entries.ts';
import type { Labels } from './rows.ts';

/** The rows of every round of a register, to be shown and copied as the table of cells is. */
export type CompletenessTable = Pick<CellTable, 'columns' | 'rows'>;

/**
 * How complete every round is: its date, units expected, units by status, and the people last known
 * in units that were not reached. Null for a register without rounds.
 */
export function completenessTable(
	view: RegisterView,
	dataset: Dataset,
	locale: Locale,
	labels: Labels,
): CompletenessTable | null {
	if (dataset.kind === 'survey' || dataset.design.rounds === undefined) return null;
	const { rounds, status } = dataset.design;
	const column = (id: string, heading: string, kind: Column['kind'] = 'number'): Column => ({
		id,
		heading,
		title: heading,
		kind,
	});
	const statuses = view.completeness[0]?.statuses ?? [];
	const sized = view.completeness.some(({ people }) => people !== null);
	const entries = (round: RoundCompleteness): readonly Entry[] => [
		wordsEntry(labels(rounds.variable, round.round)),
		dateEntry(locale, round.asOf),
		countEntry(locale, round.expected),
		...round.statuses.map(({ units }) => countEntry(locale, units)),
		...(sized ? [round.people === null ? EMPTY : countEntry(locale, round.people.missed)] : []),
	];
	return {
		columns: [
			column('round', rounds.label[locale], 'label'),
			column('date', say(locale, trendMessages.columnDate), 'label'),
			column('expected', say(locale, trendMessages.columnExpected)),
			...(status === undefined
				? []
				: statuses.map(({ code }) => column(code, labels(status.variable, code)))),
			...(sized ? [column('people', say(locale, trendMessages.columnPeopleMissed))] : []),
		],
		rows: view.completeness.map((round) => ({ key: round.round, entries: entries(round) })),
	};
}

function dateEntry(locale: Locale, date: string | null): Entry {
	if (date === null) return EMPTY;
	return { text: formatDate(locale, date), sort: date, plain: date };
}

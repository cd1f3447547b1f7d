import type { Cell, View } from '../analysis/index.ts';
import { variableOf, type Dataset, type VariableId } from '../dataset/index.ts';
import { say, type Locale } from '../i18n/index.ts';
import { tableMessages } from '../i18n/messages/tables.ts';
import { wholeName } from './describe.ts';
import { wordsEntry, type Column, type Entry, type Field } from './entries.ts';
import { figureFields } from './figure-fields.ts';
import { roundVariable } from './rounds.ts';
import type { Labels } from './rows.ts';
import { sampleFields } from './sample-fields.ts';

export interface TableRow {
	/** Key of the cell; `''` for the overall row. */
	readonly key: string;
	readonly entries: readonly Entry[];
}

/** Every cell of a view as a table; the overall row stands apart, so that no sort moves it. */
export interface CellTable {
	readonly columns: readonly Column[];
	readonly overall: TableRow;
	readonly rows: readonly TableRow[];
}

/** Makes the table of a view: labels, value and how sure it is, the reading, the rest. */
export function cellTable(view: View, dataset: Dataset, locale: Locale, labels: Labels): CellTable {
	const fields = [
		...labelFields(view, dataset, locale, labels),
		...(view.basis === 'sample'
			? sampleFields(view, dataset, locale)
			: figureFields(view, dataset, locale)),
	];
	const row = (cell: Cell, isOverall: boolean): TableRow => ({
		key: cell.key,
		entries: fields.map(({ entry }) => entry(cell, isOverall)),
	});
	return {
		columns: fields.map(({ column }) => column),
		overall: row(view.overall, true),
		rows: view.cells.map((cell) => row(cell, false)),
	};
}

/** In a view by round the overall row is that of the latest round, and says so. */
function overallName(view: View, dataset: Dataset, labels: Labels, locale: Locale): string {
	const name = wholeName(view, dataset, labels, locale);
	const rounds = roundVariable(view, dataset);
	if (view.basis === 'sample' || rounds === null || view.round === null) return name;
	return `${name} · ${labels(rounds, view.round)}`;
}

/** A column for each breakdown, the first of which names the overall row; one without any. */
function labelFields(
	view: View,
	dataset: Dataset,
	locale: Locale,
	labels: Labels,
): readonly Field[] {
	const whole = wordsEntry(overallName(view, dataset, labels, locale));
	const named = (heading: string, id: string): Column => ({
		id,
		heading,
		title: heading,
		kind: 'label',
	});
	if (view.request.by.length === 0) {
		const column = { ...named(say(locale, tableMessages.whole), 'whole'), title: '' };
		return [{ column, entry: () => whole }];
	}
	return view.request.by.map((id: VariableId, i) => ({
		column: named(variableOf(dataset, id).label[locale], id),
		entry: ({ by }, isOverall) => {
			if (isOverall) return i === 0 ? whole : { text: '', sort: '', plain: '' };
			const name = labels(id, by[id] ?? '');
			return { text: name, sort: name, plain: name };
		},
	}));
}

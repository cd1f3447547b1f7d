import type { Cell, RegisterView } from '../analysis/index.ts';
import { indicatorOf, type Dataset } from '../dataset/index.ts';
import { formatDate, formatValue, say, type Locale } from '../i18n/index.ts';
import { figureMessages } from '../i18n/messages/register.ts';
import { figureColumns, type FigureColumn } from '../i18n/messages/tables.ts';
import { unitNouns } from './describe.ts';
import {
	changeEntry,
	countEntry,
	EMPTY,
	valueEntry,
	wordsEntry,
	type Column,
	type Entry,
	type Field,
} from './entries.ts';
import { flagText } from './flag-text.ts';
import { dateBefore, roundVariable } from './rounds.ts';
import { carriedRange, type ShownFigure } from './shown.ts';
import { standardOf, standardState } from './standard.ts';

/**
 * Columns of a register's view: value, what is in it, what last known values would make of it, the
 * reading, the standard, change over the same units and over all, then what these are made from.
 */
export function figureFields(
	view: RegisterView,
	dataset: Dataset,
	locale: Locale,
): readonly Field[] {
	const { format, unit } = indicatorOf(dataset, view.request.indicator);
	const standard = standardOf(view, dataset);
	const before = roundVariable(view, dataset) === null ? dateBefore(view) : null;
	const params = {
		units: unitNouns(view, dataset).units[locale],
		since: before === null ? null : formatDate(locale, before),
	};
	const column = (id: FigureColumn, kind: Column['kind'] = 'number'): Column => ({
		id,
		heading: say(locale, figureColumns[id].short, params),
		title: say(locale, figureColumns[id].long, params),
		kind,
	});
	const figure = (id: FigureColumn, of: (figure: ShownFigure) => Entry | null): Field => ({
		column: column(id),
		entry: ({ estimate: e }) => (e.kind === 'figure' ? (of(e) ?? EMPTY) : EMPTY),
	});
	const value = (x: number): Entry => valueEntry(locale, x, format);
	const count = (x: number): Entry => countEntry(locale, x);
	const change = (from: number, to: number): Entry => changeEntry(locale, to - from, format);
	const changed = view.completeness.length > 1;
	const missing = [view.overall, ...view.cells].some(
		({ estimate: e }) => e.kind === 'figure' && e.carried !== null,
	);

	return [
		{
			...figure('value', (f) => value(f.value)),
			column: { ...column('value'), heading: unit[locale] },
		},
		{ column: column('n'), entry: ({ estimate: e }) => count(e.n) },
		{ column: column('expected'), entry: (cell) => expectedEntry(locale, cell) },
		...(missing
			? [figure('carried', (f) => (carriedRange(f) && f.carried ? value(f.carried.value) : null))]
			: []),
		{ column: column('flag', 'words'), entry: (cell) => wordsEntry(flagText(locale, cell)) },
		...(standard === null
			? []
			: [
					{
						column: {
							...column('standard', 'words'),
							heading: say(locale, figureMessages.standardAt[standard.kind], {
								heading: say(locale, figureColumns.standard.short, params),
								value: formatValue(locale, standard.value, format),
							}),
							title: standard.label[locale],
						},
						entry: ({ estimate: e }: Cell) =>
							wordsEntry(
								e.kind === 'figure'
									? say(locale, figureMessages.standard[standardState(standard, e)])
									: '',
							),
					},
				]),
		...(changed
			? [
					figure('changeMatched', (f) => {
						const step = f.change?.matched ?? null;
						return step && change(step.from, step.to);
					}),
					figure('matchedUnits', (f) => (f.change?.matched ? count(f.change.matched.units) : null)),
					figure('changeAll', (f) => {
						const step = f.change?.all ?? null;
						return step && change(step.from, step.to);
					}),
				]
			: []),
		figure('reached', (f) => count(f.reached)),
		...(missing
			? [
					figure('carriedUnits', (f) => (f.carried ? count(f.carried.units) : null)),
					figure('unknownUnits', (f) => (f.carried ? count(f.carried.unknown) : null)),
				]
			: []),
		...(changed
			? [
					figure('matchedFrom', (f) => (f.change?.matched ? value(f.change.matched.from) : null)),
					figure('matchedTo', (f) => (f.change?.matched ? value(f.change.matched.to) : null)),
					figure('allFrom', (f) => (f.change?.all ? value(f.change.all.from) : null)),
				]
			: []),
	];
}

function expectedEntry(locale: Locale, { estimate: e }: Cell): Entry {
	const expected = e.kind === 'estimate' ? undefined : e.expected;
	return expected === undefined ? EMPTY : countEntry(locale, expected);
}

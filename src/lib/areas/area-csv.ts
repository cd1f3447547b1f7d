import { csvFormatRows } from 'd3-dsv';
import type { Gazetteer } from '../geography/index.ts';
import { caveatsHere } from './caveats-here.ts';
import { columnsOf, type AreaColumn } from './columns.ts';
import type { AreaPlace } from './place.ts';
import type { AreaDataset, AreaIndicator, AreaValue } from './published.ts';
import { columnName, valueIn, type AreaFiles } from './section.ts';
import { unknownOf } from './unknown.ts';
import type { Locale } from '../i18n/index.ts';

/** Columns of the file, one row for each indicator and area. */
export const AREA_COLUMNS = [
	'dataset',
	'status',
	'indicator',
	'title',
	'unit',
	'area_role',
	'area',
	'area_name',
	'kind',
	'value',
	'ci_low',
	'ci_high',
	'n',
	'expected',
	'if_missing_kept_last_value',
	'missing_without_last_value',
	'reason',
] as const;

/**
 * Every number of an area page as CSV, at full precision; lines that begin with `# ` say what is not
 * known and which caveats hold. A text that a spreadsheet would take for a formula gets a leading
 * apostrophe.
 *
 * @param files the published files of the page's area and of those whose values stand beside it
 */
export function areaCsv(
	datasets: readonly AreaDataset[],
	gazetteer: Gazetteer,
	place: AreaPlace,
	files: AreaFiles,
	locale: Locale,
	link: string,
): string {
	const notes = notesOf(datasets, gazetteer, place, files, locale);
	const rows = datasets.flatMap((dataset) =>
		(columnsOf(dataset, gazetteer, place) ?? []).flatMap((column) =>
			dataset.indicators.map((indicator) => {
				const value = valueIn(dataset, indicator, column, files);
				return rowOf(dataset, indicator, column, value, locale, (c) =>
					columnName(dataset, gazetteer, place, c, locale),
				);
			}),
		),
	);
	const head = [`${place.full[locale]} (${place.code})`, link, ...notes];
	const lines = head.map((line) => `# ${line.replace(/\s*[\r\n]+\s*/g, ' ').trim()}`);
	return `${lines.join('\n')}\n${csvFormatRows([[...AREA_COLUMNS], ...rows])}\n`;
}

function notesOf(
	datasets: readonly AreaDataset[],
	gazetteer: Gazetteer,
	place: AreaPlace,
	files: AreaFiles,
	locale: Locale,
): readonly string[] {
	const file = files.get(place.code);
	const unknown = file ? unknownOf(datasets, gazetteer, place, file, locale) : [];
	return [
		...unknown.map(({ title, text }) => `${title}. ${text}`),
		...datasets.flatMap((dataset) => {
			const caveats = caveatsHere(dataset, gazetteer, place, files, locale);
			const { short, citation, licence, release } = dataset;
			return [
				`${short[locale]}: ${citation[locale]} (${release}). ${licence.text[locale]}`,
				...(caveats?.local ?? []).map(({ title, text }) => `${short[locale]}: ${title}. ${text}`),
				...(caveats?.others ?? []).map(({ title }) => `${short[locale]}: ${title}`),
			];
		}),
	];
}

function rowOf(
	{ id, status }: AreaDataset,
	indicator: AreaIndicator,
	column: AreaColumn,
	value: AreaValue | undefined,
	locale: Locale,
	nameOf: (column: AreaColumn) => string,
): string[] {
	const what = [id, status, indicator.id, indicator.title[locale], indicator.unit[locale]];
	const where = [column.role, column.code ?? '', nameOf(column)];
	return [...what, ...where, ...numbersOf(value)].map(plain);
}

function numbersOf(value: AreaValue | undefined): readonly string[] {
	const number = (n: number | null | undefined): string =>
		n === null || n === undefined ? '' : String(n);
	if (value === undefined) return ['unavailable', '', '', '', '', '', '', '', ''];
	const { kind, n } = value;
	switch (value.kind) {
		case 'estimate': {
			const range = [value.value, value.low, value.high, n].map(number);
			return [kind, ...range, '', '', '', value.rules.join(' ')];
		}
		case 'figure': {
			const { expected, carried, unknown } = value;
			const none = carried === null ? null : 0;
			const counts = [n, expected, carried, unknown ?? none].map(number);
			return [kind, number(value.value), '', '', ...counts, value.rules.join(' ')];
		}
		case 'withheld':
		case 'unavailable':
			return [kind, '', '', '', number(n), number(value.expected), '', '', value.reason];
	}
}

function plain(text: string): string {
	return /^[=+@\t\r]|^-(?![\d.])/.test(text) ? `'${text}` : text;
}

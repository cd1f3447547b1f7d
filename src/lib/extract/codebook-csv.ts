import { csvFormatRows } from 'd3-dsv';
import type { Dataset, Locale } from '../dataset/index.ts';
import type { ExtractColumn } from './columns.ts';
import { neutralise } from './safe-text.ts';

/** The codebook as a sheet, header first: a row per column, and one per code of it. */
export function codebookRows(
	dataset: Dataset,
	locale: Locale,
	columns: readonly ExtractColumn[],
): readonly (readonly string[])[] {
	const other: Locale = locale === 'en' ? 'my' : 'en';
	const header = [
		'column',
		'variable',
		'role',
		'type',
		'theme',
		`label_${locale}`,
		`label_${other}`,
		'code',
		'code_kind',
		`code_label_${locale}`,
		`code_label_${other}`,
		'unit',
		'universe',
		'hxl',
	];
	return [
		header,
		...columns.flatMap((column) => {
			const { name, variable, role, stored, categories, missing } = column;
			const theme = dataset.codebook.themes.find((t) => t.id === variable.theme)?.label[locale];
			const start = [name, variable.id, role, stored, theme ?? variable.theme];
			const labels = [variable.label[locale], variable.label[other]];
			const end = [
				variable.unit?.[locale] ?? '',
				variable.universe?.[locale] ?? '',
				column.hxl ?? '',
			];
			const code = (kind: string, list: typeof categories) =>
				list.map(({ text }) => {
					const said = [...(variable.categories ?? []), ...(variable.missing ?? [])].find(
						(c) => String(c.code) === text,
					);
					const words = [said?.label[locale] ?? text, said?.label[other] ?? text];
					return [...start, ...labels, text, kind, ...words, ...end];
				});
			return [
				[...start, ...labels, '', '', '', '', ...end],
				...code('value', categories),
				...code('missing', missing),
			];
		}),
	];
}

/** `codebook.csv`: every column of the package, its labels in both languages, and its codes. */
export function codebookCsv(
	dataset: Dataset,
	locale: Locale,
	columns: readonly ExtractColumn[],
): string {
	const rows = codebookRows(dataset, locale, columns).map((row) => row.map(neutralise));
	return `${csvFormatRows(rows)}\n`;
}

import { csvFormatRows } from 'd3-dsv';
import { placesOf, type Dataset } from '../dataset/index.ts';
import type { Gazetteer } from '../geography/index.ts';
import type { ExtractColumn } from './columns.ts';
import { neutralise } from './safe-text.ts';

/** Columns of `gazetteer.csv`, and whether they may be empty. */
export const GAZETTEER_COLUMNS = [
	{ name: 'pcode', title: 'P-code', required: true },
	{ name: 'level', title: 'Levels of the area, separated by spaces', required: true },
	{ name: 'parent', title: 'P-code of the area that holds it', required: false },
	{ name: 'name_en', title: 'Name in English', required: true },
	{ name: 'name_my', title: 'Name in Burmese', required: true },
] as const;

/** The columns of an extract that hold P-codes. */
export function placeColumns(
	dataset: Dataset,
	columns: readonly ExtractColumn[],
): readonly ExtractColumn[] {
	const places = new Set(placesOf(dataset).map((place) => place.variable));
	return columns.filter(({ role, variable }) => role === 'code' && places.has(variable.id));
}

/**
 * `gazetteer.csv`: every area a place column of the extract may name, with all that hold it, so that
 * each P-code refers to a row. Null where the extract names no place.
 */
export function gazetteerCsv(
	dataset: Dataset,
	gazetteer: Gazetteer,
	columns: readonly ExtractColumn[],
): string | null {
	const named = placeColumns(dataset, columns).flatMap(({ categories }) =>
		categories.map(({ text }) => text),
	);
	const areas = new Map(
		named
			.flatMap((code) => gazetteer.find(code) ?? [])
			.flatMap((area) => [area, ...gazetteer.ancestors(area.code)])
			.map((area) => [area.code, area]),
	);
	if (areas.size === 0) return null;
	const rows = [...areas.values()]
		.sort((a, b) => (a.code < b.code ? -1 : 1))
		.map(({ code, levels, parent, full }) => [
			code,
			levels.join(' '),
			parent ?? '',
			full.en,
			full.my,
		]);
	const header = GAZETTEER_COLUMNS.map(({ name }) => name);
	return `${csvFormatRows([header, ...rows.map((row) => row.map(neutralise))])}\n`;
}

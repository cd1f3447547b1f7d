import type { Cell } from '../analysis/index.ts';
import {
	categoriesOf,
	placesOf,
	variableOf,
	type Dataset,
	type LocalisedText,
	type VariableId,
} from '../dataset/index.ts';
import type { Locale } from '../i18n/index.ts';

/** How a code is called, as the codebook says; the code itself where it has no label. */
export function codeLabel(
	dataset: Dataset,
	locale: Locale,
	variable: VariableId,
	code: string,
): string {
	const category = categoriesOf(variableOf(dataset, variable)).find((c) => String(c.code) === code);
	return category?.label[locale] ?? code;
}

/** How a cell is called: its labels in the order of the breakdown. */
export function cellLabel(dataset: Dataset, locale: Locale, cell: Pick<Cell, 'by'>): string {
	return Object.entries(cell.by)
		.map(([variable, code]) => codeLabel(dataset, locale, variable as VariableId, code))
		.join(' · ');
}

/** Short names of places by P-code, of any level. */
export type PlaceNames = Readonly<Record<string, LocalisedText>>;

/** How codes are called where there is little room: places by their short names. */
export function shortLabels(
	dataset: Dataset,
	locale: Locale,
	names: PlaceNames,
): (variable: VariableId, code: string) => string {
	const places = new Set(placesOf(dataset).map((place) => place.variable));
	return (variable, code) =>
		(places.has(variable) ? names[code]?.[locale] : undefined) ??
		codeLabel(dataset, locale, variable, code);
}

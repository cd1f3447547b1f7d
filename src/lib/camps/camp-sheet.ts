import {
	categoriesOf,
	variableOf,
	type Dataset,
	type Locale,
	type VariableId,
} from '../dataset/index.ts';
import type { CampRegister, CampValue } from './published.ts';

/** Codes as they are in the data, or labels in a language. */
export type CampForm =
	{ readonly kind: 'codes' } | { readonly kind: 'labels'; readonly locale: Locale };

/**
 * The full record of a site as a sheet, header first, a row for each round, missed rounds included:
 * their answers stay empty.
 */
export function campSheet(
	dataset: Dataset,
	{ record }: CampRegister,
	form: CampForm,
): readonly (readonly string[])[] {
	const { columns, rows } = record;
	switch (form.kind) {
		case 'codes':
			return [columns, ...rows.map((row) => row.map(plain))];
		case 'labels': {
			const labels = columns.map((id) => codeLabels(dataset, id, form.locale));
			return [
				columns.map((id) => variableOf(dataset, id).label[form.locale]),
				...rows.map((row) => row.map((value, i) => labels[i]?.get(plain(value)) ?? plain(value))),
			];
		}
	}
}

function codeLabels(dataset: Dataset, id: VariableId, locale: Locale): ReadonlyMap<string, string> {
	const variable = variableOf(dataset, id);
	const all = [...categoriesOf(variable), ...(variable.missing ?? [])];
	return new Map(all.map(({ code, label }) => [String(code), label[locale]]));
}

function plain(value: CampValue): string {
	return value === null ? '' : String(value);
}

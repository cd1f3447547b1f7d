import type { CampRegister, CampValue } from '$lib/camps/index.ts';
import {
	categoriesOf,
	placesOf,
	variableOf,
	type RegisterDataset,
	type Variable,
} from '$lib/dataset/index.ts';
import { formatCount, formatDate, localDigits, type Locale } from '$lib/i18n/index.ts';

/** Something that is known of a camp apart from any round. */
export interface Fact {
	readonly id: string;
	readonly label: string;
	readonly value: string;
}

/** Variables that describe the unit itself: of the theme of its code, and told nowhere else. */
function ownVariables(dataset: RegisterDataset): readonly Variable[] {
	const { unit, name, point, rounds, status } = dataset.design;
	const told: readonly (string | undefined)[] = [
		...[unit, name?.en, name?.my, point?.lon, point?.lat, rounds?.variable, status?.variable],
		...placesOf(dataset).map(({ variable }) => variable),
	];
	const { theme } = variableOf(dataset, unit);
	return dataset.codebook.variables.filter((x) => x.theme === theme && !told.includes(x.id));
}

function columnOf({ record }: CampRegister, { id }: Variable): readonly CampValue[] {
	const at = record.columns.indexOf(id);
	return at < 0 ? [] : record.rows.map((row) => row[at] ?? null);
}

/** Whether a variable says the same in every round, reached or not. */
function stays(variable: Variable, values: readonly CampValue[]): boolean {
	const [first] = values;
	if (variable.required) return true;
	const words = variable.type !== 'integer' && variable.type !== 'number';
	return words && first !== null && values.every((value) => value === first);
}

/** What a register says of a camp in every round alike: control, type, agency, when it opened. */
export function campFacts(
	dataset: RegisterDataset,
	register: CampRegister,
	locale: Locale,
): readonly Fact[] {
	return ownVariables(dataset).flatMap((variable) => {
		const values = columnOf(register, variable);
		const last = values.findLast((value) => value !== null);
		if (last === undefined || last === null || !stays(variable, values)) return [];
		const { id, label } = variable;
		return [{ id, label: label[locale], value: valueWords(variable, last, locale) }];
	});
}

/** What a register says of its visit in a round: how many key informants, in which month. */
export function roundDetails(
	dataset: RegisterDataset,
	register: CampRegister,
	at: number,
	locale: Locale,
): readonly string[] {
	return ownVariables(dataset).flatMap((variable) => {
		const values = columnOf(register, variable);
		const value = values[at] ?? null;
		if (value === null || stays(variable, values)) return [];
		return [`${variable.label[locale]}: ${valueWords(variable, value, locale)}`];
	});
}

function valueWords(variable: Variable, value: Exclude<CampValue, null>, locale: Locale): string {
	const category = categoriesOf(variable).find(({ code }) => String(code) === String(value));
	if (category) return category.label[locale];
	if (typeof value === 'number') return formatCount(locale, value);
	const text = String(value);
	return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)
		? formatDate(locale, text)
		: localDigits(locale, text);
}

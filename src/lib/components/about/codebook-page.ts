import { codeText, hasWords, type Dataset, type Variable } from '$lib/dataset/index.ts';
import { formatDecimal, localDigits, say, type Locale } from '$lib/i18n/index.ts';
import { about } from '$lib/i18n/messages/about.ts';

/** A variable as a reader looks it up, in one language. */
export interface VariableEntry {
	readonly id: string;
	readonly label: string;
	readonly type: string;
	readonly tables: string;
	readonly universe: string | null;
	readonly unit: string | null;
	readonly range: string | null;
	readonly hxl: string | null;
	readonly breakdown: boolean;
	readonly codes: readonly { readonly code: string; readonly label: string }[];
	readonly missing: readonly { readonly code: string; readonly label: string }[];
	/** What it is found by. */
	readonly haystack: string;
}

export interface CodebookTheme {
	readonly label: string;
	readonly variables: readonly VariableEntry[];
}

/** The codebook by theme, in display order; themes without a public variable are left out. */
export function codebookPage(dataset: Dataset, locale: Locale): readonly CodebookTheme[] {
	const { themes, variables } = dataset.codebook;
	return themes
		.map(({ id, label }) => ({
			label: label[locale],
			variables: variables
				.filter((variable) => variable.theme === id)
				.map((variable) => entryOf(variable, dataset, locale)),
		}))
		.filter((theme) => theme.variables.length > 0);
}

function entryOf(variable: Variable, dataset: Dataset, locale: Locale): VariableEntry {
	const coded = (list: Variable['categories']) =>
		(list ?? []).map(({ code, label }) => ({ code: codeText(code), label: label[locale] }));
	const units = variable.tables.map(
		(id) => dataset.info.tables.find((table) => table.id === id)?.units[locale] ?? id,
	);
	const entry = {
		id: variable.id,
		label: variable.label[locale],
		type: say(locale, about[`type_${variable.type}`]),
		tables: units.join(' · '),
		universe: variable.universe?.[locale] ?? null,
		unit: variable.unit?.[locale] ?? null,
		range: rangeOf(variable, locale),
		hxl: variable.hxl ?? null,
		breakdown: variable.breakdown,
		codes: coded(variable.categories),
		missing: coded(variable.missing),
	};
	const words = [entry.id, entry.label, ...entry.codes.map((c) => `${c.code} ${c.label}`)];
	return { ...entry, haystack: words.join(' ') };
}

function rangeOf({ range }: Variable, locale: Locale): string | null {
	if (!range) return null;
	const end = (value: number | undefined): string =>
		value === undefined
			? '…'
			: Number.isInteger(value)
				? formatDecimal(locale, value, 0)
				: localDigits(locale, String(value));
	return `${end(range.min)} – ${end(range.max)}`;
}

/** Themes with only the variables that contain every word of the text. */
export function searchCodebook(
	themes: readonly CodebookTheme[],
	text: string,
): readonly CodebookTheme[] {
	return themes
		.map(({ label, variables }) => ({
			label,
			variables: variables.filter(({ haystack }) => hasWords([haystack], text)),
		}))
		.filter(({ variables }) => variables.length > 0);
}

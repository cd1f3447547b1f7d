import {
	categoriesOf,
	codeText,
	exceedsDouble,
	storedType,
	tableOf,
	variableOf,
	type Code,
	type Dataset,
	type Locale,
	type Variable,
	type VariableId,
} from '../dataset/index.ts';
import type { Selection } from './selection.ts';

/** How the values of a column are kept; `bigint` is a whole number beyond 32 bits. */
export type StoredKind = 'text' | 'integer' | 'bigint' | 'number' | 'boolean' | 'date';

/** A code of a column with its labels: in the package's language, and in English. */
export interface ColumnCategory {
	readonly code: Code;
	readonly text: string;
	readonly label: string;
	readonly labelEn: string;
}

/** A column of an extract. A batch has its values under the id of its variable. */
export interface ExtractColumn {
	/** Unique in the extract: the variable's id, or `<id>_label`. */
	readonly name: string;
	readonly variable: Variable;
	/** `label`: the values are the labels of the variable's codes. */
	readonly role: 'code' | 'label';
	readonly stored: StoredKind;
	/** Values come as text because they may be beyond 2^53, where doubles lose digits. */
	readonly asDigits: boolean;
	readonly label: string;
	readonly labelEn: string;
	/** In display order; empty where the values are not codes. */
	readonly categories: readonly ColumnCategory[];
	/** Codes that stand for "no answer". */
	readonly missing: readonly ColumnCategory[];
	readonly hxl: string | null;
}

/** The variables a selection takes: those it names, or every public one of its table. */
export function variablesOf(dataset: Dataset, selection: Selection): readonly VariableId[] {
	const { id } = tableOf(dataset, selection.table);
	const there = dataset.codebook.variables.filter(
		(x) => x.tables.includes(id) && x.release === 'public',
	);
	const wrong = selection.variables?.find((name) => there.every((x) => x.id !== name));
	if (wrong !== undefined) {
		variableOf(dataset, wrong);
		throw new Error(
			`invalid variable: ${wrong} (not public in table ${id} of ${dataset.info.id}); take it out of the selection`,
		);
	}
	return selection.variables ?? there.map((x) => x.id);
}

/**
 * The columns of an extract, in the selection's order. With `labels` a variable that has codes
 * gives its labels in place of them, with `both` beside them; the others are as they are.
 *
 * @throws Error `invalid variable: …` for one the table does not have or that is not public
 */
export function columnsOf(dataset: Dataset, selection: Selection): readonly ExtractColumn[] {
	const ids = variablesOf(dataset, selection);
	const taken = new Set<string>(ids);
	return ids.flatMap((id) => {
		const code = codeColumn(variableOf(dataset, id), selection.locale);
		if (selection.values === 'codes' || code.categories.length === 0) return [code];
		const label = labelColumn(code, selection.locale, taken);
		return selection.values === 'both' ? [code, label] : [label];
	});
}

function codeColumn(variable: Variable, locale: Locale): ExtractColumn {
	const withLabels = ({ code, label }: { code: Code; label: Record<Locale, string> }) => ({
		code,
		text: codeText(code),
		label: label[locale],
		labelEn: label.en,
	});
	return {
		name: variable.id,
		variable,
		role: 'code',
		stored: storedKind(variable),
		asDigits: exceedsDouble(variable),
		label: variable.label[locale],
		labelEn: variable.label.en,
		categories: categoriesOf(variable).map(withLabels),
		missing: (variable.missing ?? []).map(withLabels),
		hxl: variable.hxl ?? null,
	};
}

function labelColumn(code: ExtractColumn, locale: Locale, taken: Set<string>): ExtractColumn {
	let name = `${code.name}_label`;
	while (taken.has(name)) name += '_';
	taken.add(name);
	const hxl = code.hxl === null ? null : `${code.hxl.replace('+code', '')}+name+i_${locale}`;
	return { ...code, name, role: 'label', stored: 'text', asDigits: false, hxl };
}

function storedKind(variable: Variable): StoredKind {
	const type = storedType(variable);
	switch (type) {
		case 'BOOLEAN':
			return 'boolean';
		case 'INTEGER':
			return 'integer';
		case 'BIGINT':
			return 'bigint';
		case 'DOUBLE':
			return 'number';
		case 'VARCHAR':
			return 'text';
		case 'DATE':
			return 'date';
	}
}

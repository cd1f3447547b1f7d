import { codeText, type Variable } from '../../src/lib/dataset/index.ts';
import { foldName } from './fold-name.ts';

/** Codes of a category, and which of them a label stands for. */
export interface CodeLabels {
	readonly codes: readonly string[];
	/** By folded label; a label that two codes share is left out. */
	readonly byLabel: ReadonlyMap<string, string>;
}

/** More labels, of a form: code and label of each answer, by variable. */
export type FormLabels = ReadonlyMap<string, readonly (readonly [code: string, label: string])[]>;

/**
 * The labels of a category's codes in both languages, and in the form's words: for files exported with labels.
 * A code in other letters (`gca` for `GCA`) counts as a label.
 */
export function codeLabels(variable: Variable, form?: FormLabels): CodeLabels {
	const all = [...(variable.categories ?? []), ...(variable.missing ?? [])];
	const codes = all.map(({ code }) => codeText(code));
	const pairs = [
		...all.flatMap(({ code, label }) => [
			[foldName(label.en), codeText(code)] as const,
			[foldName(label.my), codeText(code)] as const,
			[foldName(codeText(code)), codeText(code)] as const,
		]),
		...(form?.get(variable.id) ?? [])
			.filter(([code]) => codes.includes(code))
			.map(([code, label]) => [foldName(label), code] as const),
	].filter(([label]) => label !== '');
	const byLabel = new Map<string, string>();
	const shared = new Set<string>();
	for (const [label, code] of pairs) {
		if ((byLabel.get(label) ?? code) !== code) shared.add(label);
		byLabel.set(label, code);
	}
	return { codes, byLabel: new Map([...byLabel].filter(([label]) => !shared.has(label))) };
}

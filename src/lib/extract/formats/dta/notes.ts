import { field, fitted, joined, tagged, uint32, utf8 } from './bytes.ts';
import type { DtaVariable } from './variable.ts';

/** Characters of a variable label and of the data label. */
export const LABEL_CHARACTERS = 80;
/** Bytes of a characteristic, less the terminating zero. */
const NOTE_BYTES = 67_783;

/** What a variable's fields have no room for, as notes: `notes` in Stata lists them. */
export function variableNotes(variable: DtaVariable): readonly string[] {
	const { column, name, coded, labels, missing } = variable;
	const codes = labels.map(({ value, category }) => `${value} = ${category.text}`);
	const letters = missing.map(({ text, label }, i) => `${letterName(i)} = ${text} (${label})`);
	return [
		...(name === column.name ? [] : [`Name in the codebook: ${column.name}`]),
		...([...column.label].length > LABEL_CHARACTERS ? [`Label: ${column.label}`] : []),
		...(coded ? [`Codes: ${codes.join('; ')}`] : []),
		...(letters.length > 0 ? [`Codes of no answer: ${letters.join('; ')}`] : []),
	];
}

/** The name of the missing value at a place from 0: `.a`, `.b` … */
export function letterName(place: number): string {
	return `.${String.fromCharCode(97 + place)}`;
}

/** `<characteristics>`: notes of the dataset, then of each variable ([P] file formats .dta, 5.9). */
export function characteristics(
	notes: readonly string[],
	variables: readonly DtaVariable[],
): Uint8Array {
	const owners: readonly (readonly [string, readonly string[]])[] = [
		['_dta', notes],
		...variables.map((variable) => [variable.name, variableNotes(variable)] as const),
	];
	const entries = owners.flatMap(([owner, texts]) =>
		texts.length === 0
			? []
			: [
					characteristic(owner, 'note0', String(texts.length)),
					...texts.map((text, i) => characteristic(owner, `note${i + 1}`, text)),
				],
	);
	return tagged('characteristics', ...entries);
}

function characteristic(owner: string, name: string, text: string): Uint8Array {
	const content = joined([utf8(fitted(text, NOTE_BYTES, NOTE_BYTES)), Uint8Array.of(0)]);
	const length = uint32(129 + 129 + content.length);
	return tagged('ch', length, field(owner, 129), field(name, 129), content);
}

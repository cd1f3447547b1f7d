import { field, fitted, int32, joined, tagged, uint32, utf8 } from './bytes.ts';
import { labelledMissing } from './storage.ts';
import type { DtaVariable } from './variable.ts';

/** Bytes of a label. */
const LABEL_BYTES = 32_000;

/** Whether a variable's numbers have labels; the table has the variable's name. */
export function hasLabels({ labels, missing }: DtaVariable): boolean {
	return labels.length + missing.length > 0;
}

/** `<value_labels>`: a table per labelled variable ([P] file formats .dta, 5.12). */
export function valueLabels(variables: readonly DtaVariable[]): Uint8Array {
	return tagged('value_labels', ...variables.filter(hasLabels).map(labelTable));
}

function labelTable({ name, labels, missing }: DtaVariable): Uint8Array {
	const entries = [
		...labels.map(({ value, category }) => ({ value, label: category.label })),
		...missing.map(({ label }, i) => ({ value: labelledMissing(i + 1), label })),
	].toSorted((a, b) => a.value - b.value);
	const texts = entries.map(({ label }) =>
		joined([utf8(fitted(label, LABEL_BYTES, LABEL_BYTES)), Uint8Array.of(0)]),
	);
	let end = 0;
	const starts = texts.map((text) => {
		const start = end;
		end += text.length;
		return start;
	});
	const table = joined([
		uint32(entries.length),
		uint32(end),
		...starts.map(uint32),
		...entries.map(({ value }) => int32(value)),
		...texts,
	]);
	return tagged('lbl', uint32(table.length), field(name, 129), new Uint8Array(3), table);
}

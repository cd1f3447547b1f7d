import type { Batch, Value } from '../../engine/index.ts';
import type { ExtractColumn } from '../columns.ts';

/** Turns a batch into one list of values per column of the extract, codes into labels where asked. */
export type ReadCells = (batch: Batch) => readonly (readonly Value[])[];

/**
 * How the columns of an extract are read from the batches of `rowsStatement`.
 *
 * @throws Error when reading, `invalid batch: …` where it lacks a variable, `invalid value: …` for
 * a number that is not finite
 */
export function cellReader(columns: readonly ExtractColumn[]): ReadCells {
	const labels = columns.map(labelsOf);
	return ({ names, columns: values }) =>
		columns.map((column, i) => {
			const found = values[names.indexOf(column.variable.id)];
			if (found === undefined) {
				throw new Error(
					`invalid batch: no column ${column.variable.id} (it has ${names.join(', ')}); ask for the variables of the selection`,
				);
			}
			const known = labels[i];
			if (known) return found.map((value) => labelled(value, known));
			if (column.stored === 'number') found.forEach((value) => checkFinite(value, column));
			return found;
		});
}

/** Labels by code, as it is stored and as text. */
function labelsOf({ role, categories, missing }: ExtractColumn): Map<Value, string> | undefined {
	if (role === 'code') return undefined;
	return new Map(
		[...categories, ...missing].flatMap(({ code, text, label }) => [
			[code, label],
			[text, label],
		]),
	);
}

function labelled(code: Value, labels: ReadonlyMap<Value, string>): Value {
	if (code === null) return null;
	return labels.get(code) ?? labels.get(String(code)) ?? String(code);
}

function checkFinite(value: Value, { name }: ExtractColumn): void {
	if (typeof value !== 'number' || Number.isFinite(value)) return;
	throw new Error(
		`invalid value: ${value} (column ${name}); a table holds finite numbers or nothing, import it again`,
	);
}

/** A number in the fewest digits that give it back exactly; `-0` keeps its sign. */
export function numberText(value: number): string {
	return Object.is(value, -0) ? '-0' : String(value);
}

import { variablesOf, type Dataset, type Expression } from '../../dataset/index.ts';
import type { Batch, Value } from '../../engine/index.ts';
import type { ExtractColumn } from '../columns.ts';

/** How often a code stands in the rows, and its weighted frequency; null where rows have no weight. */
export interface CodeCount {
	readonly variable: string;
	readonly code: string;
	readonly n: number;
	readonly weighted: number | null;
}

/** Counts the codes of rows as they pass. */
export interface CodeCounter {
	add(batch: Batch): void;
	counts(): readonly CodeCount[];
}

interface Frequency {
	n: number;
	weighted: number | null;
}

/**
 * Frequencies of every code in rows of `rowsStatement`, unweighted, and weighted by the column of that
 * name; rows without a weight count unweighted only. Counted from the rows that are written, because a
 * statement over some fifty variables of codes takes longer than the rows themselves.
 */
export function codeCounter(columns: readonly ExtractColumn[], weight: string | null): CodeCounter {
	const variables = [
		...new Set(columns.filter((c) => c.categories.length > 0).map((c) => c.variable.id)),
	];
	const found = variables.map(() => new Map<Value, Frequency>());
	return {
		add({ names, columns: values, length }) {
			const weights = weight === null ? undefined : values[names.indexOf(weight)];
			variables.forEach((id, i) => {
				const known = found[i];
				const codes = values[names.indexOf(id)];
				if (known && codes) count(known, codes, weights, length);
			});
		},
		counts: () =>
			variables.flatMap((variable, i) =>
				[...(found[i] ?? [])].map(([code, { n, weighted }]) => ({
					...{ variable, code: String(code) },
					...{ n, weighted },
				})),
			),
	};
}

function count(
	known: Map<Value, Frequency>,
	codes: readonly Value[],
	weights: readonly Value[] | undefined,
	length: number,
): void {
	for (let row = 0; row < length; row++) {
		const code = codes[row] ?? null;
		if (code === null) continue;
		let frequency = known.get(code);
		if (frequency === undefined) {
			frequency = { n: 0, weighted: null };
			known.set(code, frequency);
		}
		frequency.n += 1;
		const weight = weights?.[row] ?? null;
		if (weight !== null) frequency.weighted = (frequency.weighted ?? 0) + Number(weight);
	}
}

/** The first weighting whose variables leave too; a constant weight says nothing more than a count. */
export function leavingWeight(
	dataset: Dataset,
	columns: readonly ExtractColumn[],
): Expression | null {
	const there = new Set<string>(columns.map(({ variable }) => variable.id));
	const found = dataset.design.weightings.find(({ weight }) => {
		const read = variablesOf(weight);
		return read.length > 0 && read.every((id) => there.has(id));
	});
	return found?.weight ?? null;
}

import type { Engine } from '../engine/index.ts';
import { designSample, type DesignSample, type ReplicateDesign } from '../estimation/index.ts';
import { sampleStatement, type TotalsQuestion } from '../query/index.ts';
import type { Survey } from './survey-view.ts';

/** The microdata of a question: the whole, and the codes each row has in the breakdown. */
export interface LoadedSample {
	readonly sample: DesignSample;
	/** Code of each row in the first and second breakdown as text; null where it is missing. */
	readonly by: readonly [readonly (string | null)[], readonly (string | null)[]];
	/** Denominator of each row, 1 for means, totals and proportions of rows. */
	readonly x: Float64Array;
}

/**
 * Reads the rows behind an indicator, batch by batch, and binds them to the design, with their
 * replicate weights where it has them.
 */
export async function loadSample(
	{ dataset, frame, replicates }: Survey,
	engine: Engine,
	question: TotalsQuestion,
	signal?: AbortSignal,
): Promise<LoadedSample> {
	const weights = (replicates?.rscales ?? []).map((): number[] => []);
	const columns = {
		...{ by1: [], by2: [], psu: [], y: [], x: [], w: [] },
		...Object.fromEntries(weights.map((column, r) => [`w${r}`, column])),
	} as Record<string, unknown[]>;
	await engine.read(
		sampleStatement(dataset, question),
		(batch) => {
			batch.names.forEach((name, at) => {
				const into = columns[name];
				for (const value of batch.columns[at] ?? []) into?.push(value);
			});
		},
		signal,
	);
	const { by1, by2, psu, y, x, w } = columns as unknown as {
		readonly by1: readonly (string | null)[];
		readonly by2: readonly (string | null)[];
		readonly psu: readonly string[];
		readonly y: readonly number[];
		readonly x: readonly number[];
		readonly w: readonly number[];
	};
	return {
		sample: designSample(frame, { psu, y, w }, ofRows(replicates, weights)),
		by: [by1, by2],
		x: Float64Array.from(x),
	};
}

function ofRows(design: ReplicateDesign | undefined, weights: readonly (readonly number[])[]) {
	if (design === undefined) return undefined;
	return { design, weights: weights.map((column) => Float64Array.from(column)) };
}

import type { Variable } from './codebook-schema.ts';
import { variableOf, type SurveyDataset } from './dataset.ts';
import type { SampleDesign } from './design-schema.ts';
import type { VariableId } from './ids.ts';

/** What the import made of `calibration`, as far as the descriptors cannot know it. */
export interface CalibrationOutcome {
	readonly type: 'JKn' | 'bootstrap';
	/** Columns of replicate weights, in order. */
	readonly variables: readonly VariableId[];
	readonly scale: number;
	readonly rscales: readonly number[];
	/** Rank of the calibrated replicate weights − 1. */
	readonly degf: number;
}

/**
 * A dataset as it is after its weights were calibrated: the replicates stand in the codebook after
 * the calibrated weight, and the design declares them as it would those of a producer.
 *
 * @throws `invalid variable: …` when the calibrated weight is not in the codebook
 */
export function calibratedDataset(
	dataset: SurveyDataset,
	{ variables, ...factors }: CalibrationOutcome,
): SurveyDataset {
	const { design, codebook } = dataset;
	const { calibration } = design;
	if (calibration === undefined) return dataset;
	const weight = variableOf(dataset, calibration.calibrated);
	const columns = variables.map((id, r): Variable => {
		const label = {
			en: `${weight.label.en}, replicate ${r + 1} of ${variables.length}`,
			my: `${weight.label.my}၊ ပုံတူ ${variables.length} ခုအနက် ${r + 1}`,
		};
		return {
			...{ id, label, tables: weight.tables, theme: weight.theme, type: 'number' },
			...(weight.unit === undefined ? {} : { unit: weight.unit }),
			// 0 where the replicate leaves the PSU out.
			...{ range: { min: 0 }, required: true, release: 'public', breakdown: false },
		};
	});
	const replicates: NonNullable<SampleDesign['replicates']> = {
		type: factors.type,
		variables: [...variables],
		weight: calibration.calibrated,
		combinedWeights: true,
		scale: factors.scale,
		rscales: [...factors.rscales],
		mse: false,
		degf: factors.degf,
	};
	return {
		...dataset,
		design: { ...design, replicates },
		codebook: {
			...codebook,
			variables: codebook.variables.flatMap((x) => (x.id === weight.id ? [x, ...columns] : [x])),
		},
	};
}

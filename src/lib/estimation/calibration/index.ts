/** Weights adjusted to known populations, and the variance that knows of it. */
export {
	calibrateReplicates,
	rankColumns,
	REPLICATE_RAKE_CONTROL,
	type CalibratedFactors,
	type CalibrationCells,
	type CalibrationFailure,
} from './replicates.ts';
export { calibratedByPsu } from './residuals.ts';
export {
	postStratify,
	rake,
	RAKE_CONTROL,
	type AdjustedWeights,
	type Adjustment,
	type Margin,
	type RakeControl,
} from './weights.ts';

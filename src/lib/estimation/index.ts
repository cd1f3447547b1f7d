/**
 * Estimation: what is the estimate and its variance? In the words of R's `survey`.
 * Sums per PSU in, an estimate with its uncertainty out, or `unavailable` with a reason.
 */
export { countUnits, designFrame, psuOf } from './frame.ts';
export type { DesignFrame, Stratum } from './frame.ts';
export type { SampledWithin } from './later-stages.ts';
export { addTotals, psuTotals } from './totals.ts';
export type { PsuSums, PsuTotals } from './totals.ts';
export {
	designSample,
	reweighted,
	subsample,
	type DesignSample,
	type SampleReplicates,
} from './sample.ts';
export { rowsUpTo, sortSample, type OrderedRows, type SortedSample } from './sorted.ts';
export {
	estimateFromInfluence,
	estimateFromPsuInfluence,
	influenceByPsu,
	type Influence,
	type PsuInfluence,
} from './influence.ts';
export * from './inequality/index.ts';
export { pointOf, type NoPoint, type Point, type PointSums } from './point.ts';
export { adjustHolm } from './holm.ts';
export { compactLetters } from './letters.ts';
export { ranksOf, type Rank } from './ranks.ts';
export {
	testIndependence,
	type IndependenceTest,
	type NoTest,
	type NoTestReason,
} from './independence/rao-scott.ts';
export type { CellSizes, SizeReplicates, SizeTable } from './independence/table.ts';
export {
	difference,
	linearContrast,
	quotient,
	type Contrast,
	type ContrastForm,
	type ContrastOptions,
	type ContrastResult,
	type NoContrast,
	type NoContrastReason,
	type Term,
} from './contrast.ts';
export {
	INTERVAL_METHODS,
	intervalMethod,
	intervalMethodsOf,
	type IntervalMethod,
} from './interval-method.ts';
export type { DesignEffectReference, EstimandKind, EstimateOptions, LonelyPsu } from './options.ts';
export type {
	Estimate,
	EstimateResult,
	IntervalUsed,
	Unavailable,
	UnavailableReason,
} from './result.ts';
export {
	estimate,
	estimateMean,
	estimateProportion,
	estimateRatio,
	estimateTotal,
} from './estimate.ts';
export * from './calibration/index.ts';
export * from './replicates/index.ts';
export { measureUnit, measureUnits, type Measure, type UnitValue } from './register.ts';
export {
	figureOf,
	matchedStep,
	type ExpectedUnit,
	type Figure,
	type FigureResult,
	type NoFigureReason,
	type Step,
} from './figure.ts';
export {
	DEFAULT_COMPLETENESS,
	DEFAULT_RELIABILITY,
	flagFigure,
	flagReliability,
} from './reliability.ts';
export type {
	FigureRule,
	Reliability,
	ReliabilityFlag,
	ReliabilityPreset,
	ReliabilityRule,
} from './reliability.ts';
export { quantileOf, QUANTILE_RULES, type QuantileRule } from './quantile/rules.ts';
export {
	estimateQuantile,
	type QuantileOptions,
	type QuantileResult,
	type QuantileScale,
} from './quantile/quantile.ts';
export { groupShares } from './quantile/group-shares.ts';
export {
	binEdges,
	coarserEdges,
	histogram,
	shareUpTo,
	type AxisScale,
	type Bin,
} from './quantile/bins.ts';

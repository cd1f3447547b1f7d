/** Poverty and inequality: each measure as a value with the influence of every row. */
export {
	estimateAtLine,
	estimateMeasure,
	measured,
	measuredAtLine,
	type Measured,
	type MeasuredAtLine,
	type MeasureOptions,
	type NoMeasure,
} from './measure.ts';
export { bandwidthOf, densityAt, type Bandwidth } from './density.ts';
export {
	fixedLine,
	relativeLine,
	type FixedLine,
	type PovertyLine,
	type RelativeLine,
	type RelativeTo,
} from './line.ts';
export { fgt, meanShortfall, totalShortfall, watts } from './poverty.ts';
export { asProportion } from './share.ts';
export { gini } from './gini.ts';
export { lorenz } from './lorenz.ts';
export { shareRatio } from './share-ratio.ts';
export { atkinson, entropy } from './entropy.ts';

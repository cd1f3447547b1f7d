/** May this number leave? The only maker of `Publishable<T>`. */
export { keysAmong, rowsMayLeave, type KRisk } from './k-anonymity.ts';
export { riskCounter, type KeyRows, type RiskCount, type RiskCounter } from './risk-counter.ts';
export {
	isSmall,
	marginsOf,
	suppressChoice,
	suppressCrossed,
	suppressList,
	suppressTable,
	type CountTable,
	type HiddenMargins,
	type Marks,
	type Suppression,
	type SuppressionRule,
} from './suppress.ts';
export {
	publish,
	publishFigure,
	publishQuantile,
	reliabilityPreset,
	type FigureChange,
	type GatedEstimate,
	type MissingEstimate,
	type Publishable,
	type ShownEstimate,
	type ShownFigure,
	type WithheldEstimate,
} from './publishable.ts';

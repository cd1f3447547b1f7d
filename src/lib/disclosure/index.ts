/** May this number leave? The only maker of `Publishable<T>`. */
export {
	publish,
	publishFigure,
	reliabilityPreset,
	type FigureChange,
	type GatedEstimate,
	type MissingEstimate,
	type Publishable,
	type ShownEstimate,
	type ShownFigure,
	type WithheldEstimate,
} from './publishable.ts';

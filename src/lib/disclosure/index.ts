/** May this number leave? The only maker of `Publishable<T>`. */
export {
	publish,
	reliabilityPreset,
	type GatedEstimate,
	type MissingEstimate,
	type Publishable,
	type ShownEstimate,
	type WithheldEstimate,
} from './publishable.ts';

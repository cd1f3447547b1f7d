/** What is known, and not known, of one area over all datasets? */
export {
	areaEntries,
	areaPlaces,
	holdersOf,
	placeOf,
	type AreaPlace,
	type PageLevel,
} from './place.ts';
export type {
	AreaAnswer,
	AreaCaveat,
	AreaDataset,
	AreaIndicator,
	AreaSite,
	AreaSites,
	AreaValue,
	PublishedArea,
	PublishedAreaDatasets,
	SitesPart,
} from './published.ts';
export { areaValue, scaleTop, unitValue } from './area-value.ts';
export {
	codesOf,
	describeDataset,
	gapIndicator,
	shownPlaces,
	type IndicatorValues,
} from './describe-dataset.ts';
export { areaCaveats } from './area-caveats.ts';
export { ledgerOf } from './ledger-of.ts';

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
export { ledgerOf, type LedgerLines } from './ledger-of.ts';
export { columnsOf, type AreaColumn, type ColumnRole } from './columns.ts';
export {
	cellOf,
	sectionOf,
	type AreaFiles,
	type AreaSection,
	type Extent,
	type IndicatorRow,
	type ValueCell,
} from './section.ts';
export { frameOf, type CensusFrame } from './frame.ts';
export { unknownOf, type UnknownItem } from './unknown.ts';
export { caveatsHere, type CaveatsHere } from './caveats-here.ts';
export { areaCsv, AREA_COLUMNS } from './area-csv.ts';
export { sitesHere, type RoundHere, type SiteHere, type SitesHere } from './sites-here.ts';
export {
	areaPage,
	areasBeside,
	type AreaPage,
	type FrameLine,
	type LedgerHere,
	type NamedPlace,
} from './area-page.ts';
export {
	isMeant,
	listedStates,
	meantStates,
	type ListedPlace,
	type ListedState,
} from './area-list.ts';

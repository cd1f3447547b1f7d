/** A view on the map: projected areas, their states, gaps, legend and labels beside the land. */
export {
	MAP_WIDTH,
	placeMap,
	projector,
	unprojector,
	type GapPlace,
	type PlacedArea,
	type PlacedGap,
	type PlacedMap,
	type ProjectionFit,
	type Spot,
} from './project.ts';
export { landBetween, type Silhouette } from './silhouette.ts';
export { annotate, type Annotation, type Box, type Labelled, type Picture } from './annotations.ts';
export { gapLabels, type GapLabel } from './gap-labels.ts';
export {
	drawAreas,
	drawGaps,
	coveredAreas,
	mapCells,
	placeOf,
	type AreaState,
	type DrawnArea,
	type DrawnGap,
	type MapCells,
} from './choropleth.ts';
export { legendEntries, type LegendEntry } from './legend.ts';
export { directionOf, neighbourOf, type Direction, type Target } from './neighbours.ts';
export { pathBounds, type Bounds } from './path-data.ts';
export {
	boundsOf,
	closeUp,
	fitViewport,
	focusOn,
	shownAt,
	silhouetteThrough,
	viewBoxOf,
	wholeViewport,
	type Room,
	type Viewport,
} from './viewport.ts';
export {
	placeSites,
	shapeOf,
	shapePath,
	leaderOf,
	symbolsOf,
	type PlacedSite,
	type Site,
	type SiteGroup,
	type SiteShape,
	type SiteState,
	type SiteSymbol,
} from './sites.ts';
export {
	radiusOf,
	sizeKey,
	smallestDrawn,
	symbolScale,
	SMALLEST_RADIUS,
	UNKNOWN_RADIUS,
	type SymbolScale,
} from './symbol-scale.ts';
export { declutter, deepestOverlap, TOLERANCE, type Disc } from './declutter.ts';
export { joinSites } from './join-sites.ts';
export { regionsOf } from './regions.ts';
export { findInsets, type InsetFrame } from './insets.ts';
export {
	FOOT,
	PICTURE_GAP,
	planSites,
	type PictureFrame,
	type SitesPicture,
	type SitesPlan,
} from './site-plan.ts';
export { nearestSymbol, POINTING_RADIUS } from './nearest.ts';
export {
	placedNames,
	placeLabels,
	PLACE_SIZE,
	type NamedPlace,
	type PlaceLabel,
	type PlaceName,
} from './place-labels.ts';
export { siteLegend, type SiteLegend } from './site-legend.ts';
export { scaleBar, type ScaleBar } from './scale-bar.ts';
export { nameShapes, type LocatorLabel, type NamedShape } from './locator-labels.ts';
export { locate, type Locator, type LocatorPlace } from './locator.ts';

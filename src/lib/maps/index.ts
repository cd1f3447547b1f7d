/** A view on the map: projected areas, their states, gaps, legend and labels beside the land. */
export {
	MAP_WIDTH,
	placeMap,
	projector,
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
	mapCells,
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
	fitViewport,
	focusOn,
	shownAt,
	silhouetteThrough,
	viewBoxOf,
	wholeViewport,
	type Room,
	type Viewport,
} from './viewport.ts';

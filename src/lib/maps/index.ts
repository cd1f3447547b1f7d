/** A view on the map: projected areas, their states, gaps, legend and labels beside the land. */
export {
	MAP_WIDTH,
	placeMap,
	type GapPlace,
	type PlacedArea,
	type PlacedGap,
	type PlacedMap,
} from './project.ts';
export { landBetween, type Silhouette } from './silhouette.ts';
export { annotate, type Annotation, type Box } from './annotations.ts';
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
export { directionOf, neighbourOf, type Direction } from './neighbours.ts';

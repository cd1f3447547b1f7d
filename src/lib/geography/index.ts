/** Which area is this, what holds it, what is its shape? */
export {
	AREA_LEVELS,
	type Area,
	type AreaLevel,
	type Census,
	type CodeChange,
	type GazetteerTable,
	type LabelPoint,
} from './area.ts';
export { createGazetteer, type Gazetteer } from './gazetteer.ts';
export {
	createPlaceMatcher,
	type PlaceMatch,
	type PlaceMatcher,
	type PlaceQuestion,
	type PlaceSuggestion,
	type Unsettled,
} from './match-place.ts';
export {
	BOUNDARY_LAYERS,
	innerBorders,
	shapes,
	type AreaShape,
	type BoundaryLayer,
	type BoundaryProvenance,
	type BoundaryTopology,
} from './shapes.ts';
export { layerOf } from './layer-of.ts';
export { loadGazetteer, loadTopology } from './load.ts';

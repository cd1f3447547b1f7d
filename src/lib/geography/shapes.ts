import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { COUNTRY, pcode, type PCode } from '../dataset/index.ts';

/** Layers of a boundary file; each is the exact union of the townships below it. */
export const BOUNDARY_LAYERS = ['townships', 'states18', 'states15', 'country'] as const;
export type BoundaryLayer = (typeof BOUNDARY_LAYERS)[number];

/** Where a boundary file comes from, and whether its shapes may be taken for surveyed ones. */
export interface BoundaryProvenance {
	/** `schematic` shapes are computed from points and areas: label them wherever they are drawn. */
	readonly kind: 'schematic' | 'official';
	/** Vintage of the place codes: `mimu-9.3`. */
	readonly geography: string;
	readonly source: string;
	readonly file?: { readonly name: string; readonly sha256: string };
}

type Layer = GeometryCollection<Record<never, never>>;

/** TopoJSON with the four layers; ids are P-codes; rings wound for d3-geo (exterior clockwise). */
export interface BoundaryTopology extends Topology {
	readonly objects: Record<BoundaryLayer, Layer>;
	readonly provenance: BoundaryProvenance;
}

/** The shape of one area. */
export interface AreaShape extends Feature<Polygon | MultiPolygon> {
	readonly id: PCode;
}

/** Shapes of a layer as GeoJSON features whose ids are P-codes, in degrees, wound for d3-geo. */
export function shapes(topology: BoundaryTopology, layer: BoundaryLayer): readonly AreaShape[] {
	const collection = feature(topology, topology.objects[layer]) as FeatureCollection<
		Polygon | MultiPolygon
	>;
	return collection.features.map((shape) => ({
		...shape,
		id: layer === 'country' ? COUNTRY : pcode(String(shape.id)),
	}));
}

/** Borders between areas of a layer, each drawn once; coasts and frontiers are left out. */
export function innerBorders(
	topology: BoundaryTopology,
	layer: BoundaryLayer,
): GeoJSON.MultiLineString {
	return mesh(topology, topology.objects[layer], (a, b) => a !== b);
}

import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import { mergeArcs } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import type {
	MultiPolygon as ArcMultiPolygon,
	Polygon as ArcPolygon,
	Topology,
} from 'topojson-specification';
import type {
	BoundaryProvenance,
	BoundaryTopology,
	Gazetteer,
} from '../../../src/lib/geography/index.ts';
import { pcode } from '../../../src/lib/dataset/index.ts';

type ArcPolygons = ArcPolygon | ArcMultiPolygon;

/** A township's polygons in degrees, wound for d3-geo (exterior rings clockwise). */
export interface TownshipShape {
	readonly code: string;
	readonly polygons: readonly (readonly (readonly Position[])[])[];
}

/**
 * Builds the four layers: townships as unions of their polygons, states and the country as exact
 * unions of townships.
 *
 * @param grid number of steps across the map to which coordinates are rounded
 */
export function assembleLayers(
	townships: readonly TownshipShape[],
	gazetteer: Gazetteer,
	provenance: BoundaryProvenance,
	grid: number,
): BoundaryTopology {
	const features = townships.flatMap(({ code, polygons }) =>
		polygons.map((rings): Feature<Polygon, null> => {
			const coordinates = rings.map((ring) => [...ring]);
			return {
				type: 'Feature',
				id: code,
				properties: null,
				geometry: { type: 'Polygon', coordinates },
			};
		}),
	);
	const layerOfParts: FeatureCollection<Polygon, null> = { type: 'FeatureCollection', features };
	const base: Topology = buildTopology({ parts: layerOfParts }, grid);
	const collection = base.objects['parts'];
	if (collection?.type !== 'GeometryCollection') {
		throw new Error('invalid topology: parts (no collection). Build the shapes again.');
	}
	const parts = collection.geometries as readonly ArcPolygons[];
	const union = (members: readonly ArcPolygons[], id: string): ArcPolygons => ({
		...mergeArcs(base, [...members]),
		id,
	});
	const cells = townships.map(({ code }) =>
		union(
			parts.filter((part) => part.id === code),
			code,
		),
	);
	const holder = (code: string, level: 'state15' | 'state18'): string =>
		gazetteer.at(level, pcode(code))?.code ?? '';
	const layer = (level: 'state15' | 'state18'): readonly ArcPolygons[] =>
		gazetteer.areasAt(level).map(({ code }) =>
			union(
				cells.filter((cell) => holder(String(cell.id), level) === code),
				code,
			),
		);
	const collect = (geometries: readonly ArcPolygons[]) => ({
		type: 'GeometryCollection' as const,
		geometries: [...geometries],
	});
	return {
		...base,
		provenance,
		objects: {
			townships: collect(cells),
			states18: collect(layer('state18')),
			states15: collect(layer('state15')),
			country: collect([union(cells, 'MMR')]),
		},
	};
}

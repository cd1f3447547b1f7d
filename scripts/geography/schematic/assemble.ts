import type { MultiPolygon, Position } from 'geojson';
import { mergeArcs } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import type { GeometryObject, Topology } from 'topojson-specification';
import type {
	BoundaryProvenance,
	BoundaryTopology,
	Gazetteer,
} from '../../../src/lib/geography/index.ts';
import { pcode } from '../../../src/lib/dataset/index.ts';

/** A township's polygons in degrees, wound for d3-geo (exterior rings clockwise). */
export interface TownshipShape {
	readonly code: string;
	readonly polygons: readonly (readonly (readonly Position[])[])[];
}

/**
 * Builds the four layers: townships as given, states and the country as exact unions of them.
 *
 * @param grid number of steps across the map to which coordinates are rounded
 */
export function assembleLayers(
	townships: readonly TownshipShape[],
	gazetteer: Gazetteer,
	provenance: BoundaryProvenance,
	grid: number,
): BoundaryTopology {
	const features = townships.map(({ code, polygons }) => ({
		type: 'Feature' as const,
		id: code,
		properties: {},
		geometry: {
			type: 'MultiPolygon' as const,
			coordinates: polygons.map((rings) => rings.map((ring) => [...ring])),
		} satisfies MultiPolygon,
	}));
	const base = buildTopology(
		{ townships: { type: 'FeatureCollection', features } },
		grid,
	) as unknown as Topology;
	const collection = base.objects['townships'];
	if (collection?.type !== 'GeometryCollection') {
		throw new Error('invalid topology: townships (no collection). Build the shapes again.');
	}
	const cells = collection.geometries.map(({ properties: _, ...cell }) => cell as GeometryObject);
	const holder = (code: string, level: 'state15' | 'state18'): string =>
		gazetteer.at(level, pcode(code))?.code ?? '';
	const union = (members: readonly GeometryObject[], id: string): GeometryObject => ({
		...mergeArcs(base, members as never),
		id,
	});
	const layer = (level: 'state15' | 'state18'): GeometryObject[] =>
		gazetteer.areasAt(level).map(({ code }) =>
			union(
				cells.filter((cell) => holder(String(cell.id), level) === code),
				code,
			),
		);
	const collect = (geometries: GeometryObject[]) =>
		({ type: 'GeometryCollection', geometries }) as const;
	return {
		...base,
		provenance,
		objects: {
			townships: collect(cells),
			states18: collect(layer('state18')),
			states15: collect(layer('state15')),
			country: collect([union(cells, 'MMR')]),
		},
	} as unknown as BoundaryTopology;
}

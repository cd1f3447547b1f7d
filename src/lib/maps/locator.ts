import { geoPath } from 'd3-geo';
import { neighbors } from 'topojson-client';
import type { PCode } from '../dataset/index.ts';
import {
	shapes,
	type AreaShape,
	type BoundaryLayer,
	type BoundaryProvenance,
	type BoundaryTopology,
} from '../geography/index.ts';
import { compactPath } from './path-data.ts';
import { nameShapes, type LocatorLabel } from './locator-labels.ts';
import { conic, spotIn, type Spot } from './project.ts';

/** What a locator shows: an area, or a point in one. */
export interface LocatorPlace {
	readonly layer: Exclude<BoundaryLayer, 'country'>;
	/** The area, or the one the point lies in. */
	readonly code: PCode;
	/** Degrees east and north. */
	readonly point?: readonly [number, number];
}

/** Where a place is: the country with a mark, and the area among its neighbours. Plain data. */
export interface Locator {
	readonly kind: BoundaryProvenance['kind'];
	readonly country: {
		readonly width: number;
		readonly height: number;
		readonly path: string;
		/** The area, where it is large enough to be seen at this size; else empty. */
		readonly area: string;
		readonly mark: Spot;
	};
	readonly around: {
		readonly width: number;
		readonly height: number;
		readonly area: string;
		readonly neighbours: readonly {
			readonly code: PCode;
			readonly name: string;
			readonly path: string;
		}[];
		readonly labels: readonly LocatorLabel[];
		readonly point: Spot | null;
	};
}

const COUNTRY = { width: 84, height: 180 } as const;
const AROUND = { width: 280, height: 220, air: 62 } as const;
/** Steps in a unit of the drawings, which travel in every page of a camp or an area. */
const COARSE = 1;
/** Square units of the small country below which an area is only a mark. */
const VISIBLE = 12;

/**
 * Draws where a place is. What lies outside the picture is cut off before it is written, so that
 * the data stay small enough to travel in every page of a camp or an area.
 *
 * @param nameOf the short name of an area, in the language of the page
 * @throws `invalid area: …` when the layer does not have the code
 */
export function locate(
	topology: BoundaryTopology,
	place: LocatorPlace,
	nameOf: (code: PCode) => string,
): Locator {
	const all = shapes(topology, place.layer);
	const index = all.findIndex(({ id }) => id === place.code);
	const area = all[index];
	if (!area) {
		throw new Error(
			`invalid area: ${place.code} (not in layer ${place.layer}); check the code or the layer`,
		);
	}
	const beside = neighbors(topology.objects[place.layer].geometries)[index] ?? [];
	return {
		kind: topology.provenance.kind,
		country: inCountry(topology, area, place.point),
		around: amongNeighbours(
			area,
			beside.flatMap((at) => all[at] ?? []),
			place,
			nameOf,
		),
	};
}

function inCountry(
	topology: BoundaryTopology,
	area: AreaShape,
	point: LocatorPlace['point'],
): Locator['country'] {
	const land = { type: 'FeatureCollection' as const, features: [...shapes(topology, 'country')] };
	const { width, height } = COUNTRY;
	const projection = conic().fitExtent(
		[
			[1, 1],
			[width - 1, height - 1],
		],
		land,
	);
	const path = geoPath(projection).digits(1);
	const [x, y] = (point && projection([...point])) ?? [0, 0];
	return {
		width,
		height,
		path: compactPath(path(land) ?? '', COARSE),
		area: geoPath(projection).area(area) < VISIBLE ? '' : compactPath(path(area) ?? '', COARSE),
		mark: point ? { x: round(x), y: round(y) } : spotIn(area, projection),
	};
}

function amongNeighbours(
	area: AreaShape,
	beside: readonly AreaShape[],
	{ point }: LocatorPlace,
	nameOf: (code: PCode) => string,
): Locator['around'] {
	const { width, height, air } = AROUND;
	const projection = conic().fitExtent(
		[
			[air, air],
			[width - air, height - air],
		],
		area,
	);
	projection.clipExtent([
		[-4, -4],
		[width + 4, height + 4],
	]);
	const path = geoPath(projection).digits(1);
	const neighbours = beside.map((shape) => ({
		code: shape.id,
		name: nameOf(shape.id),
		path: compactPath(path(shape) ?? '', COARSE),
	}));
	const at = point ? projection([...point]) : null;
	const mark = at ? { x: round(at[0]), y: round(at[1]) } : null;
	const names = [area, ...beside].map((shape) => ({
		code: shape.id,
		name: nameOf(shape.id),
		own: shape === area,
		rings: ringsOf(shape).map((ring) =>
			ring.flatMap(([lon = 0, lat = 0]) => {
				const spot = projection([lon, lat]);
				return spot ? [spot] : [];
			}),
		),
	}));
	const taken = mark
		? [{ left: mark.x - 6, right: mark.x + 6, top: mark.y - 6, bottom: mark.y + 6 }]
		: [];
	return {
		width,
		height,
		area: compactPath(path(area) ?? '', COARSE),
		neighbours: neighbours.filter(({ path: drawn }) => drawn !== ''),
		labels: nameShapes(names, { width, height }, taken),
		point: mark,
	};
}

function ringsOf({ geometry }: AreaShape): readonly (readonly GeoJSON.Position[])[] {
	return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function round(value: number): number {
	return Number(value.toFixed(1));
}

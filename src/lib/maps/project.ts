import { geoConicConformal, geoPath, type GeoConicProjection, type GeoProjection } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import type { PCode } from '../dataset/index.ts';
import {
	innerBorders,
	shapes,
	type AreaShape,
	type BoundaryLayer,
	type BoundaryProvenance,
	type BoundaryTopology,
} from '../geography/index.ts';
import { compactPath } from './path-data.ts';
import { silhouetteOf, type Silhouette } from './silhouette.ts';

/** Units of the drawing, not px: the figure scales it. Myanmar is tall, so the height follows. */
export const MAP_WIDTH = 400;
const PADDING = 8;
const DECIMALS = 1;
/** Of a point, which has to lie inside areas of less than a unit. */
const FINE = 2;

/** A place in units of the drawing. */
export interface Spot {
	readonly x: number;
	readonly y: number;
}

/** One area of the map, placed: outline as SVG path data, and a point inside it. */
export interface PlacedArea extends Spot {
	readonly code: PCode;
	readonly path: string;
}

/** The part of an area that the sample did not see as planned. */
export interface PlacedGap extends Spot {
	/** Id of the gap in `coverage.yaml`. */
	readonly id: string;
	readonly path: string;
}

/** What the projection was fitted to; its parallels and its meridian are always the same. */
export interface ProjectionFit {
	readonly scale: number;
	readonly translate: readonly [number, number];
}

/** Everything a map is drawn from, as plain data: it is computed once and travels in the page. */
export interface PlacedMap {
	readonly width: number;
	readonly height: number;
	readonly kind: BoundaryProvenance['kind'];
	readonly source: string;
	readonly areas: readonly PlacedArea[];
	/** Borders between areas, each once. */
	readonly borders: string;
	/** Borders between states, over those of townships; empty where the areas are states. */
	readonly stateBorders: string;
	/** Scale and translation of the projection, with which `spotOf` places a point later. */
	readonly fit: ProjectionFit;
	readonly gaps: readonly PlacedGap[];
	/** Where the land begins and ends, so that words can stand beside it. */
	readonly silhouette: Silhouette;
}

/** Which townships a gap lies in: `coverage.gaps` of a dataset has this shape. */
export interface GapPlace {
	readonly id: string;
	readonly areas: readonly PCode[];
}

/**
 * Projects a layer of boundaries onto the drawing: Lambert's conformal conic with standard
 * parallels through Myanmar, fitted to a fixed width. Needs no DOM.
 *
 * @param gaps places whose townships are drawn as gaps; townships not in the file are left out
 * @throws `invalid boundary layer: …` when the layer has no areas
 */
export function placeMap(
	topology: BoundaryTopology,
	layer: BoundaryLayer,
	gaps: readonly GapPlace[] = [],
): PlacedMap {
	const areas = shapes(topology, layer);
	if (areas.length === 0) {
		throw new Error(`invalid boundary layer: ${layer} (no areas); build the boundary file again`);
	}
	const collection = collectionOf(areas);
	const projection = conic().fitWidth(MAP_WIDTH - 2 * PADDING, collection);
	const [[left, top], [, bottom]] = geoPath(projection).bounds(collection);
	const [dx, dy] = projection.translate();
	projection.translate([dx - left + PADDING, dy - top + PADDING]);
	const path = geoPath(projection).digits(DECIMALS);
	const townships = gaps.length === 0 ? [] : shapes(topology, 'townships');
	return {
		width: MAP_WIDTH,
		height: Math.ceil(bottom - top + 2 * PADDING),
		kind: topology.provenance.kind,
		source: topology.provenance.source,
		areas: areas.map((area) => ({
			code: area.id,
			path: compactPath(path(area) ?? ''),
			...spotIn(area, projection),
		})),
		borders: compactPath(path(innerBorders(topology, layer)) ?? ''),
		stateBorders:
			layer === 'townships' ? compactPath(path(innerBorders(topology, 'states18')) ?? '') : '',
		fit: { scale: projection.scale(), translate: projection.translate() },
		gaps: gaps.flatMap((gap) => placeGap(gap, townships, projection)),
		silhouette: silhouetteOf(areas, projection, Math.ceil(bottom - top + 2 * PADDING)),
	};
}

/**
 * Places points in degrees on a map that `placeMap` made.
 *
 * @returns a function of longitude and latitude; throws `invalid point: …` for what is no place
 */
export function projector({ fit }: Pick<PlacedMap, 'fit'>): (lon: number, lat: number) => Spot {
	const projection = fitted(fit);
	return (lon, lat) => {
		const point = Number.isFinite(lon) && Number.isFinite(lat) ? projection([lon, lat]) : null;
		if (!point) {
			throw new Error(`invalid point: ${lon}, ${lat} (projector); give degrees east and north`);
		}
		return { x: point[0], y: point[1] };
	};
}

/** The other way round: longitude and latitude of a place of the drawing. */
export function unprojector({
	fit,
}: Pick<PlacedMap, 'fit'>): (x: number, y: number) => [number, number] {
	const projection = fitted(fit);
	return (x, y) => {
		const point = projection.invert?.([x, y]);
		if (!point) throw new Error(`invalid spot: ${x}, ${y} (unprojector); give one on the drawing`);
		return point;
	};
}

function fitted({ scale, translate }: ProjectionFit): GeoConicProjection {
	return conic()
		.scale(scale)
		.translate([...translate]);
}

/** Lambert's conformal conic for Myanmar, not yet fitted. */
export function conic(): GeoConicProjection {
	return geoConicConformal().parallels([13, 25]).rotate([-96.5, 0]);
}

function placeGap(
	{ id, areas }: GapPlace,
	townships: readonly AreaShape[],
	projection: GeoProjection,
): readonly PlacedGap[] {
	const parts = townships.filter((t) => areas.includes(t.id));
	if (parts.length === 0) return [];
	const collection = collectionOf(parts);
	const path = geoPath(projection).digits(DECIMALS);
	const [x, y] = path.centroid(collection);
	return [{ id, path: compactPath(path(collection) ?? ''), x: round(x), y: round(y) }];
}

function collectionOf(areas: readonly AreaShape[]): FeatureCollection {
	return { type: 'FeatureCollection', features: [...areas] };
}

/**
 * A point inside an area: the centroid of its largest part, so that islands do not pull it out to
 * sea; where that lies outside, as in a bay, the middle of the widest stretch beside it.
 */
export function spotIn(area: AreaShape, projection: GeoProjection): Spot {
	const path = geoPath(projection);
	const { geometry } = area;
	const parts =
		geometry.type === 'Polygon'
			? [geometry]
			: geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
	const largest = parts.reduce((a, b) => (path.area(b) > path.area(a) ? b : a));
	const [x, y] = path.centroid(largest);
	const inside = insideAt(largest.coordinates[0] ?? [], projection, x, y);
	return { x: Number(inside.toFixed(FINE)), y: Number(y.toFixed(FINE)) };
}

/** `x` where a ring holds (x, y), else the middle of the widest stretch it holds at that height. */
function insideAt(
	ring: readonly GeoJSON.Position[],
	projection: GeoProjection,
	x: number,
	y: number,
): number {
	const points = ring.flatMap(([lon = 0, lat = 0]) => {
		const point = projection([lon, lat]);
		return point ? [point] : [];
	});
	const crossings = points
		.flatMap(([toX, toY], i) => {
			const [fromX, fromY] = points.at(i - 1) ?? [toX, toY];
			return fromY > y === toY > y ? [] : [fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)];
		})
		.sort((a, b) => a - b);
	const stretches = crossings.flatMap((from, i) =>
		i % 2 === 0 ? [{ from, to: crossings[i + 1] ?? from }] : [],
	);
	if (stretches.some(({ from, to }) => from < x && x < to)) return x;
	const widest = stretches.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a), {
		from: x,
		to: x,
	});
	return (widest.from + widest.to) / 2;
}

function round(value: number): number {
	return Number(value.toFixed(DECIMALS));
}

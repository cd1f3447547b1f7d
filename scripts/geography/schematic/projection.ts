import { geoConicEqualArea, type GeoProjection } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Point, Ring } from './plane.ts';

const EARTH_RADIUS_KM = 6371.0088;

/** Albers' equal-area projection with standard parallels through Myanmar, y to the south. */
const projection: GeoProjection = geoConicEqualArea()
	.parallels([13, 25])
	.rotate([-96.5, 0])
	.center([0, 19])
	.scale(EARTH_RADIUS_KM)
	.translate([0, 0]);

/** Degrees to kilometres on the plane. */
export function toPlane([lon, lat]: readonly [number, number]): Point {
	const point = projection([lon, lat]);
	if (!point) throw new Error(`invalid position: ${lon}, ${lat} (projection). Give degrees.`);
	return point;
}

/** Kilometres on the plane to degrees. */
export function toDegrees([x, y]: Point): Point {
	const position = projection.invert?.([x, y]);
	if (!position) throw new Error(`invalid point: ${x}, ${y} (projection). Give kilometres.`);
	return position;
}

/** A GeoJSON geometry on the plane: polygons as lists of open rings, the outer ring first. */
export function projectPolygon(geometry: Polygon | MultiPolygon): readonly (readonly Ring[])[] {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons.map((rings) =>
		rings.map((ring) => ring.slice(0, -1).map(([lon = 0, lat = 0]) => toPlane([lon, lat]))),
	);
}

import type { GeoProjection } from 'd3-geo';
import type { AreaShape } from '../geography/index.ts';

/** Height of one band of the silhouette, in units of the drawing. */
export const BAND = 8;

/** Where the land begins and ends in each band from the top; null where there is none. */
export type Silhouette = readonly (readonly [number, number] | null)[];

/** The silhouette of shapes: leftmost and rightmost point of land in every band. */
export function silhouetteOf(
	areas: readonly AreaShape[],
	projection: GeoProjection,
	height: number,
): Silhouette {
	const bands: ([number, number] | null)[] = Array.from(
		{ length: Math.ceil(height / BAND) },
		() => null,
	);
	const mark = (x: number, y: number) => {
		const band = Math.floor(y / BAND);
		if (band < 0 || band >= bands.length) return;
		const [low, high] = bands[band] ?? [Infinity, -Infinity];
		bands[band] = [Math.floor(Math.min(low, x)), Math.ceil(Math.max(high, x))];
	};
	for (const { geometry } of areas) {
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		for (const ring of polygons.flat()) markRing(ring, projection, mark);
	}
	return bands;
}

/** Marks a ring's points, and points along its longer edges, so that no band is jumped over. */
function markRing(
	ring: readonly GeoJSON.Position[],
	projection: GeoProjection,
	mark: (x: number, y: number) => void,
): void {
	let previous: readonly [number, number] | null = null;
	for (const [lon = 0, lat = 0] of ring) {
		const point = projection([lon, lat]);
		if (!point) continue;
		const [x, y] = point;
		const [fromX, fromY] = previous ?? point;
		const steps = Math.max(1, Math.ceil(Math.abs(y - fromY) / (BAND / 2)));
		for (let step = 1; step <= steps; step += 1) {
			mark(fromX + ((x - fromX) * step) / steps, fromY + ((y - fromY) * step) / steps);
		}
		previous = point;
	}
}

/** Leftmost and rightmost land between two heights; null where there is only sea or void. */
export function landBetween(
	silhouette: Silhouette,
	top: number,
	bottom: number,
): readonly [number, number] | null {
	const bands = silhouette
		.slice(Math.max(0, Math.floor(top / BAND)), Math.max(0, Math.ceil(bottom / BAND)))
		.filter((band) => band !== null);
	if (bands.length === 0) return null;
	return [Math.min(...bands.map(([low]) => low)), Math.max(...bands.map(([, high]) => high))];
}

import type { Point, Ring } from './plane.ts';

/** Rings of a polygon, the outer ring first. */
export type Polygon = readonly Ring[];
export type Polygons = readonly Polygon[];

/** Points nearer than this, in kilometres, are one point: rounding errors are 1e-9, details 1e-2. */
const SAME_POINT_KM = 1e-5;
/** Edge of the squares in which edges look for points that lie on them. */
const BUCKET_KM = 20;

const key = (x: number, y: number): string => `${x},${y}`;

/**
 * Makes neighbours share their borders: corners that differ by rounding become one point, and a
 * corner that lies on a neighbour's edge becomes a corner of the neighbour too.
 */
export function stitch(shapes: readonly Polygons[]): readonly Polygons[] {
	const known = createPointIndex();
	const snapped = mapRings(shapes, (ring) => withoutRepeats(ring.map(known.snap)));
	return mapRings(snapped, (ring) => withoutRepeats(splitEdges(ring, known.near)));
}

function mapRings(shapes: readonly Polygons[], change: (ring: Ring) => Ring): readonly Polygons[] {
	return shapes.map((polygons) => polygons.map((rings) => rings.map(change)));
}

function createPointIndex() {
	const exact = new Map<string, Point>();
	const buckets = new Map<string, Point[]>();

	/** The point known at this place, or this one, known from now on. */
	function snap(point: Point): Point {
		const column = Math.round(point[0] / SAME_POINT_KM);
		const row = Math.round(point[1] / SAME_POINT_KM);
		for (let dx = -1; dx <= 1; dx++) {
			for (let dy = -1; dy <= 1; dy++) {
				const found = exact.get(key(column + dx, row + dy));
				if (found) return found;
			}
		}
		exact.set(key(column, row), point);
		const bucket = key(Math.floor(point[0] / BUCKET_KM), Math.floor(point[1] / BUCKET_KM));
		buckets.set(bucket, [...(buckets.get(bucket) ?? []), point]);
		return point;
	}

	/** Points in the buckets that the box around an edge touches. */
	function near(p: Point, q: Point): Point[] {
		const found: Point[] = [];
		const bucket = (value: number): number => Math.floor(value / BUCKET_KM);
		for (let x = bucket(Math.min(p[0], q[0])); x <= bucket(Math.max(p[0], q[0])); x++) {
			for (let y = bucket(Math.min(p[1], q[1])); y <= bucket(Math.max(p[1], q[1])); y++) {
				found.push(...(buckets.get(key(x, y)) ?? []));
			}
		}
		return found;
	}
	return { snap, near };
}

function splitEdges(ring: Ring, near: (p: Point, q: Point) => readonly Point[]): Ring {
	return ring.flatMap((p, index) => {
		const q = ring[(index + 1) % ring.length] ?? p;
		const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
		const length = Math.hypot(dx, dy);
		const along = (r: Point): number => ((r[0] - p[0]) * dx + (r[1] - p[1]) * dy) / length;
		const between = near(p, q).filter((r) => {
			const across = Math.abs((r[0] - p[0]) * dy - (r[1] - p[1]) * dx) / length;
			return r !== p && r !== q && across < SAME_POINT_KM && along(r) > 0 && along(r) < length;
		});
		return [p, ...between.sort((a, b) => along(a) - along(b))];
	});
}

/** A ring without points that repeat the one before, and without spikes that go out and back. */
function withoutRepeats(ring: Ring): Ring {
	const kept: Point[] = [];
	const same = (a: Point | undefined, b: Point | undefined): boolean =>
		a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
	for (const point of ring) {
		if (same(kept.at(-1), point)) continue;
		if (same(kept.at(-2), point)) kept.pop();
		else kept.push(point);
	}
	while (kept.length > 1 && same(kept[0], kept.at(-1))) kept.pop();
	return kept;
}

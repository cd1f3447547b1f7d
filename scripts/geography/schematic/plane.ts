/** Polygons in the plane of an equal-area projection; coordinates in kilometres. */
export type Point = readonly [number, number];
/** A closed line without the repeated last point. */
export type Ring = readonly Point[];
/** Rings of one or many polygons: outer rings of one orientation, holes of the other. */
export type Region = readonly Ring[];

/** The points p with a·p ≤ b. */
export interface HalfPlane {
	readonly a: Point;
	readonly b: number;
}

/** Signed area and centroid of a region, by Green's theorem; the centroid of nothing is 0, 0. */
export function measure(region: Region): { readonly area: number; readonly centroid: Point } {
	let area = 0;
	let x = 0;
	let y = 0;
	for (const ring of region) {
		let p = ring[ring.length - 1] ?? [0, 0];
		for (const q of ring) {
			const cross = p[0] * q[1] - q[0] * p[1];
			area += cross;
			x += (p[0] + q[0]) * cross;
			y += (p[1] + q[1]) * cross;
			p = q;
		}
	}
	return { area: area / 2, centroid: area === 0 ? [0, 0] : [x / (3 * area), y / (3 * area)] };
}

/**
 * The part of a ring inside a half-plane (Sutherland and Hodgman 1974). Where the ring falls into
 * several parts they stay joined by edges along the border, which add nothing to the area.
 */
export function clipRing(ring: Ring, { a, b }: HalfPlane): Ring {
	const clipped: Point[] = [];
	let p = ring[ring.length - 1];
	if (!p) return clipped;
	let outsideBy = a[0] * p[0] + a[1] * p[1] - b;
	for (const q of ring) {
		const next = a[0] * q[0] + a[1] * q[1] - b;
		if (outsideBy > 0 !== next > 0) {
			const t = outsideBy / (outsideBy - next);
			clipped.push([p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])]);
		}
		if (next <= 0) clipped.push(q);
		p = q;
		outsideBy = next;
	}
	return clipped;
}

/** The part of a region inside a convex cell that is given by half-planes. */
export function clipRegion(region: Region, cell: readonly HalfPlane[]): Region {
	const rings: Ring[] = [];
	for (const ring of region) {
		const clipped = cell.reduce(clipRing, ring);
		if (clipped.length > 2) rings.push(clipped);
	}
	return rings;
}

/** Whether a point lies inside a region, by the even-odd rule. */
export function contains(region: Region, [x, y]: Point): boolean {
	let inside = false;
	for (const ring of region) {
		let p = ring[ring.length - 1] ?? [0, 0];
		for (const q of ring) {
			const crosses = p[1] > y !== q[1] > y;
			if (crosses && x < ((q[0] - p[0]) * (y - p[1])) / (q[1] - p[1]) + p[0]) inside = !inside;
			p = q;
		}
	}
	return inside;
}

/** Polygons as one region: outer rings turned to positive area, holes to negative. */
export function orient(polygons: readonly (readonly Ring[])[]): Region {
	return polygons.flatMap((rings) =>
		rings.map((ring, index) => {
			const positive = measure([ring]).area > 0;
			return positive === (index === 0) ? ring : [...ring].reverse();
		}),
	);
}

import { clipRing, type HalfPlane, type Point, type Ring } from './plane.ts';

/** A generator of a power diagram: the cell holds the points p with |p − at|² − weight smallest. */
export interface Site {
	readonly at: Point;
	readonly weight: number;
}

/** A convex cell: its corners, and what bounds it with the index of the neighbour beyond. */
export interface Cell {
	readonly corners: Ring;
	readonly bounds: readonly (HalfPlane & { readonly neighbour: number })[];
}

/** Far beyond the country on every side, in kilometres. */
const FRAME: Ring = [
	[-3000, -3000],
	[3000, -3000],
	[3000, 3000],
	[-3000, 3000],
];
/** A half-plane bounds a cell when one of its corners lies this near to its edge. */
const TOUCH_KM = 1e-6;

/** Squared distance less the weight: the cell of a site holds the points with the smallest. */
export function powerDistance({ at, weight }: Site, p: Point): number {
	return (p[0] - at[0]) ** 2 + (p[1] - at[1]) ** 2 - weight;
}

/** Points at least as near to `site` as to `other`, in power distance (Aurenhammer 1987). */
function nearerHalf(site: Site, other: Site): HalfPlane {
	const a: Point = [other.at[0] - site.at[0], other.at[1] - site.at[1]];
	const squares = other.at[0] ** 2 + other.at[1] ** 2 - site.at[0] ** 2 - site.at[1] ** 2;
	return { a, b: (squares + site.weight - other.weight) / 2 };
}

function excess({ a, b }: HalfPlane, p: Point): number {
	return (a[0] * p[0] + a[1] * p[1] - b) / Math.hypot(a[0], a[1]);
}

/** The cell of each site, by cutting the plane with every other site: O(n²), for some hundreds. */
export function powerCells(sites: readonly Site[]): readonly Cell[] {
	return sites.map((site) => {
		let corners = FRAME;
		const cuts: (HalfPlane & { neighbour: number })[] = [];
		sites.forEach((other, neighbour) => {
			if (other === site) return;
			const half = nearerHalf(site, other);
			if (!corners.some((p) => excess(half, p) > 0)) return;
			corners = clipRing(corners, half);
			cuts.push({ ...half, neighbour });
		});
		const bounds = cuts.filter((cut) => corners.some((p) => excess(cut, p) > -TOUCH_KM));
		return { corners, bounds };
	});
}

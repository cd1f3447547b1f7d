import { clipRing, type HalfPlane, type Point, type Ring } from './plane.ts';

/** A generator of a power diagram: the cell holds the points p with |p − at|² − weight smallest. */
export interface Site {
	readonly at: Point;
	readonly weight: number;
}

/** A convex cell: its corners, and the half-planes of the neighbours that really bound it. */
export interface Cell {
	readonly corners: Ring;
	readonly bounds: readonly HalfPlane[];
}

/** Points at least as near to `site` as to `other`, in power distance (Aurenhammer 1987). */
export function nearerHalf(site: Site, other: Site): HalfPlane {
	const dx = other.at[0] - site.at[0];
	const dy = other.at[1] - site.at[1];
	const squares =
		other.at[0] ** 2 + other.at[1] ** 2 - site.at[0] ** 2 - site.at[1] ** 2;
	return { a: [dx, dy], b: (squares + site.weight - other.weight) / 2 };
}

/** The cell of each site, by cutting `frame` with every other site: O(n²), for up to a few hundred. */
export function powerCells(sites: readonly Site[], frame: Ring): readonly Cell[] {
	return sites.map((site) => {
		let corners = frame;
		const bounds: HalfPlane[] = [];
		for (const other of sites) {
			if (other === site) continue;
			const half = nearerHalf(site, other);
			const { a, b } = half;
			if (!corners.some((p) => a[0] * p[0] + a[1] * p[1] > b)) continue;
			corners = clipRing(corners, half);
			bounds.push(half);
		}
		return { corners, bounds };
	});
}

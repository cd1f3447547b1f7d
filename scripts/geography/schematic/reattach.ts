import { contains, orient, type Point } from './plane.ts';
import type { PlaneShape } from './make-cells.ts';
import type { Polygon } from './stitch.ts';

interface Part {
	readonly code: string;
	readonly polygon: Polygon;
	/** Whether it is the part of its township that the label point stands in, or is nearest to. */
	readonly isMain: boolean;
}

/** Edges of stitched polygons by their two corners, in either direction. */
function edgesOf(polygon: Polygon): { readonly key: string; readonly length: number }[] {
	return polygon.flatMap((ring) =>
		ring.map((p, index) => {
			const q = ring[(index + 1) % ring.length] ?? p;
			const ends = [p.join(), q.join()].sort();
			return { key: ends.join(' '), length: Math.hypot(q[0] - p[0], q[1] - p[1]) };
		}),
	);
}

function distance(polygon: Polygon, [x, y]: Point): number {
	if (contains(orient([polygon]), [x, y])) return 0;
	return Math.min(...polygon.flatMap((ring) => ring.map((p) => Math.hypot(p[0] - x, p[1] - y))));
}

function splitParts({ code, polygons }: PlaneShape, label: Point | undefined): Part[] {
	const distances = polygons.map((polygon) => (label ? distance(polygon, label) : 0));
	const main = distances.indexOf(Math.min(...distances));
	return polygons.map((polygon, index) => ({ code, polygon, isMain: index === main }));
}

/**
 * Gives the parts of a township beyond a river or bay to the neighbour they share most border with;
 * parts that touch nobody are islands and stay. Expects stitched shapes.
 */
export function reattachParts(
	shapes: readonly PlaneShape[],
	labels: ReadonlyMap<string, Point>,
): readonly PlaneShape[] {
	const parts = shapes.flatMap((shape) => splitParts(shape, labels.get(shape.code)));
	let settled = parts.filter((part) => part.isMain);
	let loose = parts.filter((part) => !part.isMain);
	for (let found = settled; found.length > 0;) {
		const holders = indexEdges(settled);
		const placed = loose.map((part) => ({ part, code: longestNeighbour(part, holders) }));
		found = placed.flatMap(({ part, code }) => (code === undefined ? [] : [{ ...part, code }]));
		loose = placed.flatMap(({ part, code }) => (code === undefined ? [part] : []));
		settled = [...settled, ...found];
	}
	const all = [...settled, ...loose];
	return shapes.map(({ code }) => ({
		code,
		polygons: all.filter((part) => part.code === code).map((part) => part.polygon),
	}));
}

function indexEdges(parts: readonly Part[]): ReadonlyMap<string, readonly string[]> {
	const codes = new Map<string, string[]>();
	for (const { code, polygon } of parts) {
		for (const { key } of edgesOf(polygon)) codes.set(key, [...(codes.get(key) ?? []), code]);
	}
	return codes;
}

function longestNeighbour(
	{ polygon }: Part,
	holders: ReadonlyMap<string, readonly string[]>,
): string | undefined {
	const shared = new Map<string, number>();
	for (const { key, length } of edgesOf(polygon)) {
		for (const code of holders.get(key) ?? []) {
			shared.set(code, (shared.get(code) ?? 0) + length);
		}
	}
	return [...shared].sort((a, b) => b[1] - a[1])[0]?.[0];
}

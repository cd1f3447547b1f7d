import { polygonContains } from 'd3-polygon';
import { textWidth } from '../charts/index.ts';
import type { PCode } from '../dataset/index.ts';
import type { Bounds } from './path-data.ts';
import type { Spot } from './project.ts';

/** An area to be named in a picture: the rings of its outline in units of the picture. */
export interface NamedShape {
	readonly code: PCode;
	readonly name: string;
	/** Whether the picture is of this area: its name comes first. */
	readonly own: boolean;
	readonly rings: readonly (readonly [number, number][])[];
}

/** A name where it stands: the middle of its line. */
export interface LocatorLabel extends Spot {
	readonly code: PCode;
	readonly name: string;
	readonly own: boolean;
}

const SIZE = 12;
const LINE = 16;
const STEP = 7;
/** Of nine points of a name's box, so many at least lie within the neighbour it names. */
const LEAST_INSIDE = 4;

/**
 * Places a name in each area: where most of it lies within the area, and nearest to its middle. The
 * name of the picture's own area is always there where its middle has room; a neighbour's is left
 * out where most of it would lie elsewhere.
 *
 * @param taken what may not be covered
 */
export function nameShapes(
	shapes: readonly NamedShape[],
	{ width, height }: { readonly width: number; readonly height: number },
	taken: readonly Bounds[],
): readonly LocatorLabel[] {
	const boxes: Bounds[] = [...taken];
	return [...shapes]
		.sort((a, b) => Number(b.own) - Number(a.own))
		.flatMap(({ code, name, own, rings }) => {
			const half = textWidth(name, SIZE) / 2 + 2;
			const middle = middleOf(rings, width, height);
			let best: { readonly spot: Spot; readonly cost: number } | null = null;
			for (let y = LINE / 2; y <= height - LINE / 2; y += STEP) {
				for (let x = half; x <= width - half; x += STEP) {
					if (!isInside(rings, x, y)) continue;
					const box = boxAt(x, y, half);
					if (boxes.some((other) => meet(box, other))) continue;
					const inside = pointsOf(box).filter(([px, py]) => isInside(rings, px, py)).length;
					if (!own && inside < LEAST_INSIDE) continue;
					const cost = Math.hypot(x - middle.x, y - middle.y) - 30 * inside;
					if (best === null || cost < best.cost) best = { spot: { x, y }, cost };
				}
			}
			if (best === null) return [];
			boxes.push(boxAt(best.spot.x, best.spot.y, half));
			return [{ code, name, own, ...best.spot }];
		});
}

/** The middle of what can be seen of an area. */
function middleOf(rings: NamedShape['rings'], width: number, height: number): Spot {
	const points = rings.flat().map(([x, y]) => ({ x: clamp(x, width), y: clamp(y, height) }));
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	return {
		x: (Math.min(...xs) + Math.max(...xs)) / 2,
		y: (Math.min(...ys) + Math.max(...ys)) / 2,
	};
}

function clamp(value: number, high: number): number {
	return Math.min(high, Math.max(0, value));
}

function isInside(rings: NamedShape['rings'], x: number, y: number): boolean {
	return rings.filter((ring) => polygonContains([...ring], [x, y])).length % 2 === 1;
}

function boxAt(x: number, y: number, half: number): Bounds {
	return { left: x - half, right: x + half, top: y - LINE / 2, bottom: y + LINE / 2 };
}

function pointsOf({ left, right, top, bottom }: Bounds): readonly (readonly [number, number])[] {
	const [x, y] = [(left + right) / 2, (top + bottom) / 2];
	return [left, x, right].flatMap((px) => [top, y, bottom].map((py) => [px, py] as const));
}

function meet(a: Bounds, b: Bounds): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

import type { Spot } from './project.ts';
import { landBetween, type Silhouette } from './silhouette.ts';

/** The picture words are placed on. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly silhouette: Silhouette;
}

/** Something a label speaks of, by id, and where it is in the picture. */
export interface Labelled extends Spot {
	readonly id: string;
}

/** A label beside the land, with a line that leads from it to its gap; units of the drawing. */
export interface Annotation {
	readonly id: string;
	readonly side: 'left' | 'right';
	/** The box in which the words stand, from its top left corner. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** From the label to the gap. */
	readonly leader: readonly [number, number, number, number];
}

/** How much room the words of a gap need; the component knows its language. */
export interface Box {
	readonly width: number;
	readonly height: number;
}

const STEP = 4;
const AIR = 6;

/**
 * Places a label for each gap outside the land, on the side of the map nearer to the gap, as near
 * to it as there is room, and never on another label. Where no place is free of land, the one that
 * covers least of it.
 */
export function annotate(
	map: Picture,
	gaps: readonly Labelled[],
	boxOf: (gap: Labelled) => Box,
): readonly Annotation[] {
	return gaps.reduce<readonly Annotation[]>((placed, gap) => {
		const box = boxOf(gap);
		return [...placed, placeLabel(map, gap, box, placed)];
	}, []);
}

function placeLabel(
	map: Picture,
	gap: Labelled,
	box: Box,
	placed: readonly Annotation[],
): Annotation {
	const side = sideOf(map, gap);
	const x = side === 'left' ? 0 : map.width - box.width;
	let best: { readonly y: number; readonly cost: number } = { y: 0, cost: Infinity };
	for (let y = 0; y + box.height <= map.height; y += STEP) {
		const collides = placed.some(
			(other) =>
				x < other.x + other.width &&
				other.x < x + box.width &&
				y < other.y + other.height + AIR &&
				other.y < y + box.height + AIR,
		);
		if (collides) continue;
		const away = Math.abs(y + box.height / 2 - gap.y);
		const cost = away + 20 * overlap(map, side, x, y, box);
		if (cost < best.cost) best = { y, cost };
	}
	return { id: gap.id, side, x, ...box, y: best.y, leader: leaderOf(gap, side, x, best.y, box) };
}

function sideOf(map: Picture, gap: Labelled): Annotation['side'] {
	const land = landBetween(map.silhouette, gap.y, gap.y + 1) ?? [0, map.width];
	return gap.x - land[0] < land[1] - gap.x ? 'left' : 'right';
}

/** How far the box reaches over the land, in units of the drawing. */
function overlap(map: Picture, side: Annotation['side'], x: number, y: number, box: Box): number {
	const land = landBetween(map.silhouette, y - AIR, y + box.height + AIR);
	if (land === null) return 0;
	return Math.max(0, side === 'left' ? x + box.width + AIR - land[0] : land[1] + AIR - x);
}

/** From the nearest edge of the box towards the middle of the gap, stopping at its middle. */
function leaderOf(
	gap: Labelled,
	side: Annotation['side'],
	x: number,
	y: number,
	box: Box,
): Annotation['leader'] {
	const inset = Math.min(box.width / 2, 24);
	const fromX = side === 'left' ? x + inset : x + box.width - inset;
	const above = y + box.height <= gap.y;
	const below = y >= gap.y;
	if (above) return [fromX, y + box.height + 1, gap.x, gap.y];
	if (below) return [fromX, y - 1, gap.x, gap.y];
	return [side === 'left' ? x + box.width : x, y + box.height / 2, gap.x, gap.y];
}

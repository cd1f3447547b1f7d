import { textWidth } from '../charts/index.ts';
import type { PCode } from '../dataset/index.ts';
import { projector, type PlacedMap, type Spot } from './project.ts';
import type { SiteSymbol } from './sites.ts';
import { shownAt, type Viewport } from './viewport.ts';

/** A name that may stand on a map; a gazetteer's area has all of it. */
export interface PlaceName {
	readonly code: PCode;
	readonly name: string;
	readonly level: 'state' | 'township';
	/** A point inside, in degrees. */
	readonly lon: number;
	readonly lat: number;
}

/** A place whose name may stand on a map; `spot` is in units of the drawing. */
export interface NamedPlace {
	readonly code: PCode;
	readonly name: string;
	readonly level: PlaceName['level'];
	readonly spot: Spot;
}

/** Names at their places on a drawing. */
export function placedNames(
	map: Pick<PlacedMap, 'fit'>,
	places: readonly PlaceName[],
): readonly NamedPlace[] {
	const place = projector(map);
	return places.map(({ code, name, level, lon, lat }) => ({
		...{ code, name, level },
		spot: place(lon, lat),
	}));
}

/** A name where it stands in a picture: the middle of its line. */
export interface PlaceLabel extends Spot {
	readonly code: PCode;
	readonly name: string;
	readonly level: NamedPlace['level'];
}

interface Rectangle {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

export const PLACE_SIZE = 12;
const LINE = 15;
const STEPS = [0, -14, 14, -28, 28, -42, 42];

/**
 * Which names have room on a picture, and where: as near to their place as no symbol, frame or
 * other name is covered. States come first; a name that finds no room is left out.
 *
 * @param places in order of importance within their level
 * @param taken what may not be covered besides the symbols
 */
export function placeLabels(
	places: readonly NamedPlace[],
	viewport: Viewport,
	symbols: readonly SiteSymbol[],
	taken: readonly Rectangle[] = [],
): readonly PlaceLabel[] {
	const ordered = [
		...places.filter(({ level }) => level === 'state'),
		...places.filter(({ level }) => level === 'township'),
	];
	const boxes: Rectangle[] = [...taken];
	return ordered.flatMap(({ code, name, level, spot }) => {
		const at = shownAt(viewport, spot);
		const half = textWidth(name, PLACE_SIZE) / 2 + 2;
		for (const { dx, dy } of OFFSETS) {
			const [x, y] = [at.x + dx * half, at.y + dy];
			const box = { left: x - half, right: x + half, top: y - LINE / 2, bottom: y + LINE / 2 };
			if (!fits(box, viewport) || boxes.some((other) => meet(box, other))) continue;
			if (symbols.some((symbol) => covers(symbol, box))) continue;
			boxes.push(box);
			return [{ code, name, level, x, y }];
		}
		return [];
	});
}

const OFFSETS = STEPS.flatMap((dy) => [0, -1, 1].map((dx) => ({ dx, dy }))).sort(
	(a, b) => Math.hypot(a.dx * 24, a.dy) - Math.hypot(b.dx * 24, b.dy),
);

function fits(box: Rectangle, { width, height }: Viewport): boolean {
	return box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2;
}

function meet(a: Rectangle, b: Rectangle): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function covers({ x, y, reach }: SiteSymbol, box: Rectangle): boolean {
	const dx = Math.max(box.left - x, 0, x - box.right);
	const dy = Math.max(box.top - y, 0, y - box.bottom);
	return Math.hypot(dx, dy) < reach + 1;
}

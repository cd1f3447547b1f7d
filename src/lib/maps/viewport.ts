import { pcodeWithin, type PCode } from '../dataset/index.ts';
import { pathBounds, type Bounds } from './path-data.ts';
import { MAP_WIDTH, type PlacedMap, type Spot } from './project.ts';
import { BAND, landBetween, type Silhouette } from './silhouette.ts';

/**
 * The part of a map that is shown, and how large: a place (x, y) of the drawing is shown at
 * ((x − left) · scale, (y − top) · scale) of a picture `width` by `height`.
 */
export interface Viewport {
	readonly left: number;
	readonly top: number;
	readonly scale: number;
	readonly width: number;
	readonly height: number;
}

/** How large a picture may be, and how much room it leaves around what it shows. */
export interface Room {
	readonly width: number;
	readonly maxHeight?: number;
	readonly minHeight?: number;
	/** In units of the picture. */
	readonly padding?: number;
}

/** An area that fills more than this share of the map's height is not worth a closer look. */
const CLOSER_BELOW = 0.8;
/** An area no larger than this, in units of the drawing, is hard to point at. */
const SMALL = 8;
const FEWEST_SMALL = 5;
/** Farther from the middle of the others an area is an island at sea, and no part of the city. */
const CITY = 20;

/** The whole map as it was placed. */
export function wholeViewport({ width, height }: Pick<PlacedMap, 'width' | 'height'>): Viewport {
	return { left: 0, top: 0, scale: 1, width, height };
}

/**
 * The viewport that shows `bounds` as large as the room allows, in their middle. The picture is as
 * wide as the room and as high as its content, within the room's limits.
 */
export function fitViewport(bounds: Bounds, room: Room): Viewport {
	const { width, maxHeight = Infinity, minHeight = 0, padding = 0 } = room;
	const wide = Math.max(widthOf(bounds), 1e-6);
	const high = Math.max(heightOf(bounds), 1e-6);
	const scale = Math.min((width - 2 * padding) / wide, (maxHeight - 2 * padding) / high);
	const height = Math.max(minHeight, Math.ceil(high * scale + 2 * padding));
	return {
		left: (bounds.left + bounds.right) / 2 - width / scale / 2,
		top: (bounds.top + bounds.bottom) / 2 - height / scale / 2,
		scale,
		width,
		height,
	};
}

/**
 * The extent that fits the areas with these codes, or null when the whole map shows them as well:
 * there are none, or they reach over most of it.
 */
export function focusOn(map: PlacedMap, codes: ReadonlySet<string>): Viewport | null {
	const bounds = boundsOf(map, codes);
	if (bounds === null || heightOf(bounds) > CLOSER_BELOW * map.height) return null;
	return fitViewport(bounds, {
		width: MAP_WIDTH,
		maxHeight: map.height,
		minHeight: MAP_WIDTH / 2,
		padding: 14,
	});
}

/**
 * The extent of those areas of a state that are too small to be pointed at on the whole map, or null
 * when there are fewer than a handful: the townships of a city.
 *
 * @param among codes that count; the others are not looked at
 */
export function closeUp(map: PlacedMap, state: PCode, among: ReadonlySet<string>): Viewport | null {
	const small = map.areas.filter(({ code, path }) => {
		if (!among.has(code) || !pcodeWithin(code, state)) return false;
		const bounds = pathBounds([path]);
		return bounds !== null && Math.max(widthOf(bounds), heightOf(bounds)) < SMALL;
	});
	const [x, y] = [median(small.map((area) => area.x)), median(small.map((area) => area.y))];
	const near = small.filter((area) => Math.hypot(area.x - x, area.y - y) < CITY);
	if (near.length < FEWEST_SMALL) return null;
	return focusOn(map, new Set<string>(near.map(({ code }) => code)));
}

/** Bounds of the areas with these codes, in units of the drawing; null where there are none. */
export function boundsOf(
	{ areas }: Pick<PlacedMap, 'areas'>,
	codes: ReadonlySet<string>,
): Bounds | null {
	return pathBounds(areas.filter(({ code }) => codes.has(code)).map(({ path }) => path));
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function widthOf({ left, right }: Bounds): number {
	return right - left;
}

function heightOf({ top, bottom }: Bounds): number {
	return bottom - top;
}

/** Where a place of the drawing lies in the picture. */
export function shownAt({ left, top, scale }: Viewport, { x, y }: Spot): Spot {
	return { x: (x - left) * scale, y: (y - top) * scale };
}

/** What stands in `viewBox` so that an SVG of the picture's size shows this part of the drawing. */
export function viewBoxOf({ left, top, scale, width, height }: Viewport): string {
	return [left, top, width / scale, height / scale].map((n) => Number(n.toFixed(3))).join(' ');
}

/** The land as it is seen through a viewport, so that words can stand beside it. */
export function silhouetteThrough(silhouette: Silhouette, view: Viewport): Silhouette {
	return Array.from({ length: Math.ceil(view.height / BAND) }, (_, band) => {
		const from = view.top + (band * BAND) / view.scale;
		const land = landBetween(silhouette, from, from + BAND / view.scale);
		if (land === null) return null;
		const [low, high] = land.map((x) => (x - view.left) * view.scale) as [number, number];
		return high <= 0 || low >= view.width
			? null
			: ([Math.max(0, low), Math.min(view.width, high)] as const);
	});
}

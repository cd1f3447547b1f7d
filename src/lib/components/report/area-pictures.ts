import {
	boundsOf,
	fitViewport,
	pathBounds,
	type DrawnArea,
	type PlacedMap,
	type Viewport,
} from '../../maps/index.ts';

/** One part of the country on a map that has several, side by side. */
export interface AreaPicture {
	readonly viewport: Viewport;
	/** The areas that lie in it, wholly or in part. */
	readonly areas: readonly DrawnArea[];
}

/** Between two pictures, in px. */
export const AREA_GAP = 16;
const PADDING = 16;

/**
 * Lays groups of areas that lie far apart side by side, at one scale for all, so that the widths
 * together fill the room and no picture is higher than it may be.
 *
 * @param groups codes of the areas of each picture; groups of which the map has none are left out
 * @param width of all pictures with the gaps between them, in px
 */
export function areaPictures(
	map: PlacedMap,
	areas: readonly DrawnArea[],
	groups: readonly ReadonlySet<string>[],
	width: number,
	maxHeight: number,
): readonly AreaPicture[] {
	const bounds = groups.flatMap((codes) => boundsOf(map, codes) ?? []);
	const room = width - AREA_GAP * (bounds.length - 1) - 2 * PADDING * bounds.length;
	const wide = bounds.reduce((sum, b) => sum + (b.right - b.left), 0);
	const high = Math.max(0, ...bounds.map((b) => b.bottom - b.top));
	const scale = Math.min(room / wide, (maxHeight - 2 * PADDING) / high);
	return bounds.map((b) => {
		const viewport = fitViewport(b, {
			width: Math.floor((b.right - b.left) * scale + 2 * PADDING),
			maxHeight,
			minHeight: Math.floor(high * scale + 2 * PADDING),
			padding: PADDING,
		});
		return { viewport, areas: areas.filter((area) => isIn(area, viewport)) };
	});
}

function isIn({ path }: DrawnArea, { left, top, scale, width, height }: Viewport): boolean {
	const bounds = pathBounds([path]);
	return (
		bounds !== null &&
		bounds.right >= left &&
		bounds.left <= left + width / scale &&
		bounds.bottom >= top &&
		bounds.top <= top + height / scale
	);
}

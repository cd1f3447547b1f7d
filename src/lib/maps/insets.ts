import { group } from 'd3-array';
import { declutter } from './declutter.ts';
import type { Bounds } from './path-data.ts';
import type { Spot } from './project.ts';
import { symbolsOf, type PlacedSite } from './sites.ts';
import type { SymbolScale } from './symbol-scale.ts';
import type { Viewport } from './viewport.ts';

/** A part of a map that is shown again, larger, because its sites are crowded. */
export interface InsetFrame {
	/** In units of the drawing. */
	readonly bounds: Bounds;
	/** Every site that lies within the bounds. */
	readonly sites: readonly PlacedSite[];
}

const MOST_INSETS = 4;
/** A township is crowded when its symbols are drawn this far from their places, on average. */
const CROWDED = 9;
/** A crowd of fewer is read well enough with lines to the true places. */
const FEWEST = 5;
/** An inset shows at least this many units of the drawing: about fifteen kilometres. */
const LEAST_SPAN = 6;
const AROUND = 0.12;

/**
 * The most crowded townships of a map, each with what lies around it; two that overlap are one.
 * Empty where the symbols find room near their places.
 */
export function findInsets(
	sites: readonly PlacedSite[],
	viewport: Viewport,
	scale: SymbolScale,
): readonly InsetFrame[] {
	const moved = distances(sites, viewport, scale);
	const crowded = [...group(sites, ({ site }) => site.township).values()]
		.map((members) => ({
			members,
			distance: members.reduce((sum, member) => sum + (moved.get(member) ?? 0), 0),
		}))
		.filter(
			({ members, distance }) => members.length >= FEWEST && distance > CROWDED * members.length,
		)
		.sort((a, b) => b.distance - a.distance)
		.slice(0, MOST_INSETS);
	const frames = crowded.map(({ members }) => squareAround(members));
	return mergeAll(frames)
		.map((bounds) => ({ bounds, sites: sites.filter((site) => isWithin(bounds, site)) }))
		.sort((a, b) => a.bounds.top - b.bounds.top);
}

function distances(
	sites: readonly PlacedSite[],
	viewport: Viewport,
	scale: SymbolScale,
): ReadonlyMap<PlacedSite, number> {
	const symbols = symbolsOf(sites, viewport, scale);
	const spots = declutter(symbols, viewport);
	return new Map(
		sites.map((site, i) => {
			const [symbol, spot] = [symbols[i], spots[i]];
			return [site, symbol && spot ? Math.hypot(symbol.x - spot.x, symbol.y - spot.y) : 0];
		}),
	);
}

/** The smallest square around spots, with some air. */
function squareAround(spots: readonly Spot[]): Bounds {
	const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
	return square({
		left: Math.min(...xs),
		right: Math.max(...xs),
		top: Math.min(...ys),
		bottom: Math.max(...ys),
	});
}

function square({ left, right, top, bottom }: Bounds): Bounds {
	const half = Math.max(LEAST_SPAN / 2, (right - left) / 2, (bottom - top) / 2) * (1 + AROUND);
	const [x, y] = [(left + right) / 2, (top + bottom) / 2];
	return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function mergeAll(frames: readonly Bounds[]): readonly Bounds[] {
	return frames.reduce<readonly Bounds[]>((kept, frame) => {
		const other = kept.find((one) => overlap(one, frame));
		if (!other) return [...kept, frame];
		const union = {
			left: Math.min(other.left, frame.left),
			right: Math.max(other.right, frame.right),
			top: Math.min(other.top, frame.top),
			bottom: Math.max(other.bottom, frame.bottom),
		};
		return mergeAll([...kept.filter((one) => one !== other), union]);
	}, []);
}

function overlap(a: Bounds, b: Bounds): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isWithin({ left, right, top, bottom }: Bounds, { x, y }: Spot): boolean {
	return x >= left && x <= right && y >= top && y <= bottom;
}

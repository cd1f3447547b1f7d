import { group } from 'd3-array';
import type { Bounds } from './path-data.ts';
import type { Spot } from './project.ts';
import { symbolsOf, type PlacedSite, type SiteSymbol } from './sites.ts';
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
/** A township is crowded when a symbol overlaps others by so many units in all, on average. */
const CROWDED = 20;
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
	const symbols = symbolsOf(sites, viewport, scale);
	const overlaps = new Map(symbols.map((symbol) => [symbol.code, overlapOf(symbol, symbols)]));
	const crowded = [...group(sites, ({ site }) => site.township).values()]
		.map((members) => ({
			members,
			overlap: members.reduce((sum, { site }) => sum + (overlaps.get(site.id) ?? 0), 0),
		}))
		.filter(
			({ members, overlap }) => members.length >= FEWEST && overlap > CROWDED * members.length,
		)
		.sort((a, b) => b.overlap - a.overlap)
		.slice(0, MOST_INSETS);
	return mergeAll(crowded.map(({ members }) => squareAround(members)))
		.map((bounds) => ({ bounds, sites: sites.filter((site) => isWithin(bounds, site)) }))
		.sort((a, b) => a.bounds.top - b.bounds.top);
}

/** How deep a symbol lies over and under the others, at their true places. */
function overlapOf(symbol: SiteSymbol, others: readonly SiteSymbol[]): number {
	return others.reduce((sum, other) => {
		const room = symbol.reach + other.reach;
		const [dx, dy] = [other.x - symbol.x, other.y - symbol.y];
		if (other === symbol || Math.abs(dx) >= room || Math.abs(dy) >= room) return sum;
		return sum + Math.max(0, room - Math.hypot(dx, dy));
	}, 0);
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
		const other = kept.find((one) => meet(one, frame));
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

function meet(a: Bounds, b: Bounds): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isWithin({ left, right, top, bottom }: Bounds, { x, y }: Spot): boolean {
	return x >= left && x <= right && y >= top && y <= bottom;
}

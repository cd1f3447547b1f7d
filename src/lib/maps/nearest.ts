import type { SiteSymbol } from './sites.ts';

/** How far from a symbol's edge one may point and still mean it; a finger is about that wide. */
export const POINTING_RADIUS = 22;

/**
 * The symbol pointed at: the one whose edge is nearest, or within which the point lies deepest;
 * null when none is within `radius`. A few hundred distances are faster than keeping an index.
 */
export function nearestSymbol(
	symbols: readonly SiteSymbol[],
	x: number,
	y: number,
	radius: number = POINTING_RADIUS,
): SiteSymbol | null {
	let best: SiteSymbol | null = null;
	let least = radius;
	for (const symbol of symbols) {
		const away = Math.hypot(symbol.x - x, symbol.y - y) - symbol.radius;
		if (away <= least) {
			best = symbol;
			least = away;
		}
	}
	return best;
}

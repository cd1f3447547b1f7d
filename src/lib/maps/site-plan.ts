import { declutter } from './declutter.ts';
import { findInsets, type InsetFrame } from './insets.ts';
import type { Bounds } from './path-data.ts';
import type { PlacedMap } from './project.ts';
import { regionsOf } from './regions.ts';
import { placeSites, symbolsOf, type PlacedSite, type Site, type SiteSymbol } from './sites.ts';
import { symbolScale, type SymbolScale } from './symbol-scale.ts';
import { boundsOf, fitViewport, shownAt, type Viewport } from './viewport.ts';

/** One picture of the sites map: a region, or a crowded part of one, enlarged. */
export interface SitesPicture {
	readonly kind: 'region' | 'inset';
	/** Of an inset, by which its frame in the region names it: "A"; empty for a region. */
	readonly letter: string;
	readonly viewport: Viewport;
	readonly symbols: readonly SiteSymbol[];
	/** Parts of this picture that an inset shows instead. */
	readonly frames: readonly PictureFrame[];
}

/** Where an inset lies in its region's picture, and how many sites it shows. */
export interface PictureFrame extends Bounds {
	readonly letter: string;
	readonly sites: number;
}

/** The sites map for a width: pictures in reading order, in px, and the one scale of all symbols. */
export interface SitesPlan {
	readonly pictures: readonly SitesPicture[];
	readonly scale: SymbolScale;
}

export const PICTURE_GAP = 16;
/** From this width on pictures stand side by side. */
const WIDE = 560;
const MAIN_SHARE = 0.58;
const PADDING = 30;
const TALLEST = 780;
const LETTERS = 'ABCDEFGHIJ';

/**
 * Lays sites out for a width in px: far regions in pictures of their own, symbols moved apart,
 * crowded townships enlarged beside them. Every site is in exactly one picture.
 *
 * @param map of the townships
 * @param width of the whole figure; a phone is about 350
 */
export function planSites(map: PlacedMap, sites: readonly Site[], width: number): SitesPlan {
	const regions = regionsOf(placeSites(map, sites)).map((members, i) => ({
		members,
		viewport: fitViewport(landOf(map, members), {
			width: regionWidth(width, i),
			maxHeight: Math.min(TALLEST, regionWidth(width, i) * 1.8),
			minHeight: regionWidth(width, i) * 0.6,
			padding: PADDING,
		}),
	}));
	const scale = symbolScale(
		regions.map(({ members, viewport }) => ({
			people: members.flatMap(({ site }) => site.size ?? []),
			area: viewport.width * viewport.height,
		})),
	);
	let used = 0;
	const pictures = regions.flatMap(({ members, viewport }) => {
		const insets = findInsets(members, viewport, scale).slice(0, LETTERS.length - used);
		const lettered = insets.map((inset) => ({ ...inset, letter: LETTERS.charAt(used++) }));
		const inside = new Set(lettered.flatMap((inset) => inset.sites));
		const outside = members.filter((member) => !inside.has(member));
		return [
			{
				kind: 'region' as const,
				letter: '',
				viewport,
				symbols: arrange(outside, viewport, scale),
				frames: lettered.map((inset) => frameOf(inset, inset.letter, viewport)),
			},
			...lettered.map((inset) => insetPicture(inset, inset.letter, width, scale)),
		];
	});
	return { pictures, scale };
}

function arrange(
	sites: readonly PlacedSite[],
	viewport: Viewport,
	scale: SymbolScale,
): readonly SiteSymbol[] {
	const symbols = symbolsOf(sites, viewport, scale);
	const spots = declutter(symbols, viewport);
	return symbols.map((symbol, i) => ({ ...symbol, ...(spots[i] ?? symbol.at) }));
}

/** The townships in which the sites lie, and the sites themselves, whichever reaches farther. */
function landOf(map: PlacedMap, sites: readonly PlacedSite[]): Bounds {
	const land = boundsOf(map, new Set<string>(sites.map(({ site }) => site.township)));
	const xs = sites.map(({ x }) => x);
	const ys = sites.map(({ y }) => y);
	return {
		left: Math.min(land?.left ?? Infinity, ...xs),
		top: Math.min(land?.top ?? Infinity, ...ys),
		right: Math.max(land?.right ?? -Infinity, ...xs),
		bottom: Math.max(land?.bottom ?? -Infinity, ...ys),
	};
}

function regionWidth(width: number, index: number): number {
	if (width < WIDE) return width;
	const main = Math.round(Math.min(width * MAIN_SHARE, 620));
	return index === 0 ? main : Math.min(main, width - main - PICTURE_GAP);
}

function insetWidth(width: number): number {
	if (width < WIDE) return width;
	return regionWidth(width, 1);
}

function insetPicture(
	{ bounds, sites }: InsetFrame,
	letter: string,
	width: number,
	scale: SymbolScale,
): SitesPicture {
	const side = insetWidth(width);
	const viewport = fitViewport(bounds, {
		width: side,
		maxHeight: side * 0.8,
		minHeight: side * 0.5,
		padding: PADDING,
	});
	return { kind: 'inset', letter, viewport, symbols: arrange(sites, viewport, scale), frames: [] };
}

function frameOf({ bounds, sites }: InsetFrame, letter: string, viewport: Viewport): PictureFrame {
	const [from, to] = [
		shownAt(viewport, { x: bounds.left, y: bounds.top }),
		shownAt(viewport, { x: bounds.right, y: bounds.bottom }),
	];
	return { letter, sites: sites.length, left: from.x, top: from.y, right: to.x, bottom: to.y };
}

import { declutter, type Disc } from './declutter.ts';
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
	/** People counted in this round, and in how many of the picture's sites they were counted. */
	readonly people: number;
	readonly counted: number;
}

/** Where an inset lies in its region's picture, and how many sites it shows. */
export interface PictureFrame extends Bounds {
	readonly letter: string;
	readonly sites: number;
}

/** The sites map for a width, in px, and the one scale of all its symbols. */
export interface SitesPlan {
	/** Whether the first picture has a column of its own and the others stand beside it. */
	readonly wide: boolean;
	/** In reading order; the region with most sites first, empty without sites. */
	readonly pictures: readonly SitesPicture[];
	/** How many pictures stand in the column beside the first; the rest are in rows below. */
	readonly beside: number;
	readonly scale: SymbolScale;
}

/** Between two pictures, in px. */
export const PICTURE_GAP = 16;
/** From this width on pictures stand side by side. */
const WIDE = 560;
/** A figure that is hidden has no width; it is laid out for the narrowest phone. */
const NARROWEST = 240;
const MAIN_SHARE = 0.58;
const PADDING = 30;
/** At the foot of a picture, where the scale bar is; no symbol stands there. */
export const FOOT = 24;
const TALLEST = 780;
const SIDE_TALLEST = 560;
/** From this width on two insets stand side by side. */
const TWO_INSETS = 440;
/** From this width on, where insets are in one column, it is as wide as the first picture. */
const HALVES = 720;
/** Height of an inset to its width, where it may be as high as it likes and where two fill a column. */
const INSET_SHARE = 0.8;
const HALF_SHARE = 0.66;
/** Above the column beside the first picture: what is said of the site pointed at. */
const READOUT = 152;
/** A line above an inset, and the gap below it, in px. */
const CAPTION = 24;
const LETTERS = 'ABCDEFGHIJKL';

/**
 * Lays sites out for a width in px: far regions in pictures of their own, symbols moved apart,
 * crowded townships enlarged. Every site is in exactly one picture.
 *
 * @param map of the townships
 * @param given width of the whole figure; a phone is about 350
 */
export function planSites(map: PlacedMap, sites: readonly Site[], given: number): SitesPlan {
	const width = Math.max(NARROWEST, given);
	const lands = regionsOf(placeSites(map, sites)).map((members) => ({
		members,
		land: landOf(map, members),
	}));
	const widths = widthsOf(lands[0]?.land ?? null, width);
	const placed = lands.map(({ members, land }, i) => {
		const tallest = !widths.wide ? 2 * width : i === 0 ? TALLEST : SIDE_TALLEST;
		const useful = widths.wide ? usefulWidth(land, tallest) : width;
		const room = i === 0 ? widths.main : Math.min(widths.side, useful);
		return {
			members,
			viewport: fitViewport(land, {
				width: room,
				maxHeight: tallest,
				minHeight: room * 0.6,
				padding: PADDING,
			}),
		};
	});
	const scale = symbolScale(
		placed.map(({ members, viewport }) => ({
			people: members.flatMap(({ site }) => site.size ?? []),
			area: viewport.width * viewport.height,
		})),
	);
	let letters = LETTERS;
	const pictures = placed.flatMap(({ members, viewport }): readonly SitesPicture[] => {
		const insets = findInsets(members, viewport, scale).map((inset, i) => ({
			...inset,
			letter: letters.charAt(i),
		}));
		letters = letters.slice(insets.length);
		const inside = new Set(insets.flatMap((inset) => inset.sites));
		const outside = members.filter((member) => !inside.has(member));
		const frames = insets.map((inset) => frameOf(inset, inset.letter, viewport));
		return [
			{
				kind: 'region',
				letter: '',
				viewport,
				symbols: arrange(outside, viewport, scale, frames),
				frames,
				...peopleIn(outside),
			},
			...insets.map((inset) => insetPicture(inset, inset.letter, widths, scale)),
		];
	});
	const ordered = widths.wide ? regionsFirst(pictures) : pictures;
	return { wide: widths.wide, pictures: ordered, beside: besideFirst(ordered, widths), scale };
}

/** How many pictures stand beside the first: those of which more than a half is not below it. */
function besideFirst([first, ...others]: readonly SitesPicture[], widths: Widths): number {
	if (!widths.wide || first === undefined) return others.length;
	let [top, left, high] = [READOUT, 0, 0];
	const below = others.findIndex(({ viewport: { width, height } }) => {
		if (left > 0 && left + width > widths.side) {
			top += high + PICTURE_GAP;
			[left, high] = [0, 0];
		}
		left += width + PICTURE_GAP;
		high = Math.max(high, height + CAPTION);
		return top + CAPTION + height / 2 > first.viewport.height;
	});
	return below === -1 ? others.length : below;
}

/** People in units the round reached; what was last known of others is not added to them. */
function peopleIn(sites: readonly PlacedSite[]): Pick<SitesPicture, 'people' | 'counted'> {
	const sizes = sites.flatMap(({ site }) =>
		site.reached && !site.sizeIsOld && site.size !== null ? [site.size] : [],
	);
	return { people: sizes.reduce((sum, n) => sum + n, 0), counted: sizes.length };
}

function regionsFirst(pictures: readonly SitesPicture[]): readonly SitesPicture[] {
	return [
		...pictures.filter(({ kind }) => kind === 'region'),
		...pictures.filter(({ kind }) => kind === 'inset'),
	];
}

interface Widths {
	readonly wide: boolean;
	readonly main: number;
	readonly side: number;
	readonly inset: number;
	/** Of an inset, height to width at most. */
	readonly share: number;
}

function widthsOf(land: Bounds | null, width: number): Widths {
	if (width < WIDE || land === null) {
		return { wide: false, main: width, side: width, inset: width, share: INSET_SHARE };
	}
	const useful = Math.max(usefulWidth(land, TALLEST), width * 0.42);
	const largest = Math.round(Math.min(width * MAIN_SHARE, useful));
	const half = Math.floor((width - PICTURE_GAP) / 2);
	const column = width - largest - PICTURE_GAP < TWO_INSETS;
	if (column && width >= HALVES) {
		const main = Math.min(largest, half);
		return { wide: true, main, side: width - main - PICTURE_GAP, inset: half, share: HALF_SHARE };
	}
	const side = width - largest - PICTURE_GAP;
	const inset = column ? side : Math.floor((side - PICTURE_GAP) / 2);
	return { wide: true, main: largest, side, inset, share: INSET_SHARE };
}

/** How wide a picture of some land is at a height: more would only show what is beside it. */
function usefulWidth({ left, right, top, bottom }: Bounds, height: number): number {
	const aspect = (right - left) / Math.max(bottom - top, 1e-6);
	return Math.round(aspect * (height - 2 * PADDING) + 2 * PADDING);
}

/** Symbols apart from one another, above the scale bar, and beside the frames of insets. */
function arrange(
	sites: readonly PlacedSite[],
	viewport: Viewport,
	scale: SymbolScale,
	frames: readonly PictureFrame[] = [],
): readonly SiteSymbol[] {
	const symbols = symbolsOf(sites, viewport, scale);
	const { width, height } = viewport;
	const spots = declutter(symbols, { width, height: height - FOOT }, frames.map(discAround));
	return symbols.map((symbol, i) => ({ ...symbol, ...(spots[i] ?? symbol.at) }));
}

function discAround({ left, top, right, bottom }: PictureFrame): Disc {
	const reach = (Math.max(right - left, bottom - top) / 2) * 1.2;
	return { x: (left + right) / 2, y: (top + bottom) / 2, reach };
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

function insetPicture(
	{ bounds, sites }: InsetFrame,
	letter: string,
	{ inset: width, share }: Widths,
	scale: SymbolScale,
): SitesPicture {
	const viewport = fitViewport(bounds, {
		width,
		maxHeight: width * share,
		minHeight: width * 0.5,
		padding: PADDING,
	});
	const symbols = arrange(sites, viewport, scale);
	return { kind: 'inset', letter, viewport, symbols, frames: [], ...peopleIn(sites) };
}

function frameOf({ bounds, sites }: InsetFrame, letter: string, viewport: Viewport): PictureFrame {
	const from = shownAt(viewport, { x: bounds.left, y: bounds.top });
	const to = shownAt(viewport, { x: bounds.right, y: bounds.bottom });
	return { letter, sites: sites.length, left: from.x, top: from.y, right: to.x, bottom: to.y };
}

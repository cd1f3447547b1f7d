import type { LocalisedText, PCode } from '../dataset/index.ts';
import type { Target } from './neighbours.ts';
import { projector, type PlacedMap, type Spot } from './project.ts';
import { radiusOf, type SymbolScale } from './symbol-scale.ts';
import { shownAt, type Viewport } from './viewport.ts';

/** A category of units that is told by shape, so that colour is free for values. */
export interface SiteGroup {
	readonly code: string;
	readonly label: LocalisedText;
	/** Its place among the categories, from 0. */
	readonly index: number;
}

/** One unit of a register at its place, in the round that is shown. */
export interface Site {
	readonly id: string;
	readonly name: LocalisedText;
	/** Degrees. */
	readonly lon: number;
	readonly lat: number;
	readonly township: PCode;
	/** The category its shape tells, such as who controls the area; null where nobody says. */
	readonly group: SiteGroup | null;
	/** People; for a unit that was not reached what was last known, with `sizeIsOld`. */
	readonly size: number | null;
	readonly sizeIsOld: boolean;
	/** Whether the round reached it; one that was missed is drawn hollow. */
	readonly reached: boolean;
	/** Class of the ramp, from 0; null where there is no value to show. */
	readonly classIndex: number | null;
	readonly value: number | null;
}

/** Shapes in the order of the categories they tell: the first, the second, any other or none. */
export type SiteShape = 'circle' | 'diamond' | 'square';

/**
 * How a symbol is painted:
 * - `value`: the colour of its class
 * - `none`: grey, it was reached and there is no value to show
 * - `missed`: hollow with a dashed outline, it was not reached in this round
 */
export type SiteState = 'value' | 'none' | 'missed';

/** A symbol ready to be drawn, in units of its picture. */
export interface SiteSymbol extends Target {
	/** The id of the site. */
	readonly code: string;
	/** Where it is truly; x and y are where there was room to draw it. */
	readonly at: Spot;
	readonly shape: SiteShape;
	readonly state: SiteState;
	/** Of the circle of the same area. */
	readonly radius: number;
	/** From its middle to its farthest point. */
	readonly reach: number;
	readonly site: Site;
}

/** A site and where it lies in units of the drawing. */
export interface PlacedSite extends Spot {
	readonly site: Site;
}

/** Nearer to the edge of its symbol than this a place needs no line, in units of the picture. */
const NEAR = 1.5;
/** Half a diagonal of a square of the area of a circle of radius 1. */
const CORNER = Math.sqrt(Math.PI / 2);

/** The sites on a map, in the order of their ids, so that nothing depends on how they came. */
export function placeSites(map: PlacedMap, sites: readonly Site[]): readonly PlacedSite[] {
	const place = projector(map);
	return [...sites]
		.sort((a, b) => (a.id < b.id ? -1 : 1))
		.map((site) => ({ site, ...place(site.lon, site.lat) }));
}

/** The symbols of sites where they truly are; `declutter` makes room between them. */
export function symbolsOf(
	sites: readonly PlacedSite[],
	viewport: Viewport,
	scale: SymbolScale,
): readonly SiteSymbol[] {
	return sites.map(({ site, ...spot }) => {
		const at = shownAt(viewport, spot);
		const radius = radiusOf(scale, site.size);
		const shape = shapeOf(site.group);
		return {
			code: site.id,
			...at,
			at,
			shape,
			state: stateOf(site),
			radius,
			reach: shape === 'circle' ? radius : radius * CORNER,
			site,
		};
	});
}

const SHAPES: readonly SiteShape[] = ['circle', 'diamond'];

/** The shape of a site of this category. */
export function shapeOf(group: SiteGroup | null): SiteShape {
	return (group === null ? undefined : SHAPES[group.index]) ?? 'square';
}

function stateOf({ reached, classIndex }: Site): SiteState {
	if (!reached) return 'missed';
	return classIndex === null ? 'none' : 'value';
}

/** A shape around (0, 0) as path data; all shapes of one radius have the same area. */
export function shapePath(shape: SiteShape, radius: number): string {
	const n = (value: number) => Number(value.toFixed(2));
	switch (shape) {
		case 'circle': {
			const r = n(radius);
			return `M${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
		}
		case 'diamond': {
			const d = n(radius * CORNER);
			return `M0 ${-d}L${d} 0L0 ${d}L${-d} 0z`;
		}
		case 'square': {
			const s = n((radius * CORNER) / Math.SQRT2);
			return `M${-s} ${-s}H${s}V${s}H${-s}z`;
		}
	}
}

/**
 * The line from the edge of a symbol to its true place; null where the place lies within it or at
 * its edge, so that no line is needed.
 */
export function leaderOf({
	x,
	y,
	at,
	radius,
}: SiteSymbol): readonly [number, number, number, number] | null {
	const distance = Math.hypot(at.x - x, at.y - y);
	if (distance <= radius + NEAR) return null;
	const share = radius / distance;
	return [x + (at.x - x) * share, y + (at.y - y) * share, at.x, at.y];
}

import type { Site, SiteGroup, SiteShape, SiteState } from './sites.ts';
import { shapeOf } from './sites.ts';
import { sizeKey, smallestDrawn, type SymbolScale } from './symbol-scale.ts';

/** What the legend of a sites map names: nothing that does not occur on it, apart from classes. */
export interface SiteLegend {
	/** Classes of the ramp, as many as the map has; 0 when no site has a value. */
	readonly classes: number;
	readonly states: readonly Exclude<SiteState, 'value'>[];
	/** Shapes with what they tell; empty when of no site it is known. */
	readonly shapes: readonly { readonly shape: SiteShape; readonly group: SiteGroup | null }[];
	/** People of the nested symbols, largest first. */
	readonly sizes: readonly number[];
	/** Fewer people than about this are drawn at one size; null when no site has so few. */
	readonly smallest: number | null;
	readonly unknownSize: boolean;
	readonly oldSize: boolean;
}

/** @param classes classes of the ramp, one more than its breaks */
export function siteLegend(
	sites: readonly Site[],
	scale: SymbolScale,
	classes: number,
): SiteLegend {
	const sizes = sites.flatMap(({ size }) => size ?? []);
	const least = smallestDrawn(scale);
	const shapes = groupsOf(sites).map((group) => ({ shape: shapeOf(group), group }));
	return {
		classes: sites.some(({ reached, classIndex }) => reached && classIndex !== null) ? classes : 0,
		states: [
			...(sites.some(({ reached, classIndex }) => reached && classIndex === null)
				? (['none'] as const)
				: []),
			...(sites.some(({ reached }) => !reached) ? (['missed'] as const) : []),
		],
		shapes: shapes.every(({ group }) => group === null) ? [] : shapes,
		sizes: sizeKey(scale, Math.max(0, ...sizes)),
		smallest: sizes.some((size) => size < least) ? Number(least.toPrecision(2)) : null,
		unknownSize: sites.some(({ size }) => size === null),
		oldSize: sites.some(({ size, sizeIsOld }) => size !== null && sizeIsOld),
	};
}

/** Every category that occurs, in order, and null last where one is not known. */
function groupsOf(sites: readonly Site[]): readonly (SiteGroup | null)[] {
	const groups = new Map(sites.map(({ group }) => [group?.code, group]));
	return [...groups.values()].sort(
		(a, b) => (a?.index ?? Number.MAX_SAFE_INTEGER) - (b?.index ?? Number.MAX_SAFE_INTEGER),
	);
}

import type { PlacedSite } from './sites.ts';

/** Sites nearer than this, in units of the drawing, belong to one region: about 230 km. */
const LINK = 100;

/**
 * Parts a country's sites into regions that are far apart, so that each can be shown as large as
 * its own picture allows (single linkage). The region with most sites comes first.
 */
export function regionsOf(sites: readonly PlacedSite[]): readonly (readonly PlacedSite[])[] {
	let regions: readonly (readonly PlacedSite[])[] = [];
	for (const site of sites) {
		const near = regions.filter((region) =>
			region.some(({ x, y }) => Math.hypot(x - site.x, y - site.y) < LINK),
		);
		regions = [...regions.filter((region) => !near.includes(region)), [...near.flat(), site]];
	}
	return [...regions].sort((a, b) => b.length - a.length || order(a, b)).map(byId);
}

function order(a: readonly PlacedSite[], b: readonly PlacedSite[]): number {
	return (a[0]?.y ?? 0) - (b[0]?.y ?? 0);
}

function byId(region: readonly PlacedSite[]): readonly PlacedSite[] {
	return [...region].sort((a, b) => (a.site.id < b.site.id ? -1 : 1));
}

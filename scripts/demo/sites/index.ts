/** Which displacement sites are there, where, since when, and how many people live in them? */
export { apportion } from './apportion.ts';
export { buildSites, SITES_SEED } from './build-sites.ts';
export { monthAt, monthIndex, MONTHS, type Month } from './months.ts';
export {
	ANCHORS_KACHIN_SHAN,
	ANCHORS_RAKHINE,
	MAUNGDAW_WITHOUT_SITE,
	RAKHINE_2013,
	REFERENCE_MONTH,
	TOTALS_2017,
	type SiteState,
} from './published.ts';
export { siteIn, type Site, type SiteAgency, type SiteMonth, type SiteType } from './site.ts';
export type { Control } from './spans.ts';

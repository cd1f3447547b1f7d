import type { Month } from './months.ts';
import type { SiteState } from './published.ts';
import type { Control } from './spans.ts';

/** What a site is. */
export type SiteType =
	| 'planned-camp'
	| 'self-settled'
	| 'church-compound'
	| 'monastery-compound'
	| 'public-building'
	| 'town-quarter';

/** What sort of body manages a site; no organisation is named. */
export type SiteAgency =
	'camp-committee' | 'faith-based' | 'local-ngo' | 'ingo' | 'government' | 'local-authority';

/** Households and people of a site in one month in which it is open. */
export interface SiteMonth {
	readonly month: Month;
	readonly households: number;
	readonly people: number;
}

/** A displacement site that does not exist: synthetic name, place and numbers. */
export interface Site {
	/** Township P-code, `_IDP_` and a number from 01: this project's own scheme, not MIMU's. */
	readonly id: string;
	readonly name: { readonly en: string; readonly my: string };
	readonly state: SiteState;
	readonly township: string;
	/** Degrees; made up, a few kilometres from the label point or the town of its township. */
	readonly lon: number;
	readonly lat: number;
	readonly control: Control;
	readonly type: SiteType;
	readonly agency: SiteAgency;
	readonly opened: Month;
	/** First month without the site; null while it is open at the end of the frame. */
	readonly closed: Month | null;
	/** One entry per month of the frame in which the site is open, in order. */
	readonly months: readonly SiteMonth[];
}

/** What a site has in a month (`2017-06`); undefined before it opens and after it closes. */
export function siteIn(site: Site, month: string): SiteMonth | undefined {
	return site.months.find((entry) => entry.month === month);
}

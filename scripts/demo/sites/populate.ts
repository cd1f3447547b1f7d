import type { Random } from '../random.ts';
import { apportion } from './apportion.ts';
import { NGCA_2017 } from './control.ts';
import type { SiteDraft } from './draft-sites.ts';
import { RAKHINE_2013, TOTALS_2017 } from './published.ts';

/** Households and people of a site in the month of the list of 2017, or a usual size without it. */
export interface SiteSize {
	readonly households: number;
	readonly people: number;
}

const LEAST_HOUSEHOLDS = 4;
const LEAST_PEOPLE = 14;
/** Spread of site sizes within a township, on the log scale. */
const SPREAD = 0.8;
const HOUSEHOLD_SIZE_SPREAD = 0.08;
/** Sites that were not on the list of 2017 are smaller than those that were. */
const UNLISTED_SIZE = 0.45;

/** Sizes of all sites: those on the list add up to households and people of their township. */
export function populate(drafts: readonly SiteDraft[], random: Random): SiteSize[] {
	const weights = drafts.map(() => Math.exp(SPREAD * random.normal()));
	const sizes = drafts.map((draft, i) => unlistedSize(draft, weights[i] ?? 1));
	for (const total of TOTALS_2017) {
		const listed = [...drafts.keys()].filter(
			(i) => drafts[i]?.listed === true && drafts[i]?.township === total.township,
		);
		const ngcaPeople = NGCA_2017[total.township]?.people ?? 0;
		for (const control of ['GCA', 'NGCA'] as const) {
			const at = listed.filter((i) => drafts[i]?.control === control);
			if (at.length === 0) continue;
			const people = apportion(
				control === 'NGCA' ? ngcaPeople : total.people - ngcaPeople,
				at.map((i) => weights[i] ?? 1),
				LEAST_PEOPLE,
			);
			for (const [k, i] of at.entries()) sizes[i] = { households: 0, people: people[k] ?? 0 };
		}
		const households = apportion(
			total.households,
			listed.map(
				(i) => (sizes[i]?.people ?? 0) * Math.exp(HOUSEHOLD_SIZE_SPREAD * random.normal()),
			),
			Math.min(LEAST_HOUSEHOLDS, Math.floor(total.households / listed.length)),
		);
		for (const [k, i] of listed.entries()) {
			sizes[i] = { households: households[k] ?? 0, people: sizes[i]?.people ?? 0 };
		}
	}
	return sizes;
}

/** A site without a published total of its own: a fraction of what its township's sites have. */
function unlistedSize({ township, state }: SiteDraft, weight: number): SiteSize {
	const total = TOTALS_2017.find((t) => t.township === township);
	const before = RAKHINE_2013.find((t) => t.township === township);
	const people =
		total === undefined
			? (before?.people ?? 0) / (before?.sites ?? 1)
			: state === 'MMR012' && before !== undefined
				? Math.min(total.people / total.sites, before.people / before.sites)
				: total.people / total.sites;
	const size = total === undefined ? 5.5 : total.people / total.households;
	const own = Math.max(LEAST_PEOPLE * 2, Math.round(people * UNLISTED_SIZE * weight));
	return { people: own, households: Math.max(LEAST_HOUSEHOLDS, Math.round(own / size)) };
}

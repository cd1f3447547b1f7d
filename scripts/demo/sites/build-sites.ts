import { createRandom } from '../random.ts';
import { calibratePeople } from './calibrate-sites.ts';
import { drawAgency, drawType } from './describe-site.ts';
import { draftSites } from './draft-sites.ts';
import { readLocator } from './locate.ts';
import { monthAt, monthIndex, MONTHS } from './months.ts';
import { nameSites } from './names.ts';
import { populate, type SiteSize } from './populate.ts';
import { REFERENCE_MONTH } from './published.ts';
import type { Site, SiteMonth } from './site.ts';
import { walkPeople } from './trajectory.ts';

/** The seed of the published demonstration data on camps, for every dataset that uses the frame. */
export const SITES_SEED = 2013;

/**
 * The frame of displacement sites in Kachin, northern Shan and Rakhine, January 2013 to April 2018:
 * synthetic, seeded, meeting the published totals in `published.ts`. Camp profiling and cluster
 * analysis are both drawn from it, so that they agree on which sites there are and how many people
 * live in them. Sorted by id; `geographyDir` holds the project's `townships.csv`.
 */
export function buildSites(seed: number, geographyDir: string): readonly Site[] {
	const drafts = draftSites(createRandom(seed, 'sites/drafts'));
	const sizes = populate(drafts, createRandom(seed, 'sites/sizes'));
	const people = calibratePeople(
		drafts,
		walkPeople(
			drafts,
			sizes.map((size) => size.people),
			createRandom(seed, 'sites/walk'),
		),
	);
	const describing = createRandom(seed, 'sites/types');
	const types = drafts.map((draft) => drawType(draft, describing));
	const agencies = drafts.map((draft, i) =>
		drawAgency(draft, types[i] ?? 'planned-camp', describing),
	);
	const names = nameSites(types, createRandom(seed, 'sites/names'));
	const locate = readLocator(geographyDir);
	const placing = createRandom(seed, 'sites/places');
	const numbers = new Map<string, number>();
	return drafts.map((draft, i) => {
		const { state, township, control, opened, closed } = draft;
		const number = (numbers.get(township) ?? 0) + 1;
		numbers.set(township, number);
		return {
			id: `${township}_IDP_${String(number).padStart(2, '0')}`,
			name: names[i] ?? { en: '', my: '' },
			state,
			township,
			...locate(township, control, placing),
			control,
			type: types[i] ?? 'planned-camp',
			agency: agencies[i] ?? 'camp-committee',
			opened: monthAt(opened),
			closed: closed === null ? null : monthAt(closed),
			months: monthsOf(people[i] ?? [], sizes[i] ?? { households: 1, people: 1 }),
		};
	});
}

/** Months with people; households follow at the size they have in the reference month. */
function monthsOf(people: readonly number[], size: SiteSize): SiteMonth[] {
	return people.flatMap((count, index) =>
		count === 0
			? []
			: [
					{
						month: MONTHS[index] ?? monthAt(index),
						people: count,
						households:
							index === monthIndex(REFERENCE_MONTH) ? size.households : householdsOf(count, size),
					},
				],
	);
}

function householdsOf(people: number, size: SiteSize): number {
	return Math.max(2, Math.round((people * size.households) / size.people));
}

import { chooseCategories, oneGroup } from './calibrate.ts';
import { type Column, decimal, flag, text, whole } from './column.ts';
import type { Households } from './households.ts';
import { assemble, type Members } from './members.ts';
import type { Random } from './random.ts';
import { round } from './sample.ts';
import type { StateProfile } from './targets.ts';

/** The people of each household and its head. */
export interface People {
	readonly size: readonly number[];
	readonly members: readonly Members[];
	readonly headAgeBand: readonly number[];
	readonly headFemale: readonly boolean[];
	readonly adultEquivalents: readonly number[];
}

export const HEAD_AGE_BANDS = ['under-20', '20-29', '30-39', '40-49', '50-59', '60-plus'] as const;
/**
 * People by age of their household's head, in thousands: poor people over the poverty rate, both as
 * published (MLCS 2017 Poverty Report, 2019, as tabulated by MIMU).
 */
const PEOPLE_BY_HEAD_AGE = [59, 2510, 7950, 11600, 11560, 13780];
const HEAD_AGES: readonly (readonly [number, number])[] = [
	[18, 19],
	[20, 29],
	[30, 39],
	[40, 49],
	[50, 59],
	[60, 89],
];
/** How sizes move heads' ages: the youngest and the oldest head smaller households. */
const SIZE_BY_HEAD_AGE = [-0.3, -0.15, 0.02, 0.08, 0.05, -0.02];
/** Levels of 2017 relative to the census sizes of households, to meet the published totals. */
const SIZE_LEVEL = { urban: 0.9705, rural: 0.9945 };
const LARGEST = 16;

/** Draws sizes, heads and members. */
export function drawPeople(
	households: Households,
	profiles: readonly StateProfile[],
	random: Random,
): People {
	const size = households.area.map((_, i) => {
		const urban = households.urban[i] ?? false;
		const mean = profiles[households.strata.of[i] ?? 0]?.['members'] ?? 4.4;
		const level = mean * (urban ? SIZE_LEVEL.urban : SIZE_LEVEL.rural);
		return Math.min(LARGEST, 1 + random.poisson(level - 1));
	});
	const people = size.map((n, i) => n * (households.weight[i] ?? 0));
	const headAgeBand = chooseCategories(
		oneGroup(households.count),
		people,
		[PEOPLE_BY_HEAD_AGE],
		size.map((n) => SIZE_BY_HEAD_AGE.map((lean) => lean * (n - 4.4) + random.gumbel())),
	);
	const members = size.map((n, i) => {
		const female = profiles[households.strata.of[i] ?? 0]?.['female_head'] ?? 0.23;
		const [low, high] = HEAD_AGES[headAgeBand[i] ?? 3] ?? [40, 49];
		const age = low + Math.floor(random.uniform() ** (high > 60 ? 1.6 : 1) * (high - low + 1));
		const odds = female * (n <= 2 ? 1.5 : 0.92) * (age >= 60 ? 1.35 : age < 40 ? 0.7 : 1);
		return assemble(n, age, random.chance(odds), households.urban[i] ?? false, random);
	});
	return {
		size,
		members,
		headAgeBand,
		headFemale: members.map((m) => m.headFemale),
		adultEquivalents: members.map((m) =>
			round(1.0 * m.men15 + 0.9 * m.women15 + 0.7 * m.under15, 1),
		),
	};
}

/** The columns about the people of the household. */
export function peopleColumns(people: People, random: Random): Column[] {
	const { members, size } = people;
	return [
		whole('hhsize', size),
		text('size_band', size.map(sizeBand)),
		decimal('adult_equivalents', people.adultEquivalents),
		whole(
			'children_0_4',
			members.map((m) => m.aged0to4),
		),
		whole(
			'children_0_17',
			members.map((m) => m.boys + m.girls),
		),
		whole(
			'boys_0_17',
			members.map((m) => m.boys),
		),
		whole(
			'girls_0_17',
			members.map((m) => m.girls),
		),
		whole(
			'elderly_60plus',
			members.map((m) => m.aged60plus),
		),
		text(
			'head_sex',
			people.headFemale.map((female) => (female ? 'female' : 'male')),
		),
		whole(
			'head_age',
			members.map((m) => m.headAge),
		),
		text(
			'head_age_band',
			people.headAgeBand.map((band) => HEAD_AGE_BANDS[band] ?? null),
		),
		text(
			'head_marital',
			members.map((m) => m.marital),
		),
		flag(
			'head_moved',
			members.map(() => random.chance(0.21)),
		),
	];
}

function sizeBand(size: number): string {
	if (size <= 2) return '1-2';
	if (size <= 4) return '3-4';
	return size <= 6 ? '5-6' : '7-plus';
}

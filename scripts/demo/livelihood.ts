import { chooseCategories } from './calibrate.ts';
import { type Column, text, whole } from './column.ts';
import { utilitiesOf, type Households, type Latent } from './households.ts';
import type { People } from './people.ts';
import type { Random } from './random.ts';
import type { StateProfile } from './targets.ts';

const EDUCATION = ['none', 'primary', 'middle', 'high', 'tertiary'] as const;
const EDUCATION_LEVELS = { urban: [9, 26, 29, 19, 17], rural: [23, 45, 22, 7, 3] };

/** Schooling of the head, with a few heads whose schooling nobody knows. */
export function drawHeadEducation(
	households: Households,
	latent: Latent,
	random: Random,
): string[] {
	return chooseCategories(
		households.urbanRural,
		households.weight,
		[EDUCATION_LEVELS.urban, EDUCATION_LEVELS.rural],
		utilitiesOf(households, latent, random, [-0.9, -0.4, 0.1, 0.6, 1.2], 0.35),
	).map((k) => (random.chance(0.003) ? 'dk' : (EDUCATION[k] ?? 'none')));
}

/** The columns about schooling: children of 6 to 15, adults, and the way to school. */
export function schoolingColumns(
	households: Households,
	latent: Latent,
	people: People,
	profiles: readonly StateProfile[],
	random: Random,
): Column[] {
	const attends = people.members.map((m, i) => {
		const wealth = latent.wealth[i] ?? 0;
		const logit = 1.65 + 0.5 * wealth + (households.urban[i] ? 0.35 : 0);
		const chance = 1 / (1 + Math.exp(-logit));
		return {
			girls: random.binomial(m.schoolGirls, chance),
			boys: random.binomial(m.schoolBoys, chance - 0.01),
		};
	});
	const adults = people.members.map((m) => m.men15 + m.women15);
	const far = (i: number): number => latent.remoteness[households.area[i] ?? 0] ?? 0;
	return [
		whole(
			'school_age',
			people.members.map((m) => m.schoolBoys + m.schoolGirls),
		),
		whole(
			'school_attending',
			attends.map((a) => a.girls + a.boys),
		),
		whole(
			'girls_school_age',
			people.members.map((m) => m.schoolGirls),
		),
		whole(
			'girls_attending',
			attends.map((a) => a.girls),
		),
		whole(
			'school_minutes',
			households.urban.map((urban, i) =>
				Math.round(
					Math.min(180, (urban ? 9 : 13) * Math.exp(0.3 * far(i) + 0.5 * random.normal())),
				),
			),
		),
		whole('adults_15plus', adults),
		whole(
			'adults_literate',
			adults.map((n, i) => {
				const level = profiles[households.strata.of[i] ?? 0]?.['literacy'] ?? 0.9;
				const logit =
					Math.log(level / (1 - level)) +
					0.6 * (latent.wealth[i] ?? 0) +
					(households.urban[i] ? 0.5 : -0.05);
				return random.binomial(n, 1 / (1 + Math.exp(-logit)));
			}),
		),
	];
}

const INCOMES = [
	'farm',
	'casual',
	'wage',
	'business',
	'fishing-forest',
	'remittances',
	'other',
] as const;
const INCOME_LEVELS = {
	urban: [5, 19, 34, 31, 1.5, 5.5, 4],
	rural: [43, 28, 8.5, 11, 3, 5, 1.5],
};
const WORKS = [
	'employer',
	'own-account',
	'employee',
	'casual',
	'family-worker',
	'not-working',
] as const;
/** The head's work by main income of the household, in the order of `WORKS`. */
const WORK_BY_INCOME: readonly (readonly number[])[] = [
	[6, 78, 1, 4, 4, 7],
	[0.5, 6, 3, 78, 1.5, 11],
	[1, 8, 70, 4, 1, 16],
	[12, 66, 4, 2, 4, 12],
	[3, 68, 3, 16, 3, 7],
	[0.5, 19, 4, 10, 2, 64.5],
	[0.5, 12, 4, 3, 1.5, 79],
];
/** Agriculture, industry, services by main income. */
const INDUSTRY_BY_INCOME: readonly (readonly number[])[] = [
	[96, 1, 3],
	[58, 24, 18],
	[6, 28, 66],
	[5, 20, 75],
	[98, 1, 1],
	[48, 17, 35],
	[40, 15, 45],
];

/** What the work of a household is like, for its columns and for its visits. */
export interface Livelihood {
	readonly mainIncome: readonly string[];
	readonly workers: readonly number[];
}

/** The columns about work and income. */
export function workColumns(
	households: Households,
	latent: Latent,
	people: People,
	random: Random,
): { columns: Column[]; livelihood: Livelihood } {
	const income = chooseCategories(
		households.urbanRural,
		households.weight,
		[INCOME_LEVELS.urban, INCOME_LEVELS.rural],
		utilitiesOf(households, latent, random, [0, -1, 0.5, 0.7, -0.4, 0.2, 0.1], 0.6),
	);
	const mainIncome = income.map((k) => INCOMES[k] ?? 'other');
	const work = income.map((k) => WORKS[random.pick(WORK_BY_INCOME[k] ?? [1])] ?? 'not-working');
	const industries = ['agriculture', 'industry', 'services'];
	const workers = people.members.map((m, i) => {
		const head = work[i] !== 'not-working' && m.headAge <= 64 ? 1 : 0;
		const others = Math.max(0, m.aged15to64 - (m.headAge <= 64 ? 1 : 0));
		return head + random.binomial(others, 0.63);
	});
	const columns = [
		text('head_work', work),
		text(
			'head_industry',
			work.map((code, i) =>
				code === 'not-working'
					? null
					: (industries[random.pick(INDUSTRY_BY_INCOME[income[i] ?? 0] ?? [1])] ?? null),
			),
		),
		text('main_income', mainIncome),
		whole(
			'working_age',
			people.members.map((m) => m.aged15to64),
		),
		whole('workers', workers),
	];
	return { columns, livelihood: { mainIncome, workers } };
}

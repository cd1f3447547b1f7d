import { type Column, decimal, flag, text, whole } from './column.ts';
import type { Illness } from './health.ts';
import type { Households, Latent } from './households.ts';
import type { Livelihood } from './livelihood.ts';
import type { Random } from './random.ts';
import { round } from './sample.ts';
import { waterAtVisit } from './water.ts';

export const VISITS = ['dec-feb', 'mar-may', 'jun-aug', 'sep-nov'] as const;
const FIRST_MONTH = [12, 3, 6, 9];

/** What a visit needs to know of the household. */
export interface VisitBase {
	readonly households: Households;
	readonly latent: Latent;
	readonly livelihood: Livelihood;
	readonly sources: readonly number[];
	readonly illness: readonly Illness[];
	/** Food consumption per adult equivalent per day over the year, kyat. */
	readonly food: readonly number[];
}

/** Levels by visit: food after the harvest and in the lean season, work by season, roads, floods. */
const FOOD = [1.04, 1, 0.95, 1.01];
const WORRY = [-1.75, -1.6, -1.2, -1.45];
const AT_WORK = [0.93, 0.87, 0.95, 0.92];
const CUT_OFF = [-0.4, -0.6, 0.9, 0.4];
const FLOOD = [0.004, 0.006, 0.1, 0.075];

/** The columns of one visit to every household, beside those it shares with the household table. */
export function visitColumns(base: VisitBase, visit: number, random: Random): Column[] {
	const { households, illness } = base;
	const month = households.areas.map(
		(_, a) => (((FIRST_MONTH[visit] ?? 12) - 1 + (a % 3)) % 12) + 1,
	);
	return [
		text(
			'visit',
			households.area.map(() => VISITS[visit] ?? null),
		),
		whole(
			'visit_month',
			households.area.map((a) => month[a] ?? null),
		),
		...waterAtVisit(households, base.sources, visit, random),
		...foodColumns(base, visit, random),
		whole('ill_members', illness[visit]?.members ?? []),
		whole('days_ill', illness[visit]?.days ?? []),
		...workAtVisit(base, visit, random),
		...accessColumns(base, visit, random),
	];
}

function foodColumns(base: VisitBase, visit: number, random: Random): Column[] {
	const { households, latent } = base;
	const areas = households.areas.map(() => 0.07 * random.normal());
	const worry = latent.wealth.map((w, i) => {
		if (random.chance(0.003)) return 'dk';
		const area = 5 * (areas[households.area[i] ?? 0] ?? 0);
		return random.chance(1 / (1 + Math.exp(-((WORRY[visit] ?? 0) - 0.8 * w - area))))
			? 'yes'
			: 'no';
	});
	return [
		decimal(
			'food_pae_day',
			base.food.map((year, i) => {
				const noise = (areas[households.area[i] ?? 0] ?? 0) + 0.16 * random.normal() - 0.015;
				return round(year * (FOOD[visit] ?? 1) * Math.exp(noise), 1);
			}),
		),
		whole(
			'meals_yesterday',
			worry.map((code) => 1 + random.pick(code === 'yes' ? [1, 24, 72, 3] : [0.2, 10, 82, 7.8])),
		),
		text('food_worry', worry),
		flag(
			'food_borrowed',
			worry.map((code) => random.chance(code === 'yes' ? 0.42 : 0.14)),
		),
	];
}

function workAtVisit(base: VisitBase, visit: number, random: Random): Column[] {
	const { households, livelihood } = base;
	const areas = households.areas.map(() => 0.03 * random.normal());
	const worked = livelihood.workers.map((n, i) => {
		const income = livelihood.mainIncome[i];
		const seasonal =
			income === 'farm' || income === 'casual' || income === 'fishing-forest' ? 1 : 0.25;
		const level = 0.95 - seasonal * (0.95 - (AT_WORK[visit] ?? 0.9));
		return random.binomial(n, Math.min(0.99, level + (areas[households.area[i] ?? 0] ?? 0)));
	});
	const hours = worked.map((n) => {
		let sum = 0;
		for (let k = 0; k < n; k++) {
			sum += Math.round(
				Math.min(90, Math.max(4, 47 * (AT_WORK[visit] ?? 0.9) + 13 * random.normal())),
			);
		}
		return sum;
	});
	return [whole('worked_7d', worked), whole('work_hours_7d', hours)];
}

function accessColumns(base: VisitBase, visit: number, random: Random): Column[] {
	const { households, latent } = base;
	const road = households.areas.map((_, a) => {
		const urban = (households.areas[a]?.area.id.includes('-u') ?? false) ? -2.1 : 0;
		const x =
			1.3 * (latent.remoteness[a] ?? 0) -
			1.5 +
			(CUT_OFF[visit] ?? 0) +
			urban +
			0.5 * random.normal();
		if (x < 0) return 'car';
		if (x < 1.2) return 'motorcycle';
		return x < 2.2 ? 'boat-foot' : 'cut-off';
	});
	const flooded = households.areas.map(() =>
		random.chance((FLOOD[visit] ?? 0) * 2) ? 0.2 + 0.6 * random.uniform() : 0.002,
	);
	return [
		text(
			'road',
			households.area.map((a) => road[a] ?? null),
		),
		flag(
			'flooded',
			households.area.map((a) => random.chance(flooded[a] ?? 0)),
		),
	];
}

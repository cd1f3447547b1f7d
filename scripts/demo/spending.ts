import { type Column, decimal, flag, text } from './column.ts';
import type { Consumption } from './consumption.ts';
import type { Latent } from './households.ts';
import type { People } from './people.ts';
import type { Random } from './random.ts';

/** What households spent in the year; the parts add up to the whole. */
export interface Spending {
	readonly year: readonly number[];
	readonly food: readonly number[];
}

/** The columns about consumption; spending on health and schooling is a part of other consumption. */
export function consumptionColumns(
	consumption: Consumption,
	people: People,
	latent: Latent,
	random: Random,
): { columns: Column[]; spending: Spending } {
	const year = consumption.perDay.map((c, i) =>
		Math.round(c * (people.adultEquivalents[i] ?? 1) * 365),
	);
	const food = year.map((all, i) => {
		const share =
			0.6 - 0.13 * Math.log((consumption.perDay[i] ?? 0) / 2000) + 0.06 * random.normal();
		return Math.round(all * Math.min(0.85, Math.max(0.25, share)));
	});
	const other = year.map((all, i) => all - (food[i] ?? 0));
	const health = other.map((rest) =>
		Math.round(rest * Math.min(0.5, 0.1 * -Math.log(1 - random.uniform()))),
	);
	const pupils = people.members.map((m) => m.schoolBoys + m.schoolGirls);
	const schooling = other.map((rest, i) =>
		Math.round(rest * Math.min(0.35, (pupils[i] ?? 0) * 0.04 * (0.5 + random.uniform()))),
	);
	const columns = [
		decimal('consumption_pae_day', consumption.perDay),
		decimal('consumption_year', year),
		decimal('food_consumption_year', food),
		decimal('nonfood_consumption_year', other),
		decimal('health_spending_year', health),
		decimal('education_spending_year', schooling),
		flag('poor', consumption.poor),
		text(
			'living_change',
			latent.wealth.map((w) => livingChange(w, random)),
		),
		flag(
			'remittances',
			latent.wealth.map(() => random.chance(0.17)),
		),
		flag(
			'has_debt',
			latent.wealth.map((w) => random.chance(0.48 - 0.08 * w)),
		),
	];
	return { columns, spending: { year, food } };
}

function livingChange(wealth: number, random: Random): string {
	if (random.chance(0.004)) return 'dk';
	const codes = ['better', 'same', 'worse'] as const;
	return (
		codes[random.pick([0.33 * Math.exp(0.3 * wealth), 0.5, 0.17 * Math.exp(-0.4 * wealth)])] ??
		'same'
	);
}

import { solveIncreasing, thresholdsOf } from './calibrate.ts';
import { type Column, decimal, flag, text } from './column.ts';
import { stratumSums, type Households, type Latent } from './households.ts';
import { HEAD_AGE_BANDS, type People } from './people.ts';
import type { Random } from './random.ts';
import { round } from './sample.ts';
import { povertyTargets } from './targets.ts';

/** The 2017 national line, kyat per adult equivalent per day (published). */
export const POVERTY_LINE = 1590;
/** The line that stands for 3.20 dollars a day; fitted, see the caveat `line-320-fitted`. */
const LOWER_LINE = 1455;
const BELOW_LOWER_LINE = 0.19;
/** Unrounded levels that round to the published 11 and 30 %; together 24.8 %. */
const POVERTY = { urban: 0.113, rural: 0.302 };
/** Published: share of children in poor households, and of people by age of the head. */
const CHILD_POVERTY = { urban: 0.15, rural: 0.36 };
const POVERTY_BY_HEAD_AGE = [0.32, 0.21, 0.28, 0.24, 0.25, 0.24];
const MIDDLE_CHILDREN = 0.33;

/** Consumption per adult equivalent per day in kyat, and what was calibrated on the way. */
export interface Consumption {
	readonly perDay: readonly number[];
	readonly poor: readonly boolean[];
	/** 0 (lowest fifth of people) to 4. */
	readonly quintile: readonly number[];
}

/**
 * Draws consumption. A score of wealth, children, the head's age and noise orders the households of
 * each stratum; the share below the line is met per stratum; the weights of children and of the
 * head's age are corrected until child poverty and poverty by the head's age are met too; the
 * spread is the one that puts 19 % of people below the lower line.
 */
export function drawConsumption(
	households: Households,
	latent: Latent,
	people: People,
	random: Random,
): Consumption {
	const persons = people.size.map((n, i) => n * (households.weight[i] ?? 0));
	const shares = povertyTargets(stratumSums(households, people.size), POVERTY);
	const own = households.area.map(
		(_, i) => 0.82 * (latent.wealth[i] ?? 0) + Math.sqrt(1 - 0.82 ** 2) * random.normal(),
	);
	const childShare = people.members.map((m, i) => (m.boys + m.girls) / (people.size[i] ?? 1));
	let byChildren = { urban: 1, rural: 1 };
	let byAge = HEAD_AGE_BANDS.map(() => 0);
	const scoreWith = (): number[] =>
		own.map((x, i) => {
			const lean = households.urban[i] ? byChildren.urban : byChildren.rural;
			const age = byAge[people.headAgeBand[i] ?? 0] ?? 0;
			return x - lean * ((childShare[i] ?? 0) - MIDDLE_CHILDREN) - age;
		});
	const aboveLine = shares.map((p) => 1 - p);
	for (let step = 0; step < 60; step++) {
		const score = scoreWith();
		const line = thresholdsOf(households.strata, score, persons, aboveLine);
		const poor = score.map((x, i) => x < (line[households.strata.of[i] ?? 0] ?? 0));
		const among = (weight: (i: number) => number, holds: (i: number) => boolean): number => {
			let [some, all] = [0, 0];
			for (const [i, isPoor] of poor.entries()) {
				if (!holds(i)) continue;
				all += weight(i);
				if (isPoor) some += weight(i);
			}
			return some / all;
		};
		const children = (i: number): number => (persons[i] ?? 0) * (childShare[i] ?? 0);
		const urban = among(children, (i) => households.urban[i] ?? false);
		const rural = among(children, (i) => !households.urban[i]);
		byChildren = {
			urban: byChildren.urban + 4 * (CHILD_POVERTY.urban - urban),
			rural: byChildren.rural + 4 * (CHILD_POVERTY.rural - rural),
		};
		byAge = byAge.map((lean, band) => {
			const rate = among(
				(i) => persons[i] ?? 0,
				(i) => people.headAgeBand[i] === band,
			);
			return lean + (band === 0 ? 0.5 : 2) * ((POVERTY_BY_HEAD_AGE[band] ?? 0) - rate);
		});
	}
	const score = scoreWith();
	const line = thresholdsOf(households.strata, score, persons, aboveLine);
	const distance = score.map((x, i) => x - (line[households.strata.of[i] ?? 0] ?? 0));
	const perDayAt = (spread: number): number[] =>
		distance.map((d) => round(POVERTY_LINE * Math.exp(spread * d), 2));
	const everyone = persons.reduce((a, b) => a + b, 0);
	const spread = solveIncreasing(
		(s) =>
			perDayAt(s).reduce((a, c, i) => a + (c < LOWER_LINE ? (persons[i] ?? 0) : 0), 0) / everyone -
			BELOW_LOWER_LINE,
		0.05,
		1,
	);
	const perDay = perDayAt(spread);
	return {
		perDay,
		poor: perDay.map((c) => c < POVERTY_LINE),
		quintile: fifthsOf(perDay, persons),
	};
}

/** The fifth of people to which each household belongs. */
function fifthsOf(value: readonly number[], persons: readonly number[]): number[] {
	const order = value.map((_, i) => i).sort((a, b) => (value[a] ?? 0) - (value[b] ?? 0) || a - b);
	const everyone = persons.reduce((a, b) => a + b, 0);
	const fifths = new Array<number>(value.length).fill(0);
	let passed = 0;
	for (const i of order) {
		const middle = passed + (persons[i] ?? 0) / 2;
		fifths[i] = Math.min(4, Math.floor((5 * middle) / everyone));
		passed += persons[i] ?? 0;
	}
	return fifths;
}

/** How well off households are in the whole country: log consumption, standardised. */
export function standingOf(consumption: Consumption): number[] {
	const logs = consumption.perDay.map(Math.log);
	const mean = logs.reduce((a, b) => a + b, 0) / logs.length;
	const variance = logs.reduce((a, b) => a + (b - mean) ** 2, 0) / logs.length;
	return logs.map((x) => (x - mean) / Math.sqrt(variance));
}

export const QUINTILES = ['poorest', 'second', 'third', 'fourth', 'richest'] as const;

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

/** The column of fifths of people, which both tables carry. */
export function quintileColumn(consumption: Consumption): Column {
	return text(
		'quintile',
		consumption.quintile.map((q) => QUINTILES[q] ?? null),
	);
}

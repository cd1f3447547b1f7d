import { solveIncreasing } from './calibrate.ts';
import { type Column, text } from './column.ts';
import type { Households, Latent } from './households.ts';
import type { People } from './people.ts';
import { distanceToLine } from './poverty.ts';
import type { Random } from './random.ts';
import { round } from './sample.ts';

/** The 2017 national line, kyat per adult equivalent per day (published). */
const POVERTY_LINE = 1590;
/** The line that stands for 3.20 dollars a day; fitted, see the caveat `line-320-fitted`. */
const LOWER_LINE = 1455;
const BELOW_LOWER_LINE = 0.19;

/** Consumption per adult equivalent per day in kyat, and what follows from it. */
export interface Consumption {
	readonly perDay: readonly number[];
	readonly poor: readonly boolean[];
	/** 0 (lowest fifth of people) to 4. */
	readonly quintile: readonly number[];
}

/**
 * Draws consumption: the distance to the line that poverty was fitted on, with the spread that puts
 * 19 % of people below the lower line.
 */
export function drawConsumption(
	households: Households,
	latent: Latent,
	people: People,
	random: Random,
): Consumption {
	const persons = people.size.map((n, i) => n * (households.weight[i] ?? 0));
	const everyone = persons.reduce((a, b) => a + b, 0);
	const distance = distanceToLine(households, latent, people, random);
	const perDayAt = (spread: number): number[] =>
		distance.map((d) => round(POVERTY_LINE * Math.exp(spread * d), 2));
	const belowLower = (perDay: readonly number[]): number =>
		perDay.reduce((sum, c, i) => (c < LOWER_LINE ? sum + (persons[i] ?? 0) : sum), 0) / everyone;
	const spread = solveIncreasing((s) => belowLower(perDayAt(s)) - BELOW_LOWER_LINE, 0.05, 1);
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

/** The column of fifths of people, which both tables carry. */
export function quintileColumn(consumption: Consumption): Column {
	return text(
		'quintile',
		consumption.quintile.map((q) => QUINTILES[q] ?? null),
	);
}

import type { CampAnswer, CampRound } from '$lib/camps/index.ts';
import type { Goal } from '$lib/scores/index.ts';

/** A value over the rounds as a drawing: lines break where a round is missing. */
export interface Trend {
	readonly width: number;
	readonly height: number;
	/** Lines between answers of neighbouring rounds. */
	readonly line: string;
	readonly answers: readonly Spot[];
	/** Rounds that expected the camp and did not reach it, at the last known value. */
	readonly missed: readonly Spot[];
	/** Height of the goal; null without one, or where it lies outside. */
	readonly goal: number | null;
}

interface Spot {
	readonly x: number;
	readonly y: number;
}

const MARGIN = 5;

/** Draws a value over the rounds. Null where fewer than two rounds have an answer. */
export function drawTrend(
	rounds: readonly CampRound[],
	answers: readonly CampAnswer[],
	goal: Goal | null,
	size: { readonly width: number; readonly height: number },
): Trend | null {
	const values = answers.map((answer) => (typeof answer === 'number' ? answer : null));
	const known = values.filter((value) => value !== null);
	if (known.length < 2) return null;
	const shown = goal === null ? known : [...known, goal.value];
	const [low, high] = [Math.min(0, ...shown), Math.max(...shown, 0)];
	const times = rounds.map(({ asOf }, i) => timeOf(asOf) ?? i);
	const [first = 0, last = 1] = [times[0], times.at(-1)];
	const x = (at: number): number =>
		round(MARGIN + ((size.width - 2 * MARGIN) * ((times[at] ?? 0) - first)) / (last - first || 1));
	const y = (value: number): number =>
		round(size.height - MARGIN - ((size.height - 2 * MARGIN) * (value - low)) / (high - low || 1));
	const spots = values.map((value, at) => (value === null ? null : { x: x(at), y: y(value) }));
	return {
		...size,
		line: spots
			.flatMap((spot, at) => {
				const before = spots[at - 1];
				return spot && before ? [`M${before.x},${before.y}L${spot.x},${spot.y}`] : [];
			})
			.join(''),
		answers: spots.flatMap((spot) => spot ?? []),
		missed: rounds.flatMap(({ presence }, at) => {
			const lastKnown = values.slice(0, at).findLast((value) => value !== null);
			if (presence !== 'missed' || lastKnown === undefined || lastKnown === null) return [];
			return [{ x: x(at), y: y(lastKnown) }];
		}),
		goal: goal === null ? null : y(goal.value),
	};
}

/** Months since the year 0 of a date such as `2017`, `2017-06`. */
function timeOf(date: string | null): number | null {
	const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date ?? '') ?? [];
	return year === undefined ? null : Number(year) * 12 + Number(month ?? 6);
}

function round(value: number): number {
	return Number(value.toFixed(1));
}

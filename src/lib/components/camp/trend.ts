import type { CampAnswer, CampRound } from '$lib/camps/index.ts';
import type { Goal } from '$lib/scores/index.ts';

/** A value over the rounds as a drawing: lines break where a round is missing. Path data, to be light. */
export interface Trend {
	/** Lines through the answers of neighbouring rounds, in relative steps; each corner is an answer. */
	readonly line: string;
	/** Corners without lines: rounds that expected the camp and did not reach it, at the last known value. */
	readonly missed: string;
	/** Height of the goal; null without one. */
	readonly goal: number | null;
}

/** Size of the drawing; it may be shown larger. */
export const TREND = { width: 168, height: 48 } as const;

interface Spot {
	readonly x: number;
	readonly y: number;
}

const MARGIN = 10;

/** Draws a value over the rounds. Null where fewer than two rounds have an answer. */
export function drawTrend(
	rounds: readonly CampRound[],
	answers: readonly CampAnswer[],
	goal: Goal | null,
): Trend | null {
	const values = answers.map((answer) => (typeof answer === 'number' ? answer : null));
	const known = values.filter((value) => value !== null);
	if (known.length < 2) return null;
	const shown = goal === null ? known : [...known, goal.value];
	const [low, high] = [Math.min(0, ...shown), Math.max(...shown, 0)];
	const times = rounds.map(({ asOf }, i) => timeOf(asOf) ?? i);
	const [first = 0, last = 1] = [times[0], times.at(-1)];
	const x = (at: number): number =>
		Math.round(
			MARGIN + ((TREND.width - 2 * MARGIN) * ((times[at] ?? 0) - first)) / (last - first || 1),
		);
	const y = (value: number): number =>
		Math.round(
			TREND.height - MARGIN - ((TREND.height - 2 * MARGIN) * (value - low)) / (high - low || 1),
		);
	const spots = values.map((value, at) => (value === null ? null : { x: x(at), y: y(value) }));
	const missed = rounds.map(({ presence }, at) => {
		const last = values.slice(0, at).findLast((value) => value !== null) ?? null;
		return presence !== 'missed' || last === null ? null : { x: x(at), y: y(last) };
	});
	return {
		line: pathOf(spots, 'joined'),
		missed: pathOf(missed, 'apart'),
		goal: goal === null ? null : y(goal.value),
	};
}

/** A path with a corner at each spot. The first is absolute, the others are steps from the one before. */
function pathOf(spots: readonly (Spot | null)[], kind: 'joined' | 'apart'): string {
	let at: Spot | null = null;
	let path = '';
	for (const [i, spot] of spots.entries()) {
		if (spot === null) continue;
		const step: Spot = at === null ? spot : { x: spot.x - at.x, y: spot.y - at.y };
		const joined = kind === 'joined' && i > 0 && spots[i - 1] !== null;
		/* A corner of no line at all needs a line of no length to be one. */
		const alone = kind === 'apart' || (!joined && !spots[i + 1]) ? 'h0' : '';
		path += `${at === null ? 'M' : joined ? 'l' : 'm'}${step.x},${step.y}${alone}`;
		at = spot;
	}
	return path;
}

/** Months since the year 0 of a date such as `2017`, `2017-06`. */
function timeOf(date: string | null): number | null {
	const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date ?? '') ?? [];
	return year === undefined ? null : Number(year) * 12 + Number(month ?? 6);
}

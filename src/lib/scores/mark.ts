import { meets, type Goal } from './goal.ts';
import type { ScoredAnswer, ScoredFigure } from './published.ts';

/**
 * How one measure of one row stands against its goal:
 * - `met`, `short`: it has a value in this round
 * - `unanswered`: reached, and this was not answered
 * - `missed`: not reached in this round
 * - `silent`: the measure does not speak of it
 */
export type MarkKind = 'met' | 'short' | 'unanswered' | 'missed' | 'silent';

/** What was last known, where nothing is known now. */
export interface LastMark {
	readonly round: string;
	readonly value: number | null;
	/** Nothing to divide by, such as people and not one latrine. */
	readonly none: boolean;
	readonly met: boolean;
}

export interface Mark {
	readonly kind: MarkKind;
	readonly value: number | null;
	readonly none: boolean;
	readonly last: LastMark | null;
	/** Of an area: units in the value, and units expected. */
	readonly of: { readonly n: number; readonly expected: number } | null;
	/** Of an area: the value if units not in it had kept their last known one. */
	readonly carried: number | null;
}

const EMPTY = { value: null, none: false, last: null, of: null, carried: null } as const;

/** The mark of a unit. */
export function unitMark(goal: Goal, reached: boolean, answer: ScoredAnswer | null): Mark {
	if (answer === null) return { ...EMPTY, kind: 'silent' };
	const met = judged(goal, answer);
	if (reached && met !== null) {
		const none = answer.zeroDenominator === true;
		return { ...EMPTY, kind: met ? 'met' : 'short', value: answer.value, none };
	}
	return { ...EMPTY, kind: reached ? 'unanswered' : 'missed', last: lastMark(goal, answer) };
}

function lastMark(goal: Goal, { last }: ScoredAnswer): LastMark | null {
	const met = last === undefined ? null : judged(goal, last);
	if (last === undefined || met === null) return null;
	return { round: last.round, value: last.value, none: last.zeroDenominator === true, met };
}

/** Nothing to divide by falls short of a goal that sets a most: nobody shares what is not there. */
function judged(
	goal: Goal,
	{ value, zeroDenominator }: { readonly value: number | null; readonly zeroDenominator?: true },
): boolean | null {
	if (value !== null) return meets(goal, value);
	return zeroDenominator === true && goal.kind === 'at-most' ? false : null;
}

/** The mark of an area. */
export function areaMark(goal: Goal, figure: ScoredFigure | null): Mark {
	if (figure === null) return { ...EMPTY, kind: 'silent' };
	const { value, n, expected, carried = null } = figure;
	const none = figure.zeroDenominator === true;
	const base = { ...EMPTY, value, none, of: { n, expected }, carried };
	const met = judged(goal, figure);
	if (met === null) return { ...base, kind: n === 0 ? 'missed' : 'unanswered' };
	return { ...base, kind: met ? 'met' : 'short' };
}

/** How many of a sector's goals a row meets: counted, not weighed. */
export interface SectorScore {
	readonly met: number;
	/** Goals with a value in this round. */
	readonly answered: number;
	/** Goals that speak of the row, answered or not. */
	readonly asked: number;
	/** `all`, `some`, `none` of the answered goals are met. */
	readonly kind: 'all' | 'some' | 'none' | 'unanswered' | 'missed' | 'silent';
	/** What was last known of the sector, where nothing is known now. */
	readonly last: { readonly round: string; readonly met: number; readonly answered: number } | null;
}

/** The score of a sector from the marks of its measures. */
export function sectorScore(marks: readonly Mark[]): SectorScore {
	const of = (kind: MarkKind): number => marks.filter((mark) => mark.kind === kind).length;
	const [met, short] = [of('met'), of('short')];
	const answered = met + short;
	const asked = marks.length - of('silent');
	const kind = ((): SectorScore['kind'] => {
		if (asked === 0) return 'silent';
		if (answered === 0) return of('missed') > 0 ? 'missed' : 'unanswered';
		if (short === 0) return 'all';
		return met === 0 ? 'none' : 'some';
	})();
	return { met, answered, asked, kind, last: answered > 0 ? null : lastScore(marks) };
}

function lastScore(marks: readonly Mark[]): SectorScore['last'] {
	const last = marks.flatMap((mark) => mark.last ?? []);
	const [first] = last;
	if (first === undefined) return null;
	return { round: first.round, met: last.filter((l) => l.met).length, answered: last.length };
}

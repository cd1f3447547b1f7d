import { meets, type Goal } from '../scores/index.ts';
import type { CampAnswer, CampRegister } from './published.ts';

/** Where a value stands against its goal; `none` is short of a goal that sets a most. */
export function standing(goal: Goal | null, answer: CampAnswer): 'met' | 'short' | null {
	if (goal === null || answer === null || answer === 'silent') return null;
	if (answer === 'none') return goal.kind === 'at-most' ? 'short' : null;
	return meets(goal, answer) ? 'met' : 'short';
}

/** The latest answer of an indicator, and the position of its round. */
export function latestAnswer(
	answers: readonly CampAnswer[],
): { readonly at: number; readonly answer: number | 'none' } | null {
	for (let at = answers.length - 1; at >= 0; at -= 1) {
		const answer = answers[at] ?? null;
		if (answer !== null && answer !== 'silent') return { at, answer };
	}
	return null;
}

/** The latest round in which a register expected a site, and the latest in which it reached it. */
export function latestRounds({ rounds }: CampRegister): {
	readonly expected: number | null;
	readonly reached: number | null;
} {
	const last = (fits: (at: number) => boolean): number | null => {
		for (let at = rounds.length - 1; at >= 0; at -= 1) if (fits(at)) return at;
		return null;
	};
	return {
		expected: last((at) => rounds[at]?.presence !== 'absent'),
		reached: last((at) => rounds[at]?.presence === 'reached'),
	};
}

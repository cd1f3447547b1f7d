import type { RegisterView, RoundCompleteness, View } from '../analysis/index.ts';
import type { Dataset, VariableId } from '../dataset/index.ts';

/** The variable of the rounds, where a view of a register is broken down by it; else null. */
export function roundVariable(view: View, dataset: Dataset): VariableId | null {
	if (dataset.kind !== 'register') return null;
	const { rounds } = dataset.design;
	return rounds !== undefined && view.request.by.includes(rounds.variable) ? rounds.variable : null;
}

/** The shown round of a view; undefined where there are none. */
export function shownRound(view: RegisterView): RoundCompleteness | undefined {
	return view.completeness.find(({ round }) => round === (view.round ?? ''));
}

/** The date of the round before the shown one; null in the first, or without rounds. */
export function dateBefore(view: RegisterView): string | null {
	const at = view.completeness.findIndex(({ round }) => round === view.round);
	return view.completeness[at - 1]?.asOf ?? null;
}

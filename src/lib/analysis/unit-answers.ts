import type { RegisterDataset, RegisterIndicator } from '../dataset/index.ts';
import { measureUnit, type UnitValue } from '../estimation/index.ts';
import type { UnitRow } from '../query/index.ts';
import { roundsOf, unitHistories, type UnitHistory } from './unit-history.ts';
import type { UnitAnswer } from './view.ts';

/** What the units expected in one round say, by id. */
export interface RoundAnswers {
	/** Code of the round; `''` for a table without rounds. */
	readonly round: string;
	readonly units: readonly UnitAnswer[];
}

/** What every unit says in every round, in order of time, from the rows of a register; pure. */
export function unitAnswersOf(
	dataset: RegisterDataset,
	indicator: RegisterIndicator,
	rows: readonly UnitRow[],
): readonly RoundAnswers[] {
	const histories = unitHistories(dataset, indicator.table, rows);
	return roundsOf(dataset, indicator.table).map((round) => ({
		round,
		units: answersIn(indicator, histories, round),
	}));
}

/** What the units expected in a round say, and what they last said where they say nothing. */
export function answersIn(
	indicator: RegisterIndicator,
	histories: readonly UnitHistory[],
	round: string,
): readonly UnitAnswer[] {
	return histories.flatMap(({ unit, rows, lastBefore }) => {
		const known = rows.get(round);
		if (known?.expected !== true) return [];
		const last = known.value === null ? lastBefore(round) : null;
		return [
			{
				unit,
				status: known.row.status,
				reached: known.reached,
				...measured(indicator, known.value),
				size: known.row.size,
				last:
					last === null
						? null
						: {
								round: last.row.round,
								...measured(indicator, last.value),
								size: last.row.size,
							},
			},
		];
	});
}

function measured(
	indicator: RegisterIndicator,
	said: UnitValue | null,
): Pick<UnitAnswer, 'value' | 'zeroDenominator'> {
	if (said === null) return { value: null };
	const value = measureUnit(indicator.kind, said, indicator.kind === 'rate' ? indicator.per : 1);
	return value === null && said.y > 0 ? { value, zeroDenominator: true } : { value };
}

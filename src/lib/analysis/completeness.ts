import { categoriesOf, variableOf, type RegisterDataset, type TableId } from '../dataset/index.ts';
import { roundsOf, type UnitHistory, type UnitRound } from './unit-history.ts';
import type { RoundCompleteness } from './view.ts';

/** How many units were expected and reached in every round, under the filters of a view. */
export function completenessOf(
	dataset: RegisterDataset,
	table: TableId,
	histories: readonly UnitHistory[],
): readonly RoundCompleteness[] {
	return roundsOf(dataset, table).map((round) => {
		const known = histories.flatMap(({ rows, lastBefore }) => {
			const now = rows.get(round);
			if (now === undefined) return [];
			const missed = now.expected && !now.reached;
			return [{ now, last: missed ? lastBefore(round) : null }];
		});
		const expected = known.filter(({ now }) => now.expected);
		return {
			round,
			asOf: round === '' ? null : (dataset.design.rounds?.asOf[round] ?? null),
			expected: expected.length,
			reached: expected.filter(({ now }) => now.reached).length,
			statuses: statusesOf(
				dataset,
				known.map(({ now }) => now),
			),
			people: dataset.design.size === undefined ? null : peopleOf(expected),
		};
	});
}

function statusesOf(
	dataset: RegisterDataset,
	known: readonly UnitRound[],
): RoundCompleteness['statuses'] {
	const { status } = dataset.design;
	if (status === undefined) return [];
	return categoriesOf(variableOf(dataset, status.variable)).map((category) => {
		const code = String(category.code);
		return { code, units: known.filter(({ row }) => row.status === code).length };
	});
}

function peopleOf(
	expected: readonly { readonly now: UnitRound; readonly last: UnitRound | null }[],
): { readonly reached: number; readonly missed: number } {
	const sum = (values: readonly (number | null | undefined)[]): number =>
		values.reduce<number>((total, value) => total + (value ?? 0), 0);
	return {
		reached: sum(expected.filter(({ now }) => now.reached).map(({ now }) => now.row.size)),
		missed: sum(expected.filter(({ now }) => !now.reached).map(({ last }) => last?.row.size)),
	};
}

import type { RegisterDataset, TableId } from '../dataset/index.ts';
import type { ExpectedUnit, UnitValue } from '../estimation/index.ts';
import type { UnitRow } from '../query/index.ts';

/** A unit in one round: its row, whether it was expected and reached, and what it says. */
export interface UnitRound {
	readonly row: UnitRow;
	/** Expected in the round, and the indicator may speak of it. */
	readonly expected: boolean;
	readonly reached: boolean;
	readonly value: UnitValue | null;
}

/** A unit over all rounds. */
export interface UnitHistory {
	readonly unit: string;
	readonly rows: ReadonlyMap<string, UnitRound>;
	/** The latest round before `round` in which it was reached, where the indicator speaks of it. */
	readonly lastBefore: (round: string) => UnitRound | null;
}

/** The rounds of a table in order of time; one without a name where it has none. */
export function roundsOf({ design }: RegisterDataset, table: TableId): readonly string[] {
	if (design.rounds?.table !== table) return [''];
	const { asOf } = design.rounds;
	return Object.keys(asOf).sort((a, b) => compare(asOf[a] ?? '', asOf[b] ?? ''));
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Rows as histories of units, in order of id. */
export function unitHistories(
	dataset: RegisterDataset,
	table: TableId,
	rows: readonly UnitRow[],
): readonly UnitHistory[] {
	const rounds = roundsOf(dataset, table);
	const byUnit = new Map<string, Map<string, UnitRound>>();
	for (const row of rows) {
		const known = byUnit.get(row.unit) ?? new Map<string, UnitRound>();
		byUnit.set(row.unit, known.set(row.round, inRound(dataset, row)));
	}
	return [...byUnit]
		.sort(([a], [b]) => compare(a, b))
		.map(([unit, known]) => ({
			unit,
			rows: withoutUnspoken(known, rounds),
			lastBefore: (round) => lastReached(known, rounds, round),
		}));
}

function inRound({ design }: RegisterDataset, row: UnitRow): UnitRound {
	const { status } = design;
	const reached = status === undefined || status.reached.includes(row.status);
	const missed = status !== undefined && status.missed.includes(row.status);
	const { y, x, w } = row;
	const answered = reached && row.counts === true && y !== null && x !== null && w !== null;
	const finite = answered && [y, x, w].every(Number.isFinite);
	return {
		row,
		expected: missed ? row.counts !== false : reached && row.counts === true,
		reached,
		value: finite ? { y, x, w } : null,
	};
}

function lastReached(
	known: ReadonlyMap<string, UnitRound>,
	rounds: readonly string[],
	before: string,
): UnitRound | null {
	for (let i = rounds.indexOf(before) - 1; i >= 0; i--) {
		const earlier = known.get(rounds[i] ?? '');
		if (earlier?.reached === true) return earlier;
	}
	return null;
}

/** A missed unit of which an indicator did not speak when last reached is not expected by it. */
function withoutUnspoken(
	known: ReadonlyMap<string, UnitRound>,
	rounds: readonly string[],
): ReadonlyMap<string, UnitRound> {
	return new Map(
		[...known].map(([round, now]) => {
			const last = now.reached ? null : lastReached(known, rounds, round);
			const unspoken = last !== null && !last.expected;
			return [round, unspoken ? { ...now, expected: false } : now] as const;
		}),
	);
}

/** Units by every key that one of their rows has, in their order; rows without a key are left out. */
export function historiesByKey(
	histories: readonly UnitHistory[],
	keyOf: (row: UnitRow) => string | null,
): ReadonlyMap<string, readonly UnitHistory[]> {
	const groups = new Map<string, UnitHistory[]>();
	for (const history of histories) {
		const keys = new Set([...history.rows.values()].map(({ row }) => keyOf(row)));
		for (const key of keys) {
			if (key === null) continue;
			const group = groups.get(key);
			if (group === undefined) groups.set(key, [history]);
			else group.push(history);
		}
	}
	return groups;
}

/** The units expected in a round, in a cell: what they say now, else what they last said. */
export function expectedUnits(
	histories: readonly UnitHistory[],
	round: string,
	of: (row: UnitRow) => boolean,
): readonly ExpectedUnit[] {
	return histories.flatMap(({ unit, rows, lastBefore }) => {
		const now = rows.get(round);
		if (now?.expected !== true || !of(now.row)) return [];
		const last = now.value === null ? (lastBefore(round)?.value ?? null) : null;
		return [{ unit, reached: now.reached, now: now.value, last }];
	});
}

/** What the units of a cell say in a round, by unit. */
export function valuesOf(
	histories: readonly UnitHistory[],
	round: string,
	of: (row: UnitRow) => boolean,
): ReadonlyMap<string, UnitValue> {
	return new Map(
		histories.flatMap(({ unit, rows }) => {
			const now = rows.get(round);
			return now?.expected === true && now.value !== null && of(now.row)
				? [[unit, now.value] as const]
				: [];
		}),
	);
}

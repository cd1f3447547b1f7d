import { unitAnswersOf, type UnitAnswer } from '../analysis/index.ts';
import type {
	IndicatorId,
	RegisterDataset,
	RegisterIndicator,
	VariableId,
} from '../dataset/index.ts';
import type { UnitRow } from '../query/index.ts';
import type { CampAnswer, CampRegister, CampRound, CampValue, Presence } from './published.ts';

/** An indicator with its rows of every round. */
export interface IndicatorRows {
	readonly indicator: RegisterIndicator;
	readonly rows: readonly UnitRow[];
}

/** The public columns of a register's table and all its rows. */
export interface RegisterRecord {
	readonly columns: readonly VariableId[];
	readonly rows: readonly Readonly<Record<string, CampValue>>[];
}

/** What a register knows of each of its sites, by id. */
export function collectCamps(
	dataset: RegisterDataset,
	measured: readonly IndicatorRows[],
	record: RegisterRecord,
): ReadonlyMap<string, CampRegister> {
	const [first] = measured;
	if (first === undefined) return new Map();
	const said = measured.map(({ indicator, rows }) => ({
		id: indicator.id,
		rounds: unitAnswersOf(dataset, indicator, rows).map(({ round, units }) => ({
			round,
			units: new Map(units.map((unit) => [unit.unit, unit])),
		})),
	}));
	const rounds = said[0]?.rounds.map(({ round }) => round) ?? [];
	const rowsOf = groupBy(first.rows, (row) => row.unit);
	const recordOf = groupBy(record.rows, (row) => String(row[dataset.design.unit]));
	const roundOf = dataset.design.rounds?.variable;
	return new Map(
		[...rowsOf].map(([site, rows]) => {
			const known = rounds.map((round) => roundIn(dataset, rows, round));
			const answers = said.flatMap(({ id, rounds: byRound }) => {
				const all = known.map(({ presence }, at) =>
					answerIn(presence, byRound[at]?.units.get(site)),
				);
				const speaks = all.some((answer) => answer !== null && answer !== 'silent');
				return speaks ? [[id, all] as const] : [];
			});
			const own = [...(recordOf.get(site) ?? [])].sort((a, b) =>
				roundOf === undefined
					? 0
					: rounds.indexOf(String(a[roundOf])) - rounds.indexOf(String(b[roundOf])),
			);
			const register: CampRegister = {
				dataset: dataset.info.id,
				rounds: known,
				answers: Object.fromEntries(answers) as Record<IndicatorId, readonly CampAnswer[]>,
				record: {
					columns: record.columns,
					rows: own.map((row) => record.columns.map((id) => row[id] ?? null)),
				},
			};
			return [site, register] as const;
		}),
	);
}

function roundIn({ design }: RegisterDataset, rows: readonly UnitRow[], round: string): CampRound {
	const row = rows.find((r) => r.round === round);
	const asOf = round === '' ? null : (design.rounds?.asOf[round] ?? null);
	if (row === undefined) return { round, asOf, status: '', presence: 'absent', people: null };
	const { status, size: people } = row;
	return { round, asOf, status, presence: presenceOf(design.status, status), people };
}

function presenceOf(status: RegisterDataset['design']['status'], code: string): Presence {
	if (status === undefined || status.reached.includes(code)) return 'reached';
	return status.missed.includes(code) ? 'missed' : 'absent';
}

function answerIn(presence: Presence, answer: UnitAnswer | undefined): CampAnswer {
	if (presence === 'absent') return null;
	if (answer === undefined) return presence === 'reached' ? 'silent' : null;
	return answer.zeroDenominator === true ? 'none' : answer.value;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return groups;
}

import { caveatsFor, registerCaveats, type JudgedRegister } from '../caveats/index.ts';
import {
	changeBetween,
	definitionChangesOf,
	indicatorOf,
	type RegisterDataset,
	type RegisterIndicator,
} from '../dataset/index.ts';
import { publishFigure, type FigureChange, type ShownFigure } from '../disclosure/index.ts';
import { figureOf, matchedStep, type FigureResult } from '../estimation/index.ts';
import type { UnitRow } from '../query/index.ts';
import { appliedCaveats, judged } from './applied.ts';
import { cellKey, combinations, rowCodes, type Codes } from './cells.ts';
import { completenessOf } from './completeness.ts';
import { caveatContext } from './context.ts';
import { shownRounds, type ViewRequest } from './request.ts';
import { answersIn } from './unit-answers.ts';
import {
	expectedUnits,
	historiesByKey,
	roundsOf,
	unitHistories,
	valuesOf,
	type UnitHistory,
} from './unit-history.ts';
import type { AppliedCaveat, Cell, RegisterView, RoundCompleteness } from './view.ts';

/** The view that follows from the rows of a register, those of every round; pure. */
export function registerViewOf(
	dataset: RegisterDataset,
	request: ViewRequest,
	rows: readonly UnitRow[],
): RegisterView {
	const indicator = indicatorOf(dataset, request.indicator);
	const histories = comparableHistories(
		dataset,
		indicator,
		unitHistories(dataset, indicator.table, rows),
	);
	const rounds = shownRounds(dataset, request);
	const latest = rounds.at(-1) ?? '';
	const byRound = request.by.indexOf(dataset.design.rounds?.variable ?? ('' as never));
	const cell = (
		codes: Codes,
		units: readonly UnitHistory[],
		of: (row: UnitRow) => boolean,
	): Cell => ({
		key: cellKey(codes),
		by: Object.fromEntries(request.by.map((variable, i) => [variable, codes[i] ?? ''])),
		estimate: figureIn(dataset, indicator, units, codes[byRound] ?? latest, of),
	});
	const overall = { ...cell([], histories, () => true), by: {} };
	/* A township has some of thousands of units: each cell looks at its own, not at all of them. */
	const keyIn = (row: UnitRow): string | null => keyOf(row, request.by.length, byRound);
	const byCell = historiesByKey(histories, keyIn);
	const cells = combinations(dataset, request).map((codes) => {
		const key = keyWithout(codes, byRound);
		return cell(codes, byCell.get(key) ?? [], (row) => keyIn(row) === key);
	});
	const whole = rounds.map((round) => figureIn(dataset, indicator, histories, round, () => true));
	const completeness = completenessOf(dataset, indicator.table, histories);
	return {
		basis: 'register',
		dataset: dataset.info.id,
		release: dataset.info.release,
		status: dataset.info.status,
		request,
		measure: indicator.kind,
		round: latest === '' ? null : latest,
		overall,
		cells,
		notStated: notStated(histories, rounds, request.by.length),
		caveats: caveatsOf(dataset, request, [overall, ...cells], whole, completeness),
		completeness,
		units: answersIn(indicator, histories, latest),
	};
}

/** The key of a cell without its round: the cells of a unit in different rounds share it. */
function keyWithout(codes: Codes, byRound: number): string {
	return cellKey(codes.filter((_, i) => i !== byRound));
}

function keyOf(row: UnitRow, breakdowns: number, byRound: number): string | null {
	const codes = rowCodes(row, breakdowns);
	return codes === null ? null : keyWithout(codes, byRound);
}

function figureIn(
	dataset: RegisterDataset,
	indicator: RegisterIndicator,
	histories: readonly UnitHistory[],
	round: string,
	of: (row: UnitRow) => boolean,
): Cell['estimate'] {
	const { kind } = indicator;
	const per = indicator.kind === 'rate' ? indicator.per : 1;
	const figureAt = (when: string): FigureResult => {
		const found = figureOf(kind, expectedUnits(histories, when, of), per);
		return found.kind === 'figure' && indicator.carry === false
			? { ...found, carried: null }
			: found;
	};
	const met = metShare(histories, round, of);
	const figure = figureAt(round);
	const before = roundBefore(dataset, indicator, round);
	const from = before !== null && comparable(dataset, indicator, before, round) ? before : null;
	if (from === null || figure.kind !== 'figure') {
		return publishFigure(figure, null, dataset.disclosure, met);
	}
	const earlier = figureAt(from);
	const change: FigureChange = {
		from,
		matched: matchedStep(kind, valuesOf(histories, from, of), valuesOf(histories, round, of), per),
		all: earlier.kind === 'figure' ? { from: earlier.value, to: figure.value } : null,
	};
	return publishFigure(figure, change, dataset.disclosure, met);
}

/** Of the people in the units of a cell, the share who were met; 1 where the design tells nothing. */
function metShare(
	histories: readonly UnitHistory[],
	round: string,
	of: (row: UnitRow) => boolean,
): number {
	const rows = histories.flatMap(({ rows: known }) => {
		const now = known.get(round);
		return now?.expected === true && now.value !== null && of(now.row) ? [now.row] : [];
	});
	const told = rows.filter(({ met, size }) => met !== null && size !== null);
	const people = told.reduce((sum, { size }) => sum + (size ?? 0), 0);
	return people === 0 ? 1 : told.reduce((sum, { met }) => sum + (met ?? 0), 0) / people;
}

/** Whether an indicator means the same in two rounds. */
function comparable(
	dataset: RegisterDataset,
	{ id, table }: RegisterIndicator,
	one: string,
	other: string,
): boolean {
	const changes = definitionChangesOf(dataset, id);
	return changeBetween(changes, roundsOf(dataset, table), one, other) === undefined;
}

/** What a unit last said under another definition does not stand in for what it says now. */
function comparableHistories(
	dataset: RegisterDataset,
	indicator: RegisterIndicator,
	histories: readonly UnitHistory[],
): readonly UnitHistory[] {
	if (definitionChangesOf(dataset, indicator.id).length === 0) return histories;
	return histories.map((history) => ({
		...history,
		lastBefore: (round) => {
			const last = history.lastBefore(round);
			return last !== null && comparable(dataset, indicator, last.row.round, round) ? last : null;
		},
	}));
}

function roundBefore(
	dataset: RegisterDataset,
	{ table }: RegisterIndicator,
	round: string,
): string | null {
	const rounds = roundsOf(dataset, table);
	return rounds[rounds.indexOf(round) - 1] ?? null;
}

function notStated(
	histories: readonly UnitHistory[],
	rounds: readonly string[],
	breakdowns: number,
): number {
	return histories.reduce(
		(n, { rows }) =>
			n +
			rounds.filter((round) => {
				const known = rows.get(round);
				return known?.expected === true && rowCodes(known.row, breakdowns) === null;
			}).length,
		0,
	);
}

/** @param whole the overall value in every shown round: a caveat holds when it holds in one of them */
function caveatsOf(
	dataset: RegisterDataset,
	request: ViewRequest,
	cells: readonly Cell[],
	whole: readonly Cell['estimate'][],
	completeness: readonly RoundCompleteness[],
): readonly AppliedCaveat[] {
	const rounds = shownRounds(dataset, request);
	const shown = completeness.filter((c) => rounds.includes(c.round));
	const incomplete = shown.reduce((sum, c) => sum + c.expected - c.reached, 0);
	const context = caveatContext(dataset, request, { excluded: 0, replaced: 0, incomplete });
	return appliedCaveats(
		caveatsFor(dataset.caveats, context),
		registerCaveats(dataset.info.status, cells.map(judged), {
			...leastComplete(whole),
			unknown: Math.max(0, ...whole.map((e) => (e.kind === 'figure' ? unknownIn(e) : 0))),
			olderRound: completeness.length > 0 && !rounds.includes(completeness.at(-1)?.round ?? ''),
		}),
	);
}

/** Units in the value and expected, of the round in which the least of the expected answered. */
function leastComplete(whole: readonly Cell['estimate'][]): Pick<JudgedRegister, 'n' | 'expected'> {
	const counts = whole.flatMap((e) =>
		e.kind !== 'estimate' && e.expected ? [{ n: e.n, expected: e.expected }] : [],
	);
	const [least] = [...counts].sort((a, b) => a.n / a.expected - b.n / b.expected);
	return least ?? { n: 0, expected: 0 };
}

function unknownIn({ carried }: ShownFigure): number {
	return carried?.unknown ?? 0;
}

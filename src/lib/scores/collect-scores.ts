import {
	defaultRequest,
	registerViewOf,
	unitAnswersOf,
	type Cell,
	type UnitAnswer,
	type ViewRequest,
} from '../analysis/index.ts';
import { bySeverity, caveatsFor } from '../caveats/index.ts';
import type {
	CaveatId,
	PCode,
	Place,
	RegisterDataset,
	RegisterIndicator,
	VariableId,
} from '../dataset/index.ts';
import type { UnitRow } from '../query/index.ts';
import { expectedIn, type ExpectedRow } from './expected-units.ts';
import type { ScoredMeasure } from './goal.ts';
import type { PublishedScores, ScoredAnswer, ScoredArea, ScoredFigure } from './published.ts';

/** A measure with its rows of every round, by area and round. */
export interface MeasureRows extends ScoredMeasure {
	readonly rows: readonly UnitRow[];
}

/** Whether an area of a breakdown holds more than one unit: else areas say no more than units. */
export function holdsSeveral(rows: readonly UnitRow[]): boolean {
	const holders = new Map<string, string>();
	return rows.some(({ by1, unit }) => {
		if (by1 === null) return false;
		const known = holders.get(by1) ?? unit;
		holders.set(by1, known);
		return known !== unit;
	});
}

/** What to ask of a measure: every area in every round at once. */
export function scoreRequest(
	dataset: RegisterDataset,
	indicator: RegisterIndicator,
	place: Place | null,
): ViewRequest {
	const { rounds } = dataset.design;
	const round = rounds?.table === indicator.table ? [rounds.variable as VariableId] : [];
	const by = [...(place ? [place.variable] : []), ...round];
	return { ...defaultRequest(dataset, indicator.id), by, where: [] };
}

/** The score card of every round, in order of time. */
export function collectScores(
	dataset: RegisterDataset,
	place: Place | null,
	measures: readonly MeasureRows[],
): readonly PublishedScores[] {
	const [first] = measures;
	if (first === undefined) return [];
	const answers = measures.map(({ indicator, rows }) =>
		unitAnswersOf(dataset, indicator, rows).map(
			({ units }) => new Map(units.map((unit) => [unit.unit, unit])),
		),
	);
	const cells = measures.map((measure) => cellsOf(dataset, place, measure));
	const rounds = unitAnswersOf(dataset, first.indicator, first.rows).map(({ round }) => round);
	return rounds.map((round, at): PublishedScores => {
		const expected = expectedIn(dataset.design, first.rows, rounds, round);
		return {
			round,
			measures: measures.map(({ indicator }) => indicator.id),
			units: expected.map((unit) => ({
				...unit,
				answers: answers.map((byRound) => answerOf(byRound[at]?.get(unit.unit))),
			})),
			areas: areasIn(cells, round),
			caveats: caveatsIn(dataset, place, measures, round, expected),
		};
	});
}

function answerOf(answer: UnitAnswer | undefined): ScoredAnswer | null {
	if (answer === undefined) return null;
	const { value, zeroDenominator, last } = answer;
	const none = zeroDenominator ? { zeroDenominator } : {};
	if (last === null) return { value, ...none };
	const lastNone = last.zeroDenominator ? { zeroDenominator: last.zeroDenominator } : {};
	return { value, ...none, last: { round: last.round, value: last.value, ...lastNone } };
}

type AreaCells = ReadonlyMap<string, ReadonlyMap<string, Cell['estimate']>>;

/** Round → area → its figure. */
function cellsOf(
	dataset: RegisterDataset,
	place: Place | null,
	{ indicator, rows }: MeasureRows,
): AreaCells {
	const byRound = new Map<string, Map<string, Cell['estimate']>>();
	if (place === null) return byRound;
	const request = scoreRequest(dataset, indicator, place);
	const [, round] = request.by;
	for (const { by, estimate } of registerViewOf(dataset, request, rows).cells) {
		const code = round === undefined ? '' : (by[round] ?? '');
		const areas = byRound.get(code) ?? new Map<string, Cell['estimate']>();
		byRound.set(code, areas.set(by[place.variable] ?? '', estimate));
	}
	return byRound;
}

function areasIn(cells: readonly AreaCells[], round: string): readonly ScoredArea[] {
	const areas = new Set(cells.flatMap((byRound) => [...(byRound.get(round)?.keys() ?? [])]));
	return [...areas]
		.map((area) => ({
			area: area as PCode,
			figures: cells.map((byRound) => figureOf(byRound.get(round)?.get(area))),
		}))
		.filter(({ figures }) => figures.some((figure) => figure !== null));
}

function figureOf(estimate: Cell['estimate'] | undefined): ScoredFigure | null {
	if (estimate === undefined || estimate.kind === 'estimate') return null;
	const { n, expected = 0 } = estimate;
	if (expected === 0) return null;
	if (estimate.kind !== 'figure') {
		const none = estimate.reason === 'zero-denominator' ? { zeroDenominator: true as const } : {};
		return { value: null, ...none, n, expected };
	}
	const { value, carried } = estimate;
	return { value, n, expected, ...(carried === null ? {} : { carried: carried.value }) };
}

function caveatsIn(
	dataset: RegisterDataset,
	place: Place | null,
	measures: readonly ScoredMeasure[],
	round: string,
	expected: readonly ExpectedRow[],
): readonly CaveatId[] {
	const held = measures.flatMap(({ indicator }) =>
		caveatsFor(dataset.caveats, {
			indicator: indicator.id,
			table: indicator.table,
			areas: null,
			breakdowns: place === null ? [] : [place.variable],
			levels: place === null ? [] : [place.level],
			rounds: round === '' ? null : [round],
			kept: new Map(),
			excluded: 0,
			replaced: 0,
			incomplete: expected.filter(({ reached }) => !reached).length,
		}),
	);
	const ids = new Set(held.map(({ id }) => id));
	return bySeverity(dataset.caveats.filter(({ id }) => ids.has(id))).map(({ id }) => id);
}

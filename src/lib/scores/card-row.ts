import type { LocalisedText, PCode } from '../dataset/index.ts';
import type { Goal, Sector } from './goal.ts';
import { areaMark, sectorScore, unitMark, type Mark, type SectorScore } from './mark.ts';
import type { PublishedScores } from './published.ts';

/** What is known of a unit apart from any round. */
export interface CardUnit {
	readonly unit: string;
	readonly name: LocalisedText;
	/** The areas that hold it, finest first. */
	readonly places: readonly PCode[];
	readonly attributes: Readonly<Record<string, string | null>>;
}

/** One row of the card: a unit, or an area with its units. */
export interface CardRow {
	readonly id: string;
	readonly name: LocalisedText;
	readonly places: readonly PCode[];
	readonly attributes: Readonly<Record<string, string | null>>;
	/** Of a unit; `''` of an area. */
	readonly status: string;
	/** A unit that was reached; an area of which at least one unit was. */
	readonly reached: boolean;
	/** Units expected and reached: of an area; null of a unit. */
	readonly units: { readonly expected: number; readonly reached: number } | null;
	/** People in the unit, or in the reached units of the area. */
	readonly people: number | null;
	/** People last known in what was not reached. */
	readonly lastPeople: number | null;
	/** Of a unit that was not reached: the round that reached it last. */
	readonly lastRound: string | null;
	readonly marks: readonly Mark[];
	readonly sectors: readonly SectorScore[];
	/** Sectors in which at least one goal is not met, of those with an answer. */
	readonly short: number;
	readonly judged: number;
	/** Of an area: units that fall short, by measure, of those that answered. */
	readonly unitsShort: readonly { readonly short: number; readonly answered: number }[];
}

/** What rows are made of. */
export interface CardShape {
	readonly goals: readonly Goal[];
	readonly sectors: readonly Sector[];
	readonly units: ReadonlyMap<string, CardUnit>;
}

/** A row for each expected unit. */
export function unitRows(scores: PublishedScores, shape: CardShape): readonly CardRow[] {
	return scores.units.map((unit) => {
		const known = shape.units.get(unit.unit);
		const marks = shape.goals.map((goal, i) =>
			unitMark(goal, unit.reached, unit.answers[i] ?? null),
		);
		const { last } = unit;
		return {
			id: unit.unit,
			name: known?.name ?? { en: unit.unit, my: unit.unit },
			places: known?.places ?? [],
			attributes: known?.attributes ?? {},
			status: unit.status,
			reached: unit.reached,
			units: null,
			people: unit.size,
			lastPeople: last?.size ?? null,
			lastRound: last?.round ?? null,
			...scored(marks, shape),
			unitsShort: [],
		};
	});
}

/** A row for each area with expected units; `nameOf` and `placesOf` say what and where it is. */
export function areaRows(
	scores: PublishedScores,
	shape: CardShape,
	nameOf: (area: PCode) => LocalisedText,
	placesOf: (area: PCode) => readonly PCode[],
): readonly CardRow[] {
	const inside = unitRows(scores, shape);
	return scores.areas.map(({ area, figures }) => {
		const units = inside.filter((row) => row.places.includes(area));
		const marks = shape.goals.map((goal, i) => areaMark(goal, figures[i] ?? null));
		const missed = units.flatMap((row) => row.lastPeople ?? []);
		const people = units.flatMap((row) => row.people ?? []);
		return {
			id: area,
			name: nameOf(area),
			places: placesOf(area),
			attributes: {},
			status: '',
			reached: units.some((row) => row.reached),
			units: { expected: units.length, reached: units.filter((row) => row.reached).length },
			people: people.length === 0 ? null : sum(people),
			lastPeople: missed.length === 0 ? null : sum(missed),
			lastRound: null,
			...scored(marks, shape),
			unitsShort: shape.goals.map((_, i) => {
				const kinds = units.map((row) => row.marks[i]?.kind);
				const short = kinds.filter((kind) => kind === 'short').length;
				return { short, answered: short + kinds.filter((kind) => kind === 'met').length };
			}),
		};
	});
}

function scored(
	marks: readonly Mark[],
	{ sectors }: CardShape,
): Pick<CardRow, 'marks' | 'sectors' | 'short' | 'judged'> {
	const scores = sectors.map(({ measures }) =>
		sectorScore(measures.flatMap((i) => marks[i] ?? [])),
	);
	return {
		marks,
		sectors: scores,
		short: scores.filter(({ kind }) => kind === 'some' || kind === 'none').length,
		judged: scores.filter(({ answered }) => answered > 0).length,
	};
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

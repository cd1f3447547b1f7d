import {
	pointOf,
	psuTotals,
	type DesignFrame,
	type EstimandKind,
	type LonelyPsu,
	type Point,
	type PsuSums,
	type PsuTotals,
} from '../../src/lib/estimation/index.ts';
import { frameOf, unitsOf } from './add-rows.ts';
import { relativeError } from './compare.ts';
import type { GoldenDesign } from './golden.ts';
import { parseGolden, readGoldenDesigns } from './golden-file.ts';
import type { OracleTopic } from './topic.ts';

/** A design with R's answers, from a golden file that inference.R wrote. */
export interface InferenceDesign<Case> {
	readonly id: string;
	readonly level: number;
	readonly lonely: LonelyPsu;
	readonly frame: DesignFrame;
	/** Microdata by column; null is missing. */
	readonly columns: GoldenDesign['columns'];
	readonly rows: number;
	readonly cases: readonly Case[];
}

/** One number of ours beside R's. */
export interface Check {
	readonly quantity: string;
	readonly where: string;
	readonly ours: number | string | null;
	readonly theirs: number | string | null;
	readonly error: number;
}

interface WrittenDesign<Case> extends Omit<GoldenDesign, 'cases'> {
	readonly lonely: LonelyPsu;
	readonly cases: readonly Case[];
}

/** Every golden design of a folder beside this file. */
export function readInference<Case extends object>(
	topic: string,
): readonly InferenceDesign<Case>[] {
	const folder = new URL(`./${topic}/golden/`, import.meta.url);
	return readGoldenDesigns<WrittenDesign<Case>>(folder).map(framed);
}

/** The designs of a text that R wrote. */
export function parseInference<Case extends object>(
	text: string,
): readonly InferenceDesign<Case>[] {
	return parseGolden<WrittenDesign<Case>>(text).designs.map(framed);
}

function framed<Case>(design: WrittenDesign<Case>): InferenceDesign<Case> {
	const { id, level, lonely, columns, cases } = design;
	const rows = columns['w']?.length ?? 0;
	return { id, level, lonely, columns, cases, rows, frame: frameOf(design) };
}

/** Sums per PSU of the rows that `keep` lets in and that have a y and an x. */
export function totalsWhere(
	design: Pick<InferenceDesign<unknown>, 'frame' | 'columns' | 'rows'>,
	y: (row: number) => number | null,
	x: (row: number) => number | null,
	keep: (row: number) => boolean,
): PsuTotals {
	const sums: PsuSums[] = [];
	const units = unitsOf(design.columns);
	for (let row = 0; row < design.rows; row++) {
		const [w, yr, xr] = [design.columns['w']?.[row], y(row), x(row)];
		if (typeof w !== 'number' || yr === null || xr === null || !keep(row)) continue;
		const [stratum, psu] = [String(design.columns['h']?.[row]), String(units[row])];
		const [wy, wx] = [w * yr, w * xr];
		sums.push({
			...{ stratum, psu, n: 1, w, ww: w * w, wy, wx },
			...{ wyy: wy * yr, wxy: wx * yr, wxx: wx * xr },
		});
	}
	return psuTotals(design.frame, sums);
}

/** The values of a numeric column; null where it is missing. */
export function numbersOf(
	{ columns }: Pick<InferenceDesign<unknown>, 'columns'>,
	name: string,
): (row: number) => number | null {
	return (row) => {
		const value = columns[name]?.[row];
		return typeof value === 'number' ? value : null;
	};
}

export function checkNumber(
	quantity: string,
	where: string,
	ours: number | null,
	theirs: number | null,
	scale = 0,
): Check {
	const same = ours === null || theirs === null;
	const error = same ? (ours === theirs ? 0 : Infinity) : relativeError(ours, theirs, scale);
	return { quantity, where, ours, theirs, error };
}

export function checkWord(where: string, ours: string, theirs: string): Check {
	return { quantity: 'status', where, ours, theirs, error: ours === theirs ? 0 : Infinity };
}

/** The checks beyond what is allowed, as readable lines. */
export function beyond(
	checks: readonly Check[],
	tolerance: Readonly<Record<string, number>>,
): readonly string[] {
	return checks
		.filter(({ quantity, error }) => !(error <= (tolerance[quantity] ?? 0)))
		.map((c) => `${c.where}: ${c.quantity} is ${c.ours}, R has ${c.theirs} (${c.error})`);
}

/** The row of a topic for the Methods page. */
export function inferenceTopic(
	words: Pick<OracleTopic, 'name' | 'answersTo' | 'about' | 'tolerance' | 'reason'>,
	designs: readonly InferenceDesign<unknown>[],
	checks: readonly Check[],
): OracleTopic {
	const largest = (quantity: string): number =>
		checks.reduce((most, one) => (one.quantity === quantity ? Math.max(most, one.error) : most), 0);
	return {
		...words,
		designs: designs.length,
		cases: designs.reduce((n, { cases }) => n + cases.length, 0),
		largestError: Object.fromEntries(
			Object.keys(words.tolerance).map((name) => [name, Number(largest(name).toPrecision(2))]),
		),
	};
}

/** Which columns each estimand is of: y, and x where it is a ratio. */
const VARIABLES: Readonly<Record<EstimandKind, readonly [string, string | null]>> = {
	mean: ['y', null],
	proportion: ['b', null],
	ratio: ['y', 'x'],
	total: ['y', null],
};

/** The estimate of the rows that `keep` lets in; null where there is none. */
export function pointWhere(
	design: Pick<InferenceDesign<unknown>, 'frame' | 'columns' | 'rows'>,
	estimand: EstimandKind,
	keep: (row: number) => boolean,
): Point | null {
	const [y, x] = VARIABLES[estimand];
	const ofX = x === null ? () => 1 : numbersOf(design, x);
	const point = pointOf(estimand, totalsWhere(design, numbersOf(design, y), ofX, keep));
	return point.kind === 'point' ? point : null;
}

import type { VariableId } from '../../dataset/index.ts';
import type { Filter, TotalsRow } from '../../query/index.ts';
import type { ViewRequest } from '../request.ts';
import { surveyCells, surveyViewOf, type Survey } from '../survey-view.ts';
import type { Cell, SurveyView } from '../view.ts';
import { CUBE_SUMS, type Cube, type Dimension } from './cube.ts';

const WIDTH = CUBE_SUMS.length;

/** The view of a request that the cube covers: the same as `analyse` gives, by adding up cells. */
export function answerFromCube(survey: Survey, cube: Cube, request: ViewRequest): SurveyView {
	return surveyViewOf(survey, request, totalsFromCube(cube, request));
}

/** The cells of that view alone, for a part of the screen that needs no more. */
export function cellsFromCube(survey: Survey, cube: Cube, request: ViewRequest): readonly Cell[] {
	return surveyCells(survey, request, totalsFromCube(cube, request));
}

/** What one breakdown or none gives the cells: a position each, and the codes of the positions. */
interface Axis {
	readonly positions: Dimension['positions'] | null;
	readonly codes: readonly (string | null)[];
}

/**
 * The rows that `psuTotalsStatement` would give, in its order: by code as text with missing ones
 * last, then by stratum and PSU. The cells of a PSU are added with what rounding took, so that the sums
 * do not depend on how finely the cube is cut.
 *
 * Time is linear in the cells; nothing is allocated but the rows and two arrays of one PSU's groups.
 *
 * @throws `invalid variable: …` when the request is not covered by the cube
 */
export function totalsFromCube(
	cube: Cube,
	request: Pick<ViewRequest, 'by' | 'where'>,
): readonly TotalsRow[] {
	const first = axisOf(cube, request.by[0]);
	const second = axisOf(cube, request.by[1]);
	const width = second.codes.length;
	const groups = first.codes.length * width;
	const kept = request.where.map((filter) => keepOf(cube, filter));
	const totals = new Float64Array(groups * WIDTH);
	const lost = new Float64Array(groups * WIDTH);
	const rows: TotalsRow[][] = Array.from({ length: groups }, () => []);
	const { starts, sums } = cube;

	for (const [p, place] of cube.psus.entries()) {
		const touched: number[] = [];
		const end = starts[p + 1] ?? 0;
		for (let cell = starts[p] ?? 0; cell < end; cell++) {
			if (!keeps(kept, cell)) continue;
			const group = (first.positions?.[cell] ?? 0) * width + (second.positions?.[cell] ?? 0);
			if (totals[group * WIDTH] === 0) touched.push(group);
			addCell(sums, cell * WIDTH, totals, lost, group * WIDTH);
		}
		for (const group of touched) {
			const by1 = first.codes[Math.floor(group / width)] ?? null;
			const by2 = second.codes[group % width] ?? null;
			rows[group]?.push(rowOf(by1, by2, place, totals, lost, group * WIDTH));
			clear(totals, lost, group * WIDTH);
		}
	}
	return inTextOrder(first).flatMap((i) =>
		inTextOrder(second).flatMap((j) => rows[i * width + j] ?? []),
	);
}

/** Whether every filter keeps a cell. */
function keeps(filters: readonly Kept[], cell: number): boolean {
	for (const { positions, keep } of filters) {
		if (keep[positions[cell] ?? 0] === 0) return false;
	}
	return true;
}

function rowOf(
	by1: string | null,
	by2: string | null,
	{ psu, stratum }: Cube['psus'][number],
	totals: Float64Array,
	lost: Float64Array,
	at: number,
): TotalsRow {
	return {
		by1,
		by2,
		stratum,
		psu,
		n: (totals[at] ?? 0) + (lost[at] ?? 0),
		w: (totals[at + 1] ?? 0) + (lost[at + 1] ?? 0),
		ww: (totals[at + 2] ?? 0) + (lost[at + 2] ?? 0),
		wy: (totals[at + 3] ?? 0) + (lost[at + 3] ?? 0),
		wx: (totals[at + 4] ?? 0) + (lost[at + 4] ?? 0),
		wyy: (totals[at + 5] ?? 0) + (lost[at + 5] ?? 0),
		wxy: (totals[at + 6] ?? 0) + (lost[at + 6] ?? 0),
		wxx: (totals[at + 7] ?? 0) + (lost[at + 7] ?? 0),
	};
}

/** Adds the sums of one cell to those of a group; what rounding takes is kept (Knuth's TwoSum). */
function addCell(
	sums: Float64Array,
	from: number,
	totals: Float64Array,
	lost: Float64Array,
	to: number,
): void {
	for (let s = 0; s < WIDTH; s++) {
		const value = sums[from + s] ?? 0;
		const total = totals[to + s] ?? 0;
		const next = total + value;
		const added = next - total;
		totals[to + s] = next;
		lost[to + s] = (lost[to + s] ?? 0) + (total - (next - added) + (value - added));
	}
}

function clear(totals: Float64Array, lost: Float64Array, at: number): void {
	for (let s = 0; s < WIDTH; s++) {
		totals[at + s] = 0;
		lost[at + s] = 0;
	}
}

function dimensionOf(cube: Cube, variable: VariableId): Dimension {
	const dimension = cube.dimensions.find((d) => d.variable === variable);
	if (dimension) return dimension;
	const known = cube.dimensions.map((d) => d.variable).join(', ');
	throw new Error(`invalid variable: ${variable} (the cube has ${known}); ask by statement`);
}

function axisOf(cube: Cube, variable: VariableId | undefined): Axis {
	return variable === undefined ? { positions: null, codes: [null] } : dimensionOf(cube, variable);
}

/** A filter over the cells of a cube. */
interface Kept {
	readonly positions: Dimension['positions'];
	/** By position: 1 where it is kept. */
	readonly keep: Uint8Array;
}

function keepOf(cube: Cube, { variable, codes }: Filter): Kept {
	const dimension = dimensionOf(cube, variable);
	const keep = Uint8Array.from(dimension.codes, (code) =>
		code !== null && codes.includes(code) ? 1 : 0,
	);
	return { positions: dimension.positions, keep };
}

/** Positions by code as text, missing last: the order in which a statement gives its rows. */
function inTextOrder({ codes }: Axis): readonly number[] {
	return codes
		.map((code, position) => ({ code, position }))
		.toSorted((a, b) => {
			if (a.code === null || b.code === null)
				return Number(a.code === null) - Number(b.code === null);
			return a.code < b.code ? -1 : Number(a.code > b.code);
		})
		.map(({ position }) => position);
}

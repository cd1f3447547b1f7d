import type { VariableId } from '../../dataset/index.ts';
import type { Filter, TotalsRow } from '../../query/index.ts';
import type { ViewRequest } from '../request.ts';
import { surveyCells, surveyViewOf, type Survey } from '../survey-view.ts';
import type { Cell, SurveyView } from '../view.ts';
import { cubeCells, type Cube, type Dimension } from './cube.ts';
import { rowAdder } from './cube-rows.ts';

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
 * do not depend on how finely the cube is cut. Time is linear in the cells.
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
	const kept = request.where.map((filter) => keepOf(cube, filter));
	const groups = first.codes.flatMap((by1) =>
		second.codes.map((by2) => ({ by: [by1, by2] as const, rows: [] as TotalsRow[] })),
	);
	const { starts, sums, psus } = cube;
	const most = Math.min(cubeCells(cube), psus.length * groups.length);
	const adder = rowAdder(sums, groups, most);
	for (const [p, place] of psus.entries()) {
		const end = starts[p + 1] ?? 0;
		for (let cell = starts[p] ?? 0; cell < end; cell++) {
			if (!keeps(kept, cell)) continue;
			adder.add(cell, (first.positions?.[cell] ?? 0) * width + (second.positions?.[cell] ?? 0));
		}
		adder.endPsu(place);
	}
	return inTextOrder(first).flatMap((i) =>
		inTextOrder(second).flatMap((j) => groups[i * width + j]?.rows ?? []),
	);
}

/** Whether every filter keeps a cell. */
function keeps(filters: readonly Kept[], cell: number): boolean {
	for (const { positions, keep } of filters) {
		if (keep[positions[cell] ?? 0] === 0) return false;
	}
	return true;
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

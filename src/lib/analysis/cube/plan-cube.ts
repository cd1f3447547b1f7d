import {
	breakdownsOf,
	categoriesOf,
	indicatorOf,
	type SurveyDataset,
	type VariableId,
} from '../../dataset/index.ts';
import type { Engine } from '../../engine/index.ts';
import { cubeSizesStatement } from '../../query/index.ts';
import type { ViewRequest } from '../request.ts';
import type { Survey } from '../survey-view.ts';
import { variablesIn } from './cube.ts';

/**
 * Cells a cube may have. At most some 16 MB of arrays and some 10 ms a view on two shared cores, so
 * that a phone holds it and a brush keeps its frames (docs/decisions/cube.md).
 */
export const MOST_CELLS = 200_000;

/** What the size of a cube follows from. */
export interface CubeSizes {
	readonly rows: number;
	readonly psus: number;
	/** Pairs of a PSU and a code, by variable. */
	readonly pairs: ReadonlyMap<VariableId, number>;
}

/** Asks how large a cube over the table of an indicator would be. */
export async function measureCube(
	{ dataset, frame }: Survey,
	engine: Engine,
	request: Pick<ViewRequest, 'indicator'>,
	signal?: AbortSignal,
): Promise<CubeSizes> {
	const { table } = indicatorOf(dataset, request.indicator);
	const variables = breakdownsOf(dataset, table).map((v) => v.id);
	const [row] = await engine.run(cubeSizesStatement(dataset, table, variables), signal);
	return {
		rows: Number(row?.['rows'] ?? 0),
		psus: frame.psuCount,
		pairs: new Map(variables.map((id, i) => [id, Number(row?.[`v${i}`] ?? 0)])),
	};
}

/** Cells to expect: never more than rows, and no more than codes a PSU has multiply to. */
export function expectedCells(sizes: CubeSizes, variables: readonly VariableId[]): number {
	const { rows, psus, pairs } = sizes;
	const codes = variables.map((id) => Math.max(1, (pairs.get(id) ?? 0) / psus));
	return Math.min(
		rows,
		codes.reduce((cells, n) => cells * n, psus),
	);
}

/**
 * The variables a cube is filled for: those of the request, then those of `likely`, then ordered
 * ones, then all others a view can use, each as long as the cube stays below `most`. Null when those
 * of the request alone do not, or one of them has no list of codes.
 */
export function cubeVariables(
	dataset: SurveyDataset,
	request: ViewRequest,
	sizes: CubeSizes,
	likely: readonly VariableId[],
	most: number = MOST_CELLS,
): readonly VariableId[] | null {
	const asked = variablesIn(request);
	const { table } = indicatorOf(dataset, request.indicator);
	const offered = breakdownsOf(dataset, table).filter((v) => categoriesOf(v).length > 0);
	const ids = offered.map((v) => v.id);
	if (!asked.every((id) => ids.includes(id)) || expectedCells(sizes, asked) > most) return null;
	const wished = [
		...likely.filter((id) => ids.includes(id)),
		...offered.filter((v) => v.ordered === true).map((v) => v.id),
		...ids,
	];
	return wished.reduce(
		(kept, id) =>
			kept.includes(id) || expectedCells(sizes, [...kept, id]) > most ? kept : [...kept, id],
		asked,
	);
}

import {
	breakdownsOf,
	categoriesOf,
	designStages,
	indicatorOf,
	type SurveyDataset,
	type VariableId,
} from '../../dataset/index.ts';
import type { Engine } from '../../engine/index.ts';
import { cubeSizesStatement, rowCountStatement } from '../../query/index.ts';
import type { ViewRequest } from '../request.ts';
import type { Survey } from '../survey-view.ts';
import { variablesIn } from './cube.ts';

/**
 * Cells a cube may have. At most some 16 MB of arrays and some 10 ms a view on two shared cores, so
 * that a phone holds it and a brush keeps its frames (docs/decisions/cube.md).
 */
export const MOST_CELLS = 200_000;

/** Rows that are looked at to tell how finely variables cut a table. */
const LOOKED_AT = 500_000;

/** What the size of a cube follows from. */
export interface CubeSizes {
	readonly rows: number;
	readonly psus: number;
	/** How many codes of a variable a PSU has, on average; empty where rows alone say enough. */
	readonly codes: ReadonlyMap<VariableId, number>;
}

/**
 * Asks how large a cube over the table of an indicator would be. A table with no more rows than a
 * cube may have cells is only counted; a very large one is looked at in parts.
 */
export async function measureCube(
	{ dataset, frame }: Survey,
	engine: Engine,
	request: Pick<ViewRequest, 'indicator'>,
	most: number = MOST_CELLS,
	signal?: AbortSignal,
): Promise<CubeSizes> {
	const { table } = indicatorOf(dataset, request.indicator);
	const [count] = await engine.run(rowCountStatement(dataset, { table, where: [] }), signal);
	const rows = Number(count?.['all'] ?? 0);
	const psus = frame.psuCount;
	if (rows <= most) return { rows, psus, codes: new Map() };
	const variables = breakdownsOf(dataset, table).map((v) => v.id);
	const percent = Math.min(100, (100 * LOOKED_AT) / rows);
	const statement = cubeSizesStatement(dataset, table, variables, percent);
	const [row] = await engine.run(statement, signal);
	const seen = Math.max(1, Number(row?.['psus'] ?? 0));
	const codes = variables.map((id, i): [VariableId, number] => {
		return [id, Math.max(1, Number(row?.[`v${i}`] ?? 0) / seen)];
	});
	return { rows, psus, codes: new Map(codes) };
}

/** Cells to expect: never more than rows, and no more than codes a PSU has multiply to. */
function expectedCells({ rows, psus, codes }: CubeSizes, variables: readonly VariableId[]): number {
	const cells = variables.reduce((product, id) => product * (codes.get(id) ?? Infinity), psus);
	return Math.min(rows, cells);
}

/**
 * The variables a cube is filled for: those of the request, then those of `likely`, then ordered
 * ones, then all others a view can use, each as long as the cube stays below `most`. Null when those
 * of the request alone do not, one of them has no list of codes,
 * or the design has later stages or replicates, for which the direct path is the only one.
 */
export function cubeVariables(
	dataset: SurveyDataset,
	request: ViewRequest,
	sizes: CubeSizes,
	likely: readonly VariableId[],
	most: number = MOST_CELLS,
): readonly VariableId[] | null {
	const { design } = dataset;
	if (designStages(design).length > 1 || design.replicates !== undefined) return null;
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

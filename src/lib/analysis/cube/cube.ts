import type { IndicatorId, VariableId, WeightingId } from '../../dataset/index.ts';
import type { ViewRequest } from '../request.ts';

/** The sums of a cell, in the order in which they are stored. */
export const CUBE_SUMS = ['n', 'w', 'ww', 'wy', 'wx', 'wyy', 'wxy', 'wxx'] as const;

/** One variable of a cube. */
export interface Dimension {
	readonly variable: VariableId;
	/** Its codes by position; the first is null, for rows in which it is missing. */
	readonly codes: readonly (string | null)[];
	/** Position of the code of each cell. */
	readonly positions: Uint8Array | Uint16Array;
}

/**
 * PSU totals of one indicator and weighting by every combination of some variables' codes that
 * occurs: sums from which those of any filter and breakdown over these variables follow by adding.
 */
export interface Cube {
	readonly indicator: IndicatorId;
	readonly weighting: WeightingId;
	readonly dimensions: readonly Dimension[];
	/** In the order of the design frame, which is the order of the cells. */
	readonly psus: readonly { readonly psu: string; readonly stratum: string }[];
	/** Where the cells of a PSU begin; one more entry than PSUs. */
	readonly starts: Uint32Array;
	/** Eight numbers a cell, in the order of `CUBE_SUMS`. */
	readonly sums: Float64Array;
}

/** Number of cells. */
export function cubeCells({ sums }: Cube): number {
	return sums.length / CUBE_SUMS.length;
}

/** Bytes of the arrays of a cube. */
export function cubeBytes({ dimensions, starts, sums }: Cube): number {
	const positions = dimensions.reduce((bytes, d) => bytes + d.positions.byteLength, 0);
	return positions + starts.byteLength + sums.byteLength;
}

/** Whether a request is arithmetic over this cube. */
export function coversRequest(cube: Cube, request: ViewRequest): boolean {
	return (
		cube.indicator === request.indicator &&
		cube.weighting === request.weighting &&
		variablesIn(request).every((id) => cube.dimensions.some((d) => d.variable === id))
	);
}

/** The variables a request breaks down or filters by, each once. */
export function variablesIn({ by, where }: ViewRequest): readonly VariableId[] {
	return [...new Set([...by, ...where.map((f) => f.variable)])];
}

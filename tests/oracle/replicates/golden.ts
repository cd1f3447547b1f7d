import type { EstimandKind, ReplicateType } from '../../../src/lib/estimation/index.ts';
import { readGolden, type NamedGolden } from '../golden-file.ts';

/** One answer of R; columns of the array form are named by `fields` of the file. */
export interface ReplicateCase {
	readonly estimand: EstimandKind;
	readonly y: string;
	readonly x: string | null;
	readonly by: string | null;
	readonly group: string | null;
	readonly n: number;
	readonly df: number;
	readonly value: number;
	readonly se: number | null;
	readonly median: number;
	readonly medianSe: number | null;
}

export interface ReplicateGoldenDesign {
	readonly id: string;
	readonly type: string;
	readonly scale: number;
	readonly rscales: readonly number[];
	readonly rho: number | null;
	readonly mse: boolean;
	readonly df: number;
	readonly columns: Readonly<Record<string, readonly (string | number | null)[]>>;
	/** Weights of the rows in each replicate. */
	readonly replicates: readonly (readonly number[])[];
	readonly cases: readonly ReplicateCase[];
}

/** The golden files, with R's answers. */
export function readReplicateGroups(): readonly NamedGolden<ReplicateGoldenDesign>[] {
	return readGolden(new URL('./golden/', import.meta.url));
}

/** R writes some types in lower case. */
export function typeOf({ type }: Pick<ReplicateGoldenDesign, 'type'>): ReplicateType {
	const types = ['BRR', 'Fay', 'JK1', 'JKn', 'bootstrap', 'other'] as const;
	const found = types.find((one) => one.toLowerCase() === type.toLowerCase());
	if (found === undefined) throw new Error(`invalid golden type: ${type} (not in svrepdesign).`);
	return found;
}

import { readFileSync, readdirSync } from 'node:fs';
import type { EstimandKind, ReplicateType } from '../../../src/lib/estimation/index.ts';

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

export interface ReplicateGoldenGroup {
	readonly name: string;
	readonly about: string;
	readonly designs: readonly ReplicateGoldenDesign[];
}

export const DIRECTORY = new URL('./golden/', import.meta.url);

export function readReplicateGroups(): readonly ReplicateGoldenGroup[] {
	return readdirSync(DIRECTORY)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((file) => ({
			name: file.replace('.json', ''),
			...readReplicates(readFileSync(new URL(file, DIRECTORY), 'utf8')),
		}));
}

/** The designs of one JSON text that R wrote. */
export function readReplicates(text: string): Omit<ReplicateGoldenGroup, 'name'> {
	const { fields, about, designs } = JSON.parse(text) as {
		readonly fields: readonly string[];
		readonly about: string;
		readonly designs: readonly (Omit<ReplicateGoldenDesign, 'cases'> & { cases: unknown[][] })[];
	};
	const named = (row: unknown[]): ReplicateCase =>
		Object.fromEntries(fields.map((field, at) => [field, row[at]])) as unknown as ReplicateCase;
	return {
		about,
		designs: designs.map((design) => ({ ...design, cases: design.cases.map(named) })),
	};
}

/** R writes some types in lower case. */
export function typeOf({ type }: Pick<ReplicateGoldenDesign, 'type'>): ReplicateType {
	const types = ['BRR', 'Fay', 'JK1', 'JKn', 'bootstrap', 'other'] as const;
	const found = types.find((one) => one.toLowerCase() === type.toLowerCase());
	if (found === undefined) throw new Error(`invalid golden type: ${type} (not in svrepdesign).`);
	return found;
}

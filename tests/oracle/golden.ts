import { readFileSync, readdirSync } from 'node:fs';
import type { EstimandKind, LonelyPsu } from '../../src/lib/estimation/index.ts';

/** One answer of R; columns of the array form are named by `fields` of the file. */
export interface GoldenCase {
	readonly estimand: EstimandKind;
	readonly y: string;
	readonly x: string | null;
	readonly by: string | null;
	readonly group: string | null;
	readonly lonely: LonelyPsu;
	readonly status: 'ok' | 'empty' | 'undefined' | 'lonely';
	readonly n: number;
	readonly df: number | null;
	readonly value: number | null;
	readonly se: number | null;
	readonly tLow: number | null;
	readonly tHigh: number | null;
	readonly logitLow: number | null;
	readonly logitHigh: number | null;
	readonly deff: number | null;
	readonly deffReplace: number | null;
}

export type Column = readonly (number | string | null)[];

export interface GoldenDesign {
	readonly id: string;
	readonly level: number;
	readonly adjustDomainLonely: boolean;
	/** N_h by stratum (null: no limit), or null without a finite population correction. */
	readonly populationPsus: Readonly<Record<string, number | null>> | null;
	/**
	 * Microdata: h stratum, i PSU, w weight, then variables; null is missing. Of later stages with a
	 * finite population: s and t, the units drawn, N2 and N3, how many there are (null: no limit).
	 */
	readonly columns: Readonly<Record<string, Column>>;
	readonly cases: readonly GoldenCase[];
}

export interface GoldenGroup {
	readonly name: string;
	readonly source: string;
	readonly about: string;
	readonly designs: readonly GoldenDesign[];
}

interface GoldenFile extends Omit<GoldenGroup, 'name' | 'designs'> {
	readonly fields: readonly string[];
	readonly designs: readonly (Omit<GoldenDesign, 'cases'> & { readonly cases: unknown[][] })[];
}

export const GOLDEN_DIRECTORY = new URL('./golden/', import.meta.url);

/** Every golden file with cases, found by listing the directory. */
export function readGoldenGroups(): readonly GoldenGroup[] {
	return readdirSync(GOLDEN_DIRECTORY)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => readGroup(name));
}

function readGroup(file: string): GoldenGroup {
	return parseGroup(
		file.replace('.json', ''),
		readFileSync(new URL(file, GOLDEN_DIRECTORY), 'utf8'),
	);
}

/** The designs of one file that R wrote. */
export function parseGroup(name: string, text: string): GoldenGroup {
	const { fields, source, about, designs } = JSON.parse(text) as GoldenFile;
	const named = (row: unknown[]): GoldenCase =>
		Object.fromEntries(fields.map((field, at) => [field, row[at]])) as unknown as GoldenCase;
	return {
		name,
		source,
		about,
		designs: designs.map((design) => ({ ...design, cases: design.cases.map(named) })),
	};
}

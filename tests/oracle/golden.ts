import type { EstimandKind, LonelyPsu } from '../../src/lib/estimation/index.ts';
import { readGolden, type NamedGolden } from './golden-file.ts';

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

/** The golden files of the estimands, with R's answers. */
export function readGoldenGroups(): readonly NamedGolden<GoldenDesign>[] {
	return readGolden(new URL('./golden/', import.meta.url));
}

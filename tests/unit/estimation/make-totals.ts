import { designFrame, psuTotals } from '../../../src/lib/estimation/index.ts';
import type {
	Estimate,
	EstimateResult,
	PsuSums,
	PsuTotals,
	Stratum,
	Unavailable,
} from '../../../src/lib/estimation/index.ts';

/** One row of microdata: PSU id `stratum/psu`, y, and weight and denominator where they are not 1. */
export interface Row {
	readonly psu: string;
	readonly y: number;
	readonly w?: number;
	readonly x?: number;
}

/** The sums of one row: what SQL adds up. */
export function sumsOf({ psu, y, w = 1, x = 1 }: Row): PsuSums {
	return {
		stratum: psu.slice(0, psu.indexOf('/')),
		psu,
		n: 1,
		w,
		ww: w * w,
		wy: w * y,
		wx: w * x,
		wyy: w * y * y,
		wxy: w * x * y,
		wxx: w * x * x,
	};
}

/** Totals of rows in a design with the given PSUs (`stratum/psu`); population by stratum. */
export function makeTotals(
	psus: readonly string[],
	rows: readonly Row[],
	population: Readonly<Record<string, number>> = {},
): PsuTotals {
	return psuTotals(designFrame(strataOf(psus, population)), rows.map(sumsOf));
}

export function strataOf(
	psus: readonly string[],
	population: Readonly<Record<string, number>> = {},
): readonly Stratum[] {
	const ids = [...new Set(psus.map((psu) => psu.slice(0, psu.indexOf('/'))))];
	return ids.map((id) => {
		const stratum = { id, psus: psus.filter((psu) => psu.startsWith(`${id}/`)) };
		const populationPsus = population[id];
		return populationPsus === undefined ? stratum : { ...stratum, populationPsus };
	});
}

/** The estimate, or a failing test that says why there is none. */
export function expectEstimate(result: EstimateResult): Estimate {
	if (result.kind !== 'estimate') throw new Error(`expected an estimate: ${result.reason}`);
	return result;
}

/** The reason, or a failing test when there is an estimate. */
export function expectUnavailable(result: EstimateResult): Unavailable {
	if (result.kind !== 'unavailable') throw new Error(`expected unavailable: ${result.value}`);
	return result;
}

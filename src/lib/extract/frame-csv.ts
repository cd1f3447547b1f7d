import { csvFormatRows } from 'd3-dsv';
import type { DesignFrame } from '../estimation/index.ts';
import { neutralise } from './safe-text.ts';

/**
 * Every stratum and PSU of the sample, with the PSUs there are in the population where known. Of a
 * design with an FPC at later stages a row for every unit of the last, with `unit2`, `fpc2` and so on.
 * Texts that begin like a formula have an apostrophe, as in the data; the scripts take it off.
 */
export function frameCsv({ strata, stages, within }: DesignFrame): string {
	let rows = strata.flatMap(({ id, psus, populationPsus }) =>
		psus.map((psu) => ({ last: psu, cells: [id, psu, sizeText(populationPsus)] })),
	);
	for (let stage = 2; stage <= stages; stage++) {
		rows = rows.flatMap(({ last, cells }) => {
			const { units = [], populationUnits } = within.get(last) ?? {};
			const size = sizeText(populationUnits);
			return units.map((unit) => ({ last: unit, cells: [...cells, unit, size] }));
		});
	}
	const later = Array.from({ length: stages - 1 }, (_, i) => [`unit${i + 2}`, `fpc${i + 2}`]);
	const header = ['stratum', 'psu', 'fpc', ...later.flat()];
	return `${csvFormatRows([header, ...rows.map(({ cells }) => cells.map(neutralise))])}\n`;
}

function sizeText(population: number | undefined): string {
	return population === undefined ? '' : String(population);
}

import { designStages, type StageFpc, type SurveyDataset } from '../dataset/index.ts';
import type { Engine, Row } from '../engine/index.ts';
import {
	designFrame,
	type DesignFrame,
	type SampledWithin,
	type Stratum,
} from '../estimation/index.ts';
import { frameStatement } from '../query/index.ts';

/** Asks the engine for the frame of a design: every PSU (and later unit that counts) of a whole table. */
export async function loadFrame(
	dataset: SurveyDataset,
	engine: Engine,
	table: string,
): Promise<DesignFrame> {
	const rows = await engine.run(frameStatement(dataset, table));
	const stages = designStages(dataset.design);
	const first = drawn(rows, 'stratum', 'psu', 'fpc');
	const strata = [...first].map(([id, { units, fpc }]): Stratum => {
		const population = populationOf(units.size, fpc, stages[0]?.fpc ?? null);
		const stratum = { id, psus: [...units] };
		return population === null ? stratum : { ...stratum, populationPsus: population };
	});
	const later = stages.slice(1).flatMap(({ fpc: kind }, i) => {
		const parent = i === 0 ? 'psu' : `unit${i + 1}`;
		const within = drawn(rows, parent, `unit${i + 2}`, `fpc${i + 2}`);
		return [...within].map(([id, { units, fpc }]): SampledWithin => {
			const population = populationOf(units.size, fpc, kind);
			const list = { parent: id, units: [...units] };
			return population === null ? list : { ...list, populationUnits: population };
		});
	});
	return designFrame(strata, later);
}

interface Drawn {
	readonly units: Set<string>;
	readonly fpc: number | null;
}

/** The units drawn in each unit of the stage before (or stratum), with the correction of that unit. */
function drawn(
	rows: readonly Row[],
	parent: string,
	unit: string,
	fpc: string,
): ReadonlyMap<string, Drawn> {
	const groups = new Map<string, Drawn>();
	for (const row of rows) {
		const id = String(row[parent]);
		const value = row[fpc];
		const known = groups.get(id) ?? {
			units: new Set<string>(),
			fpc: typeof value === 'number' ? value : null,
		};
		known.units.add(String(row[unit]));
		groups.set(id, known);
	}
	return groups;
}

/** Units in the population: as declared, or as many as the drawn ones are that share of. */
function populationOf(n: number, fpc: number | null, kind: StageFpc | null): number | null {
	if (fpc === null || kind === null) return null;
	return kind.kind === 'size' ? fpc : n / fpc;
}

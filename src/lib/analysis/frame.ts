import type { SurveyDataset } from '../dataset/index.ts';
import type { Engine } from '../engine/index.ts';
import { designFrame, type DesignFrame, type Stratum } from '../estimation/index.ts';
import { frameStatement } from '../query/index.ts';

/** Asks the engine for the frame of a design: every PSU of a whole table. */
export async function loadFrame(
	dataset: SurveyDataset,
	engine: Engine,
	table: string,
): Promise<DesignFrame> {
	const rows = await engine.run(frameStatement(dataset, table));
	const strata = new Map<string, { psus: string[]; fpc: number | null }>();
	for (const { stratum, psu, fpc } of rows) {
		const id = String(stratum);
		const known = strata.get(id) ?? { psus: [], fpc: typeof fpc === 'number' ? fpc : null };
		known.psus.push(String(psu));
		strata.set(id, known);
	}
	return designFrame(
		[...strata].map(([id, { psus, fpc }]): Stratum => ({
			id,
			psus,
			...(fpc === null ? {} : { populationPsus: fpc }),
		})),
	);
}

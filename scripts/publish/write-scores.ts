import type { RegisterDataset, Place } from '../../src/lib/dataset/index.ts';
import { placesOf } from '../../src/lib/dataset/index.ts';
import type { Engine } from '../../src/lib/engine/index.ts';
import { unitRowsStatement, type UnitRow } from '../../src/lib/query/index.ts';
import {
	collectScores,
	holdsSeveral,
	scoredMeasures,
	scoreRequest,
	scoresFile,
	type ScoredMeasure,
} from '../../src/lib/scores/index.ts';
import { openDataset } from '../dataset/open-dataset.ts';
import type { Output } from './output.ts';

/**
 * Publishes the score card of every round of a register, `scores/<round>.json`: each unit and each
 * area against every indicator that has a standard or is a gap. Nothing where none has.
 */
export async function writeScores(
	dataset: RegisterDataset,
	folder: string,
	output: Output,
): Promise<void> {
	const measures = scoredMeasures(dataset);
	if (measures.length === 0) return;
	const opened = await openDataset(dataset, folder);
	try {
		for (const { indicator } of measures) await opened.source(indicator.table);
		const place = await areaPlace(dataset, measures, opened.engine);
		const measured = [];
		for (const measure of measures) {
			measured.push({ ...measure, rows: await rowsOf(dataset, measure, place, opened.engine) });
		}
		for (const scores of collectScores(dataset, place, measured)) {
			await output.writeJson(`${dataset.info.id}/${scoresFile(scores.round)}`, scores);
		}
	} finally {
		await opened.engine.close();
	}
}

async function rowsOf(
	dataset: RegisterDataset,
	{ indicator }: ScoredMeasure,
	place: Place | null,
	engine: Engine,
): Promise<readonly UnitRow[]> {
	const request = scoreRequest(dataset, indicator, place);
	return (await engine.run(unitRowsStatement(dataset, request))) as unknown as readonly UnitRow[];
}

/** The finest places of which one holds several units; null where no area says more than a unit. */
async function areaPlace(
	dataset: RegisterDataset,
	[measure]: readonly ScoredMeasure[],
	engine: Engine,
): Promise<Place | null> {
	for (const place of [...placesOf(dataset)].reverse()) {
		if (measure && holdsSeveral(await rowsOf(dataset, measure, place, engine))) return place;
	}
	return null;
}

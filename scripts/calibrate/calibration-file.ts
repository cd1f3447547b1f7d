import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import {
	calibratedDataset,
	VariableIdSchema,
	type CalibrationOutcome,
	type Dataset,
	type SampleDesign,
} from '../../src/lib/dataset/index.ts';

/** What the import made of `calibration`, beside the table that has the weights. */
export const CALIBRATION_FILE = 'calibration.json';

const CalibrationFileSchema = v.strictObject({
	/** The parts of the design that the weights were made from, to know when they are out of date. */
	madeFrom: v.string(),
	type: v.picklist(['JKn', 'bootstrap']),
	variables: v.array(VariableIdSchema),
	scale: v.number(),
	rscales: v.array(v.number()),
	degf: v.number(),
});

type CalibrationFile = v.InferOutput<typeof CalibrationFileSchema>;

function madeFrom({ calibration, strata, psu, nest, fpc, lonely }: SampleDesign): string {
	return JSON.stringify({ calibration, strata, psu, nest, fpc, lonely });
}

/** What was made of a calibration, and the design it was made from. */
export interface Calibrated {
	readonly design: SampleDesign;
	readonly outcome: CalibrationOutcome;
}

/** Writes `calibration.json` into a folder; returns its name. */
export async function writeCalibration(
	folder: string,
	{ design, outcome }: Calibrated,
): Promise<string> {
	const text = JSON.stringify({ madeFrom: madeFrom(design), ...outcome }, null, '\t');
	await writeFile(join(folder, CALIBRATION_FILE), `${text}\n`);
	return CALIBRATION_FILE;
}

/**
 * What the import made of the calibration of a dataset; undefined where it declares none.
 *
 * @param folder that holds its tables
 * @throws `invalid calibration: …` when its weights were not calibrated, or by another design
 */
export async function readCalibration(
	dataset: Dataset,
	folder: string,
): Promise<CalibrationFile | undefined> {
	if (dataset.kind === 'register' || dataset.design.calibration === undefined) return undefined;
	const path = join(folder, CALIBRATION_FILE);
	const again = 'run "sittan import <file> --dataset …" again';
	const text = await readFile(path, 'utf8').catch(() => undefined);
	if (text === undefined) throw new Error(`invalid calibration: no file (${path}); ${again}`);
	const read = v.safeParse(CalibrationFileSchema, JSON.parse(text));
	if (!read.success) throw new Error(`invalid calibration: unreadable (${path}); ${again}`);
	if (read.output.madeFrom === madeFrom(dataset.design)) return read.output;
	throw new Error(
		`invalid calibration: ${dataset.info.id} (design.yaml changed since the import); ${again}`,
	);
}

/** A dataset with what the import made of its calibration, ready to be asked; any other as it is. */
export async function withCalibration(dataset: Dataset, folder: string): Promise<Dataset> {
	const made = await readCalibration(dataset, folder);
	if (made === undefined || dataset.kind === 'register') return dataset;
	return calibratedDataset(dataset, made);
}

import { writeFile } from 'node:fs/promises';
import { join as joinPath } from 'node:path';
import {
	MOST_JACKKNIFE_PSUS,
	problem,
	type Calibration,
	type CalibrationOutcome,
	type Problem,
	type SurveyDataset,
	type VariableId,
} from '../../src/lib/dataset/index.ts';
import {
	bootstrapMultipliers,
	calibrateReplicates,
	jackknifeMultipliers,
	rankColumns,
	weightRank,
	type CalibratedFactors,
	type CalibrationFailure,
	type ReplicateMultipliers,
} from '../../src/lib/estimation/index.ts';
import {
	identifier,
	join,
	param,
	psuSql,
	raw,
	sql,
	stratumSql,
	type Statement,
} from '../../src/lib/query/index.ts';
import type { Duck } from '../import/duck.ts';
import { CELLS, marginColumn, marginVariables, readCells, type SampleCells } from './read-cells.ts';

/** Rows with their calibrated and replicate weights, or what keeps them from having any. */
export type CalibratedRows =
	| { readonly problems: readonly Problem[] }
	| {
			readonly rows: Statement;
			/** The calibrated weight, and its replicates. */
			readonly columns: readonly VariableId[];
			readonly outcome: CalibrationOutcome;
	  };

/**
 * Calibrates the weights of a table as its design says, with replicates that are calibrated alike.
 *
 * @param rows the checked rows, numbered in the order of the file
 * @param file for messages
 */
export async function calibrateRows(
	duck: Duck,
	rows: Statement,
	dataset: SurveyDataset,
	calibration: Calibration,
	file: string,
): Promise<CalibratedRows> {
	const sample = await readCells(duck, rows, dataset, calibration, file);
	if ('problems' in sample) return sample;
	const drawn = draw(sample, dataset, calibration, file);
	if ('file' in drawn) return { problems: [drawn] };
	const made = calibrateReplicates(sample, drawn);
	if ('failure' in made) return { problems: [failed(made, calibration, file)] };
	const variables = replicateNames(calibration.calibrated, made.replicates.length);
	const columns = [calibration.calibrated, ...variables];
	await writeFactors(duck, made);
	return {
		rows: weightedRows(rows, dataset, calibration, columns),
		columns,
		outcome: {
			...{ type: drawn.type, variables, scale: drawn.scale, rscales: drawn.rscales },
			degf: weightRank(rankColumns(made, sample.squares)) - 1,
		},
	};
}

function draw(
	{ frame }: SampleCells,
	{ design }: SurveyDataset,
	{ replicates }: Calibration,
	file: string,
): ReplicateMultipliers | Problem {
	if (replicates.type === 'jackknife' && frame.psuCount > MOST_JACKKNIFE_PSUS) {
		const remedy = `above ${MOST_JACKKNIFE_PSUS} write "replicates: { type: bootstrap, count: 200, seed: 1 }" in design.yaml`;
		return problem(file, '', 'number of PSUs for the jackknife', frame.psuCount, remedy);
	}
	const alone = frame.strata.find(
		({ psus, populationPsus }) => psus.length === 1 && populationPsus !== 1,
	);
	const kept = ['remove', 'certainty'].includes(design.lonely);
	if (alone && (design.lonely === 'fail' || (replicates.type === 'bootstrap' && !kept))) {
		const remedy =
			'it has one PSU; join it with another, or set "lonely: certainty" in design.yaml';
		return problem(file, design.strata.join(', '), 'stratum', alone.id, remedy);
	}
	if (frame.psuCount < 3) {
		const remedy = 'replicate weights need at least three';
		return problem(file, design.psu[0] ?? '', 'number of PSUs', frame.psuCount, remedy);
	}
	return replicates.type === 'jackknife'
		? jackknifeMultipliers(frame, design.lonely)
		: bootstrapMultipliers(frame, design.lonely, replicates.count, replicates.seed);
}

function failed(
	{ failure, replicate, margin, group }: CalibrationFailure,
	{ margins }: Calibration,
	file: string,
): Problem {
	switch (failure) {
		case 'empty-post-stratum': {
			const remedy = `replicate ${replicate} leaves out every PSU that has it; join it with another`;
			const variables = margins[margin]?.variables.join(', ') ?? '';
			return problem(file, variables, 'post-stratum', group, remedy);
		}
		case 'not-converged': {
			const of = replicate === 0 ? 'the weights' : `replicate ${replicate}`;
			const remedy = `raking ${of} never meets all margins; join small groups or leave a margin out`;
			return problem(file, '', 'margins', 'no convergence', remedy);
		}
	}
}

/** `weight_r001` and so on, as wide as the number of replicates. */
function replicateNames(calibrated: VariableId, count: number): readonly VariableId[] {
	const width = Math.max(3, String(count).length);
	return Array.from(
		{ length: count },
		(_, r) => `${calibrated}_r${String(r + 1).padStart(width, '0')}` as VariableId,
	);
}

const FACTORS = raw('calibration_factors');

/** The factors of every cell as a table; a file in between, because bound values would be millions. */
async function writeFactors(duck: Duck, { full, replicates }: CalibratedFactors): Promise<void> {
	const path = joinPath(duck.folder, 'calibration-factors.csv');
	const all = [full, ...replicates];
	await writeFile(path, lines(all));
	const types = ['cell BIGINT', ...all.map((_, r) => `f${r} DOUBLE`)].map((one) => one.split(' '));
	const columns = types.map(([name, type]) => `'${name}': '${type}'`).join(', ');
	await duck.run(sql`CREATE OR REPLACE TEMP TABLE ${FACTORS} AS
		SELECT * FROM read_csv(${param(path)}, header = false, columns = {${raw(columns)}})`);
}

function* lines(columns: readonly Float64Array[]): Generator<string> {
	for (let cell = 0; cell < (columns[0]?.length ?? 0); cell++)
		yield `${[cell, ...columns.map((factors) => factors[cell])].join(',')}\n`;
}

/** Every row with its weights in place of the design weight that stood there: that times the factors of its cell. */
function weightedRows(
	rows: Statement,
	dataset: SurveyDataset,
	calibration: Calibration,
	columns: readonly VariableId[],
): Statement {
	const weight = sql`CAST(d.${identifier(calibration.weight)} AS DOUBLE)`;
	const weights = columns.map((id, r) => sql`${weight} * f.${raw(`f${r}`)} AS ${identifier(id)}`);
	const same = marginVariables(calibration).map(
		(id, i) => sql`c.${marginColumn(i)} = d.${identifier(id)}`,
	);
	const aside = sql`calibration_stratum, calibration_psu, ${identifier(calibration.calibrated)}`;
	return sql`SELECT d.* EXCLUDE (${aside}), ${join(weights, ', ')}
		FROM (SELECT *, ${stratumSql(dataset)} AS calibration_stratum, ${psuSql(dataset)} AS calibration_psu
			FROM (${rows})) d
		JOIN ${CELLS} c ON c.stratum = d.calibration_stratum AND c.psu = d.calibration_psu
			AND ${join(same, ' AND ')}
		JOIN ${FACTORS} f ON f.cell = c.cell`;
}

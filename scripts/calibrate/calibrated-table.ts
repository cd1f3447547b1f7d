import type { Calibration, CalibrationOutcome, SampleDesign } from '../../src/lib/dataset/index.ts';
import { identifier, sql, type Statement } from '../../src/lib/query/index.ts';
import type { TableRows } from '../import/write-table.ts';

/**
 * Rows of a file whose weights are not calibrated yet, with the design weight in the place of the
 * calibrated one, so that the rules of the design can be asked of them.
 */
export function withDesignWeight(rows: Statement, { weight, calibrated }: Calibration): Statement {
	return sql`SELECT *, ${identifier(weight)} AS ${identifier(calibrated)} FROM (${rows})`;
}

interface Made {
	readonly rows: Statement;
	readonly outcome: CalibrationOutcome;
}

/** A calibrated table as it is written: the replicates stand behind the columns of the codebook. */
export function calibratedTable(
	{ rows, outcome }: Made,
	columns: readonly string[],
	design: SampleDesign,
): TableRows {
	return {
		rows,
		columns: [...columns, ...outcome.variables],
		calibration: { design, outcome },
	};
}

/** What the import did to the weights, in one sentence. */
export function calibrationNote(
	{ method, weight, calibrated, margins }: Calibration,
	{ outcome }: Made,
): string {
	const of = margins.map(({ variables }) => variables.join(' × ')).join(', ');
	const how = method === 'rake' ? 'raked' : 'post-stratified';
	const replicates = `${outcome.variables.length} ${outcome.type} replicates`;
	return `${calibrated}: ${weight} ${how} to ${of}, with ${replicates} and ${outcome.degf} degrees of freedom`;
}

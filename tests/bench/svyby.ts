import { execFile, execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { View, ViewRequest } from '../../src/lib/analysis/index.ts';
import {
	indicatorOf,
	tableOf,
	weightingOf,
	type SurveyDataset,
	type VariableId,
} from '../../src/lib/dataset/index.ts';
import type { Engine } from '../../src/lib/engine/index.ts';
import { expressionSql, identifier, psuSql, sql, stratumSql } from '../../src/lib/query/index.ts';

/** What R said of one breakdown. */
export interface SvybyAnswer {
	readonly laps: readonly number[];
	readonly cells: ReadonlyMap<string, { readonly value: number; readonly se: number }>;
	readonly version: string;
}

/** Why R cannot be asked here; null when it can. */
export function whyNoR(): string | null {
	try {
		execFileSync('Rscript', ['-e', 'stopifnot(requireNamespace("survey"))'], { stdio: 'ignore' });
		return null;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ENOENT'
			? 'Rscript is not installed (Debian: r-base-core)'
			: 'R has no package survey (Debian: r-cran-survey)';
	}
}

/**
 * Writes by, stratum, PSU, weight and answer of every row of a request with one breakdown and no
 * filter, for `svyby.R`. All rows stay, also those without an answer: their PSUs count.
 */
export async function writeRows(
	dataset: SurveyDataset,
	engine: Engine,
	request: ViewRequest,
	folder: string,
): Promise<string> {
	const { id, numerator, table } = indicatorOf(dataset, request.indicator);
	const { weight } = weightingOf(dataset, request.weighting);
	const rows = await engine.run(sql`SELECT
		CAST(${expressionSql(dataset, request.by[0] as VariableId)} AS VARCHAR) AS by1,
		${stratumSql(dataset)} AS stratum, ${psuSql(dataset)} AS psu,
		CAST(${expressionSql(dataset, weight)} AS DOUBLE) AS w,
		CAST(${expressionSql(dataset, numerator)} AS DOUBLE) AS y
	FROM ${identifier(tableOf(dataset, table).id)}`);
	const lines = rows.map((row) =>
		Object.values(row)
			.map((value) => value ?? '')
			.join(','),
	);
	const file = join(folder, `${id}.csv`);
	writeFileSync(file, ['by,stratum,psu,w,y', ...lines, ''].join('\n'));
	return file;
}

/** Asks R's `svyby(~y, ~by, design, svymean)`, `laps` times after one that does not count. */
export async function askSvyby(file: string, lonely: string, laps: number): Promise<SvybyAnswer> {
	const script = join(import.meta.dirname, 'svyby.R');
	const { stdout } = await promisify(execFile)('Rscript', [script, file, lonely, String(laps)]);
	const lines = stdout
		.trim()
		.split('\n')
		.map((line) => line.split(' '));
	const of = (kind: string): readonly (readonly string[])[] =>
		lines.filter(([first]) => first === kind).map(([, ...words]) => words);
	return {
		laps: of('lap').map(([lap]) => Number(lap)),
		cells: new Map(
			of('cell').map(([by = '', value, se]) => [by, { value: Number(value), se: Number(se) }]),
		),
		version: of('version')
			.map((words) => words.join(' '))
			.join(),
	};
}

/**
 * The largest relative difference of values and standard errors between a view and R. Throws when a
 * cell is only on one side: then the comparison of times would compare different work.
 */
export function differenceFromR(view: View, { cells }: SvybyAnswer): number {
	const differences = view.cells.flatMap(({ key, estimate }) => {
		const other = cells.get(key);
		if (!other || estimate.kind !== 'estimate') {
			throw new Error(
				`invalid comparison: ${key} (${estimate.kind} here, ${other ? 'a number' : 'nothing'} in R); choose an indicator that every cell has`,
			);
		}
		const relative = (ours: number, theirs: number): number =>
			Math.abs(ours - theirs) / Math.abs(theirs);
		return [relative(estimate.value, other.value), relative(estimate.se, other.se)];
	});
	return Math.max(...differences);
}

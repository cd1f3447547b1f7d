import { codeText, designStages, problem, variableOf } from '../../src/lib/dataset/index.ts';
import type {
	Calibration,
	CalibrationMargin,
	Problem,
	SurveyDataset,
} from '../../src/lib/dataset/index.ts';
import { designFrame, type DesignFrame, type Margin } from '../../src/lib/estimation/index.ts';
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
import { ROW } from '../import/parquet.ts';

/** Table of the cells: rows that are alike to design and margins, numbered from 0. */
export const CELLS = raw('calibration_cells');

/** The cells of a table with the margins they are adjusted to. */
export interface SampleCells {
	readonly psu: readonly string[];
	readonly weights: readonly number[];
	/** Σ of the squared design weights. */
	readonly squares: readonly number[];
	readonly margins: readonly Margin[];
	readonly frame: DesignFrame;
}

/** Variables of all margins, each once. */
export function marginVariables({ margins }: Calibration): CalibrationMargin['variables'] {
	return [...new Set(margins.flatMap(({ variables }) => variables))];
}

/** Name of the column of the cells that holds the i-th of the margins' variables. */
export function marginColumn(i: number): Statement {
	return raw(`m${i}`);
}

/**
 * Makes the table of cells and reads it, or says what keeps rows from their post-strata: no answer,
 * a group without a population, a population without a row.
 */
export async function readCells(
	duck: Duck,
	rows: Statement,
	dataset: SurveyDataset,
	calibration: Calibration,
	file: string,
): Promise<SampleCells | { readonly problems: readonly Problem[] }> {
	const names = marginVariables(calibration);
	const unanswered = await findUnanswered(duck, rows, dataset, calibration, file);
	if (unanswered.length > 0) return { problems: unanswered };
	const fpc = designStages(dataset.design)[0]?.fpc;
	const columns = names.map((id, i) => sql`${identifier(id)} AS ${marginColumn(i)}`);
	const correction = fpc ? identifier(fpc.column) : raw('NULL');
	const weight = sql`CAST(${identifier(calibration.weight)} AS DOUBLE)`;
	// In the order of the file, so that the last digits are the same every time.
	const inOrder = sql`ORDER BY ${identifier(ROW)}`;
	await duck.run(sql`CREATE OR REPLACE TEMP TABLE ${CELLS} AS
		SELECT row_number() OVER (ORDER BY stratum, psu, ${join(
			names.map((_, i) => marginColumn(i)),
			', ',
		)}) - 1 AS cell, * FROM (
			SELECT ${stratumSql(dataset)} AS stratum, ${psuSql(dataset)} AS psu, ${join(columns, ', ')},
				CAST(max(${correction}) AS DOUBLE) AS fpc, CAST(count(*) AS DOUBLE) AS n,
				sum(${weight} ${inOrder}) AS w, sum(${weight} * ${weight} ${inOrder}) AS ww
			FROM (${rows}) GROUP BY ${raw([1, 2, ...names.map((_, i) => i + 3)].join(', '))})`);
	const cells = await duck.run(sql`SELECT * FROM ${CELLS} ORDER BY cell`);
	const margins = calibration.margins.map(({ variables, population }): Margin => {
		const at = variables.map((id) => `m${names.indexOf(id)}`);
		return {
			groups: cells.map((cell) => at.map((m) => String(cell[m])).join(', ')),
			population: new Map(population.map((p) => [p.codes.map(codeText).join(', '), p.total])),
		};
	});
	const counts = cells.map((cell) => Number(cell['n']));
	const problems = margins.flatMap((margin, m) =>
		unmatched(margin, calibration.margins[m]?.variables.join(', ') ?? '', counts, file),
	);
	if (problems.length > 0) return { problems };
	return {
		psu: cells.map((cell) => String(cell['psu'])),
		weights: cells.map((cell) => Number(cell['w'])),
		squares: cells.map((cell) => Number(cell['ww'])),
		margins,
		frame: frameOf(cells, fpc?.kind ?? null),
	};
}

/** Rows without an answer to a variable of a margin, or with a code that stands for none. */
async function findUnanswered(
	duck: Duck,
	rows: Statement,
	dataset: SurveyDataset,
	calibration: Calibration,
	file: string,
): Promise<Problem[]> {
	const found: Problem[] = [];
	for (const id of marginVariables(calibration)) {
		const column = identifier(id);
		const missing = (variableOf(dataset, id).missing ?? []).map(({ code }) => param(code));
		const coded = missing.length === 0 ? raw('FALSE') : sql`${column} IN (${join(missing, ', ')})`;
		const [answer] = await duck.run(
			sql`SELECT CAST(count(*) AS DOUBLE) AS n FROM (${rows}) WHERE ${column} IS NULL OR ${coded}`,
		);
		const n = Number(answer?.['n'] ?? 0);
		const remedy = 'every row needs a post-stratum; fill them or leave the variable out';
		if (n > 0) found.push(problem(file, id, 'rows without an answer', n, remedy));
	}
	return found;
}

function unmatched(
	{ groups, population }: Margin,
	variables: string,
	counts: readonly number[],
	file: string,
): Problem[] {
	const rows = new Map<string, number>();
	groups.forEach((group, i) => rows.set(group, (rows.get(group) ?? 0) + (counts[i] ?? 0)));
	return [
		...[...rows].flatMap(([group, n]) => {
			if (population.has(group)) return [];
			const remedy = `${n} ${n === 1 ? 'row has' : 'rows have'} it; give its total in design.yaml`;
			return [problem(file, variables, 'post-stratum without a total', group, remedy)];
		}),
		...[...population.keys()].flatMap((group) => {
			if (rows.has(group)) return [];
			const remedy = 'no row has it; join it with another in design.yaml and in the data';
			return [problem(file, variables, 'post-stratum', group, remedy)];
		}),
	];
}

/** The first stage of the design, which replicates draw from. */
function frameOf(
	cells: readonly Readonly<Record<string, unknown>>[],
	kind: 'size' | 'rate' | null,
): DesignFrame {
	const strata = new Map<string, { psus: Set<string>; fpc: number }>();
	for (const cell of cells) {
		const id = String(cell['stratum']);
		const known = strata.get(id) ?? { psus: new Set<string>(), fpc: Number(cell['fpc']) };
		known.psus.add(String(cell['psu']));
		strata.set(id, known);
	}
	return designFrame(
		[...strata].map(([id, { psus, fpc }]) => {
			const one = { id, psus: [...psus] };
			if (kind === null || (kind === 'rate' && fpc === 0)) return one;
			return { ...one, populationPsus: kind === 'rate' ? psus.size / fpc : fpc };
		}),
	);
}

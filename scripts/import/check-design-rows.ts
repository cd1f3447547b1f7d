import {
	problem,
	variablesOf,
	type Dataset,
	type Problem,
	type SurveyDataset,
} from '../../src/lib/dataset/index.ts';
import {
	expressionSql,
	identifier,
	psuSql,
	raw,
	sql,
	stratumSql,
	type Statement,
} from '../../src/lib/query/index.ts';
import type { Duck } from './duck.ts';
import { ROW } from './parquet.ts';

/** Checks the rows of a table against the design: weights are positive, a PSU has one stratum. */
export async function checkDesignRows(
	duck: Duck,
	relation: Statement,
	dataset: Dataset,
	file: string,
): Promise<Problem[]> {
	if (dataset.kind === 'register') return [];
	return [
		...(await checkWeights(duck, relation, dataset, file)),
		...(await checkNesting(duck, relation, dataset, file)),
		...(await checkPopulationPsus(duck, relation, dataset, file)),
	];
}

async function checkWeights(
	duck: Duck,
	relation: Statement,
	dataset: Dataset,
	file: string,
): Promise<Problem[]> {
	const problems: Problem[] = [];
	for (const { id, weight } of dataset.design.weightings) {
		const [answer] = await duck.run(sql`SELECT CAST(count(*) AS DOUBLE) AS n,
				CAST(min(${identifier(ROW)}) AS DOUBLE) AS first
			FROM (${relation}) WHERE NOT coalesce(CAST(${expressionSql(dataset, weight)} AS DOUBLE) > 0, FALSE)`);
		const n = Number(answer?.['n'] ?? 0);
		if (n === 0) continue;
		const where = `${variablesOf(weight).join(', ')}, ${n} rows from row ${Number(answer?.['first'])}`;
		const remedy = `the weighting "${id}" needs a weight above 0 in every row`;
		problems.push(problem(file, where, 'weight', 'empty, zero or negative', remedy));
	}
	return problems;
}

async function checkNesting(
	duck: Duck,
	relation: Statement,
	dataset: SurveyDataset,
	file: string,
): Promise<Problem[]> {
	if (dataset.design.nest) return [];
	const rows = await duck.run(sql`SELECT ${psuSql(dataset)} AS psu,
			string_agg(DISTINCT ${stratumSql(dataset)}, ', ' ORDER BY ${stratumSql(dataset)}) AS strata,
			CAST(count(*) OVER () AS DOUBLE) AS psus
		FROM (${relation}) GROUP BY 1 HAVING count(DISTINCT ${stratumSql(dataset)}) > 1
		ORDER BY 1 LIMIT 3`);
	if (rows.length === 0) return [];
	const shown = rows.map((row) => `${String(row['psu'])} (in ${String(row['strata'])})`).join('; ');
	const where = `${dataset.design.psu[0] ?? 'psu'}, ${Number(rows[0]?.['psus'])} PSUs`;
	const remedy =
		'a PSU lies in one stratum; if PSU codes start again in every stratum, set "nest: true" in design.yaml';
	return [problem(file, where, 'PSU', shown, remedy)];
}

async function checkPopulationPsus(
	duck: Duck,
	relation: Statement,
	dataset: SurveyDataset,
	file: string,
): Promise<Problem[]> {
	const { fpc } = dataset.design;
	if (fpc === undefined) return [];
	const rows = await duck.run(sql`SELECT ${stratumSql(dataset)} AS stratum
		FROM (${relation}) GROUP BY 1
		HAVING count(DISTINCT ${identifier(fpc)}) <> 1
			OR max(${identifier(fpc)}) < count(DISTINCT ${psuSql(dataset)})
		ORDER BY 1 ${raw('LIMIT 3')}`);
	if (rows.length === 0) return [];
	const strata = rows.map((row) => String(row['stratum'])).join(', ');
	const remedy =
		'each stratum has one number of PSUs in the population, at least as many as were sampled';
	return [problem(file, fpc, 'population PSUs of stratum', strata, remedy)];
}

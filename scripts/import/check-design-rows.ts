import {
	designStages,
	problem,
	variablesOf,
	type Dataset,
	type Problem,
	type RegisterDataset,
	type StageFpc,
	type SurveyDataset,
} from '../../src/lib/dataset/index.ts';
import {
	expressionSql,
	identifier,
	param,
	psuSql,
	raw,
	sql,
	stageSql,
	stratumSql,
	type Statement,
} from '../../src/lib/query/index.ts';
import { registerRules, repeatedUnits } from './check-register-rows.ts';
import type { Duck } from './duck.ts';
import { failing, problemsOfRules, type RowRule } from './row-rules.ts';

/**
 * Checks the rows of a table against the design. Of a survey: weights are positive, a PSU has one
 * stratum. Of a register: a unit stands once in a round, and one that was not reached has no answers.
 */
export async function checkDesignRows(
	duck: Duck,
	relation: Statement,
	dataset: Dataset,
	file: string,
): Promise<Problem[]> {
	const table = dataset.info.tables.find((t) => t.file === file)?.id;
	const rules = await failing(duck, relation, designRules(dataset, table));
	const list = unitList(dataset, table);
	const repeated = list ? await repeatedUnits(duck, relation, list) : [];
	return [
		...problemsOfRules([...rules, ...repeated], file),
		...(await checkWholeDesign(duck, relation, dataset, file)),
	];
}

/** The register whose list of units a table is; other tables of it may have a unit many times. */
export function unitList(dataset: Dataset, table: string | undefined): RegisterDataset | undefined {
	if (dataset.kind === 'survey') return undefined;
	const main = dataset.design.rounds?.table ?? dataset.info.tables[0]?.id;
	return table === main ? dataset : undefined;
}

/** What the design asks of every row by itself. */
export function designRules(dataset: Dataset, table: string | undefined): readonly RowRule[] {
	switch (dataset.kind) {
		case 'survey':
			return dataset.design.weightings.map(({ id, weight }) => {
				const { calibration } = dataset.design;
				// Of a calibrated weight the file has the design weight, and that is what can be wrong.
				const inFile = variablesOf(weight).map((x) =>
					x === calibration?.calibrated ? calibration.weight : x,
				);
				const value = sql`CAST(${expressionSql(dataset, weight)} AS DOUBLE)`;
				return {
					column: inFile.join(', '),
					thing: 'weight',
					bad: sql`NOT coalesce(${value} > 0, FALSE)`,
					shown: sql`format('{:.15g}', ${value})`,
					remedy: param(`the weighting "${id}" needs a weight above 0 in every row`),
				};
			});
		case 'register':
			return unitList(dataset, table) ? registerRules(dataset) : [];
	}
}

/** What the design asks of all rows together; no row by itself is to blame. */
export async function checkWholeDesign(
	duck: Duck,
	relation: Statement,
	dataset: Dataset,
	file: string,
): Promise<Problem[]> {
	if (dataset.kind === 'register') return [];
	return [
		...(await checkNesting(duck, relation, dataset, file)),
		...(await checkPopulationPsus(duck, relation, dataset, file)),
	];
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

const CORRECTION: Readonly<Record<StageFpc['kind'], string>> = {
	size: 'has one number of units in the population, at least as many as were sampled',
	rate: 'has one share of units that was drawn, from 0 to 1',
};

/** The correction of each stage: one value for all that is drawn from one unit, and possible. */
async function checkPopulationPsus(
	duck: Duck,
	relation: Statement,
	dataset: SurveyDataset,
	file: string,
): Promise<Problem[]> {
	const stages = designStages(dataset.design);
	const found: Problem[] = [];
	for (const [i, { units, fpc }] of stages.entries()) {
		if (fpc === null) continue;
		const from = i === 0 ? stratumSql(dataset) : stageSql(dataset, units.slice(0, -1));
		const column = identifier(fpc.column);
		const impossible =
			fpc.kind === 'size'
				? sql`max(${column}) < count(DISTINCT ${stageSql(dataset, units)})`
				: sql`NOT coalesce(min(${column}) >= 0 AND max(${column}) <= 1, FALSE)`;
		const rows = await duck.run(sql`SELECT ${from} AS unit FROM (${relation}) GROUP BY 1
		HAVING count(DISTINCT ${column}) <> 1 OR count(*) <> count(${column}) OR ${impossible}
		ORDER BY 1 ${raw('LIMIT 3')}`);
		if (rows.length === 0) continue;
		const shown = rows.map((row) => String(row['unit'])).join(', ');
		const [thing, remedy] =
			i === 0
				? ['population PSUs of stratum', 'each stratum']
				: [`population of stage ${i + 1} in`, `each unit of stage ${i}`];
		found.push(problem(file, fpc.column, thing, shown, `${remedy} ${CORRECTION[fpc.kind]}`));
	}
	return found;
}

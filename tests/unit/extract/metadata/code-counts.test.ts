import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	expressionSql,
	identifier,
	ROW_WEIGHT,
	rowsStatement,
	sql,
} from '../../../../src/lib/query/index.ts';
import { columnsOf } from '../../../../src/lib/extract/index.ts';
import {
	codeCounter,
	leavingWeight,
	type CodeCount,
} from '../../../../src/lib/extract/metadata/code-counts.ts';
import { openExtractDemo, selectionOf, type ExtractDemo } from '../../../fixtures/extract-demo.ts';

let demo: ExtractDemo;
beforeAll(async () => {
	demo = await openExtractDemo('mlcs-2017');
}, 120_000);
afterAll(() => demo.close());

const VARIABLES = ['state', 'light_source', 'urban', 'hhsize', 'weight'];

/** Codes counted from the rows of a selection, batch by batch. */
async function counted(parts: object): Promise<readonly CodeCount[]> {
	const { dataset, engine } = demo;
	const selection = selectionOf({ dataset: 'mlcs-2017', table: 'household', ...parts });
	const columns = columnsOf(dataset, selection);
	const weight = leavingWeight(dataset, columns);
	const counter = codeCounter(columns, weight === null ? null : ROW_WEIGHT);
	const { table, where } = selection;
	const variables = columns.map(({ variable }) => variable.id);
	const question = { table, variables, where, ...(weight === null ? {} : { weight }) };
	await engine.read(rowsStatement(dataset, question), (batch) => counter.add(batch));
	return counter.counts();
}

describe('frequencies of codes', () => {
	it('are those the engine gives for one variable after the other, to the last digit', async () => {
		const { dataset, engine } = demo;
		const columns = columnsOf(
			dataset,
			selectionOf({ dataset: 'mlcs-2017', table: 'household', variables: VARIABLES }),
		);
		const weight = leavingWeight(dataset, columns);
		if (weight === null) throw new Error('no weight');
		const found = await counted({ variables: VARIABLES });
		for (const variable of ['state', 'light_source', 'urban']) {
			const rows = await engine.run(
				sql`SELECT CAST(${identifier(variable)} AS VARCHAR) AS code, CAST(count(*) AS DOUBLE) AS n, sum(CAST(${expressionSql(dataset, weight)} AS DOUBLE)) AS weighted
FROM household WHERE ${identifier(variable)} IS NOT NULL GROUP BY 1 ORDER BY 1`,
			);
			const own = found
				.filter((count) => count.variable === variable)
				.map(({ code, n, weighted }) => ({ code, n, weighted }));
			expect(own.sort((a, b) => (a.code < b.code ? -1 : 1))).toEqual(rows);
		}
	});
	it('are unweighted where the weight does not leave', async () => {
		const found = await counted({ variables: ['state'] });
		expect(found.reduce((sum, { n }) => sum + n, 0)).toBe(13_730);
		expect(found.every(({ weighted }) => weighted === null)).toBe(true);
	});
	it('are of the rows a filter keeps', async () => {
		const where = [{ variable: 'state', codes: ['MMR012'] }];
		const found = await counted({ variables: ['state'], where });
		expect(found.map(({ code }) => code)).toEqual(['MMR012']);
	});
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../../scripts/dataset/read-dataset.ts';
import { descriptorDir, openDemo, type DemoSurvey } from './demo-survey.ts';

let demo: DemoSurvey;
beforeAll(async () => {
	demo = await openDemo();
});
afterAll(() => demo.close());

const dataset = await readDataset(descriptorDir);
const TYPES = {
	category: 'VARCHAR',
	text: 'VARCHAR',
	date: 'DATE',
	boolean: 'BOOLEAN',
	integer: 'INTEGER',
	number: 'DOUBLE',
} as const;

describe.each(dataset.info.tables.map((table) => table.id))(
	'the codebook and %s agree',
	(table) => {
		const variables = dataset.codebook.variables.filter((v) => v.tables.includes(table));

		it('every column is in the codebook, every variable is a column, and types fit', async () => {
			const columns = await demo.rows(`SELECT column_name, column_type FROM (DESCRIBE "${table}")`);
			const found = Object.fromEntries(columns.map((c) => [c['column_name'], c['column_type']]));
			expect(found).toEqual(Object.fromEntries(variables.map((v) => [v.id, TYPES[v.type]])));
		});

		it('every code in the data is a category or a missing code', async () => {
			for (const { id, categories = [], missing = [] } of variables) {
				if (categories.length === 0) continue;
				const codes = await demo.rows(`SELECT DISTINCT "${id}" AS code FROM "${table}"`);
				const known = [...categories, ...missing].map((c) => c.code);
				for (const { code } of codes) if (code !== null) expect(known, id).toContain(code);
			}
		});

		it('values lie in their range, and only optional variables have empty cells', async () => {
			for (const { id, range, required } of variables) {
				const [row] = await demo.rows(`SELECT count(*) FILTER ("${id}" IS NULL) AS empty,
				${range ? `min("${id}") AS low, max("${id}") AS high` : '0 AS low, 0 AS high'} FROM "${table}"`);
				if (required) expect(row?.['empty'], id).toBe(0);
				expect(Number(row?.['low']), id).toBeGreaterThanOrEqual(range?.min ?? -Infinity);
				expect(Number(row?.['high']), id).toBeLessThanOrEqual(range?.max ?? Infinity);
			}
		});
	},
);

describe('the variables of a household agree with each other', () => {
	it.each([
		['poor is consumption below the line', 'poor <> (consumption_pae_day < 1590)'],
		['children are boys and girls', 'children_0_17 <> boys_0_17 + girls_0_17'],
		['members are those under 15 and the others', 'adults_15plus > hhsize OR hhsize < 1'],
		['small children are children', 'children_0_4 > children_0_17'],
		[
			'pupils are of school age',
			'school_attending > school_age OR girls_attending > girls_school_age',
		],
		['girls are a part of school age', 'girls_school_age > school_age'],
		['workers are of working age', 'workers > working_age OR working_age > adults_15plus'],
		['literate adults are adults', 'adults_literate > adults_15plus'],
		[
			'consumption has two parts',
			'consumption_year <> food_consumption_year + nonfood_consumption_year',
		],
		[
			'health and schooling are other consumption',
			'health_spending_year + education_spending_year > nonfood_consumption_year',
		],
		['adult equivalents are fewer than members', 'adult_equivalents > hhsize'],
		['a smartphone is a mobile phone', 'smartphone AND NOT mobile_phone'],
		[
			'hours of supply are asked on the grid only',
			`(grid_hours IS NOT NULL) <> (light_source = 'grid')`,
		],
		['acres are asked of farms only', '(farm_acres IS NOT NULL) <> farm_land'],
		['care is asked of the ill only', '(care_sought IS NOT NULL) <> someone_ill'],
		['sharing is asked of toilets only', `(toilet_shared IS NULL) <> (toilet = 'none')`],
		['papers are asked of owners only', `(land_paper IS NOT NULL) <> (tenure = 'owned')`],
		[
			'industry is asked of heads at work only',
			`(head_industry IS NULL) <> (head_work = 'not-working')`,
		],
	])('%s', async (_title, breach) => {
		const [row] = await demo.rows(`SELECT count(*) AS breaches FROM household WHERE ${breach}`);
		expect(row).toEqual({ breaches: 0 });
	});

	it('fifths hold a fifth of the people each, in order of consumption', async () => {
		const rows = await demo.rows(`SELECT quintile, sum(weight * hhsize) /
			(SELECT sum(weight * hhsize) FROM household) AS share, min(consumption_pae_day) AS low,
			max(consumption_pae_day) AS high FROM household GROUP BY quintile ORDER BY low`);
		expect(rows.map((r) => r['quintile'])).toEqual([
			'poorest',
			'second',
			'third',
			'fourth',
			'richest',
		]);
		for (const row of rows) expect(Number(row['share'])).toBeCloseTo(0.2, 2);
		for (const [i, row] of rows.entries()) {
			if (i > 0) expect(row['low']).toBeGreaterThanOrEqual(Number(rows[i - 1]?.['high']));
		}
	});

	it('visits repeat what the household table says', async () => {
		const [row] =
			await demo.rows(`SELECT count(*) AS different FROM visit v JOIN household h USING (hid)
			WHERE v.psu <> h.psu OR v.weight <> h.weight OR v.hhsize <> h.hhsize
				OR v.quintile <> h.quintile OR v.worked_7d > h.workers OR v.ill_members > h.hhsize`);
		expect(row).toEqual({ different: 0 });
	});
});

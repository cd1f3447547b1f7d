import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../../scripts/dataset/read-dataset.ts';
import { campDescriptors, openCamps, type DemoCamps } from './camp-profiling-demo.ts';

let demo: DemoCamps;
beforeAll(async () => {
	demo = await openCamps();
});
afterAll(() => demo.close());

const { codebook, indicators, design, caveats } = await readDataset(campDescriptors);
const TYPES = {
	category: 'VARCHAR',
	text: 'VARCHAR',
	date: 'DATE',
	boolean: 'BOOLEAN',
	integer: 'INTEGER',
	number: 'DOUBLE',
} as const;
/** Filled in every round, reached or not. */
const KNOWN = codebook.variables.filter((v) => v.required).map((v) => v.id as string);
const ASKED = codebook.variables.map((v) => v.id as string).filter((id) => !KNOWN.includes(id));

describe('the codebook and the table agree', () => {
	it('every column is in the codebook, every variable is a column, and types fit', async () => {
		const columns = await demo.rows('SELECT column_name, column_type FROM (DESCRIBE camp)');
		const found = Object.fromEntries(columns.map((c) => [c['column_name'], c['column_type']]));
		expect(found).toEqual(Object.fromEntries(codebook.variables.map((v) => [v.id, TYPES[v.type]])));
	});

	it('about ninety questions are asked of a camp', () => {
		expect(KNOWN).toHaveLength(13);
		expect(ASKED.length).toBeGreaterThanOrEqual(90);
	});

	it('every code in the data is a category, and numbers lie in their range', async () => {
		for (const { id, categories, range } of codebook.variables) {
			if (categories !== undefined) {
				const codes = await demo.rows(`SELECT DISTINCT "${id}" AS code FROM camp`);
				const known = categories.map((c) => c.code);
				for (const { code } of codes) if (code !== null) expect(known, id).toContain(code);
			}
			if (range === undefined) continue;
			const [row] = await demo.rows(`SELECT min("${id}") AS low, max("${id}") AS high FROM camp`);
			expect(Number(row?.['low']), id).toBeGreaterThanOrEqual(range.min ?? -Infinity);
			expect(Number(row?.['high']), id).toBeLessThanOrEqual(range.max ?? Infinity);
		}
	});
});

describe('missing is never zero', () => {
	it('a site that was not profiled has nothing in any column that is asked', async () => {
		const filled = ASKED.map((id) => `"${id}" IS NOT NULL`).join(' OR ');
		expect(
			await demo.number(`SELECT count(*) FROM camp WHERE status <> 'profiled' AND (${filled})`),
		).toBe(0);
		expect(
			await demo.number(`SELECT count(*) FROM camp WHERE status <> 'profiled'`),
		).toBeGreaterThan(500);
	});

	it('a site that was profiled has everything but what does not apply', async () => {
		const optional = ['nfi_months', 'ration_days', 'ration_kg'];
		const empty = ASKED.filter((id) => !optional.includes(id)).map((id) => `"${id}" IS NULL`);
		expect(
			await demo.number(
				`SELECT count(*) FROM camp WHERE status = 'profiled' AND (${empty.join(' OR ')})`,
			),
		).toBe(0);
	});

	it('what is known of a site stands in every round and never changes', async () => {
		const known = KNOWN.filter((id) => id !== 'round' && id !== 'status');
		const empty = known.map((id) => `"${id}" IS NULL`).join(' OR ');
		expect(await demo.number(`SELECT count(*) FROM camp WHERE ${empty}`)).toBe(0);
		const versions = await demo.number(
			`SELECT count(*) FROM (SELECT DISTINCT ${known.map((id) => `"${id}"`).join(', ')} FROM camp)`,
		);
		expect(versions).toBe(await demo.number('SELECT count(DISTINCT site) FROM camp'));
	});
});

const SEXES = ['f', 'm'];
const BANDS = ['0_4', '5_11', '12_17', '18_59', '60plus'];

describe('the answers of a camp agree with each other', () => {
	it.each([
		[
			'people by sex and age add up to people',
			`individuals <> ${SEXES.flatMap((s) => BANDS.map((b) => `${s}_${b}`)).join(' + ')}`,
		],
		['a household has people', 'households > individuals OR households < 1'],
		[
			'units by kind are units by condition',
			'units_temporary + units_semi + units_collective <> units_good + units_repair + units_poor',
		],
		[
			'a household has a unit or none',
			'units_temporary + units_semi + units_collective + households_no_unit <> households',
		],
		[
			'units in good condition are those of sheltered households',
			'units_good <> households_sheltered',
		],
		[
			'those without a unit are without adequate shelter',
			'households_no_unit > households - households_sheltered',
		],
		['a kit has a date when there was one', '(nfi_months IS NOT NULL) <> nfi_ever'],
		['a kit reaches no more households than there are', 'nfi_households > households'],
		[
			'a ration has days, kilograms and a frequency when people receive one',
			`(ration_people > 0) <> (ration_days IS NOT NULL AND ration_kg IS NOT NULL AND ration_frequency <> 'none')`,
		],
		['a ration reaches no more people than there are', 'ration_people > individuals'],
		['there is a latrine and a water point', 'latrines < 1 OR taps + hand_pumps + wells < 1'],
		['the dry season has less water', 'litres_dry > litres_wet'],
		['a clinic inside the camp is near', 'clinic_in_camp AND clinic_km > 0.5'],
		[
			'a higher school needs a lower one',
			'(high_reach AND NOT middle_reach) OR (middle_reach AND NOT primary_reach)',
		],
		['pupils are children of the age', 'in_school_5_11 > f_5_11 + m_5_11'],
		['older pupils are children of the age', 'in_school_12_17 > f_12_17 + m_12_17'],
		['those who are safe at night are safe by day', 'safe_night AND NOT safe_day'],
		['women of a committee are members', 'committee_women > committee_members'],
		[
			'intentions add up to households',
			'households <> intend_return + intend_stay + intend_relocate + intend_unsure',
		],
		['those who went home have left', 'returned > departures'],
		[
			'people without a card are 12 or older',
			'without_id > individuals - f_0_4 - m_0_4 - f_5_11 - m_5_11',
		],
		['unregistered children are under 5', 'children_unregistered > f_0_4 + m_0_4'],
		['women who head a household are women', 'female_headed > f_18_59 + f_60plus'],
		[
			'households with an income, land or debt are households',
			'households_income > households OR households_land > households OR households_debt > households',
		],
	])('%s', async (_title, breach) => {
		expect(await demo.number(`SELECT count(*) FROM camp WHERE ${breach}`)).toBe(0);
	});

	it('a camp resembles itself from round to round', async () => {
		const [row] = await demo.rows(`SELECT
			corr(a.households_sheltered / a.households, b.households_sheltered / b.households) AS shelter,
			corr(ln(a.individuals / a.latrines), ln(b.individuals / b.latrines)) AS latrines,
			avg((a.high_reach = b.high_reach)::INT) AS school
			FROM camp a JOIN camp b USING (site) WHERE a.round = '4' AND b.round = '5'`);
		expect(Number(row?.['shelter'])).toBeGreaterThan(0.5);
		expect(Number(row?.['latrines'])).toBeGreaterThan(0.5);
		expect(Number(row?.['school'])).toBeGreaterThan(0.75);
	});

	it('shelter gets better over the years', async () => {
		const rows = await demo.rows(
			`SELECT 1 - sum(households_sheltered) / sum(households) AS lack FROM camp
			WHERE status = 'profiled' AND round IN ('1', '6', '7') GROUP BY round ORDER BY round`,
		);
		const [first = 0, sixth = 0, last = 0] = rows.map((row) => Number(row['lack']));
		expect(first).toBeGreaterThan(sixth);
		expect(sixth).toBeGreaterThan(last);
	});
});

describe('the indicators', () => {
	it('are at least forty, of every kind, over every sector', () => {
		expect(indicators.length).toBeGreaterThanOrEqual(40);
		expect([...new Set(indicators.map((i) => i.kind))].sort()).toEqual([
			'count',
			'gap',
			'mean',
			'median',
			'rate',
			'share',
			'sum',
		]);
		const themes = new Set(indicators.map((i) => i.theme));
		const sectors = codebook.themes.map((theme) => theme.id).filter((id) => id !== 'place');
		for (const sector of sectors) expect(themes).toContain(sector);
	});

	it('that hold a standard name the handbook it comes from', () => {
		const standards = indicators.flatMap((i) => (i.standard ? [[i.id, i.standard] as const] : []));
		expect(standards.length).toBeGreaterThanOrEqual(5);
		for (const [id, { source }] of standards)
			for (const text of Object.values(source))
				expect(text, id).toMatch(/Sphere Handbook \(2018\)/);
	});

	it('speak of camps, households or people as the design weighs them', () => {
		expect(design.kind).toBe('register');
		expect(design.weightings.map((w) => w.id as string)).toEqual(['camp', 'household', 'person']);
		expect(caveats.map((c) => c.id as string)).toContain('ngca-missed-more-often');
	});
});

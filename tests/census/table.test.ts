import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCensus } from '../../scripts/census/index.ts';
import { readDataset } from '../../scripts/dataset/read-dataset.ts';
import { datasetDir, geographyDir, openRegister, type OpenRegister } from './open-register.ts';

const FIGURES = fileURLToPath(new URL('../../data/census/townships-2014.csv', import.meta.url));
const SHARED = fileURLToPath(
	new URL('../../../shared/facts/census2014_township.csv', import.meta.url),
);
const rows = csvParse(readFileSync(FIGURES, 'utf8'));
const of = (code: string, column: string): number =>
	Number(rows.find((row) => row['township_2014'] === code)?.[column]);
const total = (column: string): number => rows.reduce((sum, row) => sum + Number(row[column]), 0);

let census: OpenRegister;
beforeAll(async () => {
	census = await openRegister('census-2014', (out) => buildCensus({ out, geographyDir }));
});
afterAll(() => census.close());

describe('the committed table', () => {
	it('has the 330 townships of the census, each once, with its own code', () => {
		expect(new Set(rows.map((row) => row['township_2014'])).size).toBe(330);
		expect(rows).toHaveLength(330);
		expect(of('MMR013008', 'persons')).toBe(687_867);
		expect(of('MMR013045', 'persons')).toBe(2826);
	});

	it('has men and women that add up in every township; cut off after the point they would not', () => {
		for (const row of rows) {
			expect(Number(row['men']) + Number(row['women']), row['township_2014']).toBe(
				Number(row['persons']),
			);
		}
		expect(Math.trunc(24_828_788.191) + Math.trunc(26_657_464.809)).toBe(total('persons') - 1);
	});

	it('keeps urban and rural as published: they do not add up in Momauk, Mansi and Hpapun, and there only', () => {
		const apart = rows.filter(
			(row) =>
				Number(row['persons_urban']) + Number(row['persons_rural']) !== Number(row['persons']),
		);
		expect(apart.map((row) => row['township_2014'])).toEqual([
			'MMR001012',
			'MMR001013',
			'MMR003003',
		]);
	});

	it('keeps ages as published: of enumerated people in these three, one short in Ponnagyun', () => {
		const short = rows.flatMap((row) => {
			const ages = ['aged_0_14', 'aged_15_64', 'aged_65plus'].map((c) => Number(row[c]));
			const missing = Number(row['persons']) - ages.reduce((a, b) => a + b, 0);
			return missing === 0 ? [] : [[row['township_2014'], missing]];
		});
		expect(short).toEqual([
			['MMR001012', 27_459],
			['MMR001013', 19_141],
			['MMR003003', 69_753],
			['MMR012002', 1],
		]);
	});

	it('keeps sources of light as published: three households short in Ahlone, and there only', () => {
		const lights = Object.keys(rows[0] ?? {}).filter((column) => column.startsWith('light_'));
		const short = rows.flatMap((row) => {
			const missing =
				Number(row['households']) - lights.reduce((sum, c) => sum + Number(row[c]), 0);
			return missing === 0 ? [] : [[row['township_2014'], missing]];
		});
		expect(short).toEqual([['MMR013037', 3]]);
	});

	it('has sources of drinking water that add up to the households', () => {
		const sources = Object.keys(rows[0] ?? {}).filter((column) => column.startsWith('water_'));
		for (const row of rows) {
			expect(sources.reduce((sum, c) => sum + Number(row[c]), 0)).toBe(Number(row['households']));
		}
	});

	it('agrees with the place codes of the project on people and households', () => {
		const today = csvParse(readFileSync(join(geographyDir, 'townships.csv'), 'utf8'));
		for (const { pcode = '', persons_2014, households_2014 } of today) {
			if (pcode === 'MMR013046' || pcode === 'MMR013047') continue;
			expect([of(pcode, 'persons'), of(pcode, 'households')], pcode).toEqual([
				Number(persons_2014),
				Number(households_2014),
			]);
		}
	});

	it.skipIf(!existsSync(SHARED))(
		'agrees with the workbook it was typed from (skipped where ../shared is not there)',
		() => {
			const source = csvParse(readFileSync(SHARED, 'utf8'));
			const same = {
				persons: 'pop_total',
				households: 'hh_conventional',
				literate: 'literacy_15plus_share',
				no_id: 'no_id_10plus_share',
				improved_toilet: 'safe_sanitation_share',
				light_electricity: 'light_electricity',
				own_mobile: 'own_mobile',
				cook_firewood: 'cook_firewood',
				thatch_roof: 'roof_thatch_bamboo_share',
			};
			expect(source).toHaveLength(330);
			for (const row of source) {
				for (const [ours, theirs] of Object.entries(same)) {
					expect(of(row['adm3_pcode'] ?? '', ours), `${row['adm3_name']} ${ours}`).toBe(
						Number(row[theirs]),
					);
				}
			}
		},
	);
});

describe('estimated people', () => {
	it('are in thirteen townships, and by state exactly as published', async () => {
		const found = await census.rows(
			`SELECT state, count(*)::INTEGER AS townships, sum(estimated)::INTEGER AS people FROM township
			WHERE estimated > 0 GROUP BY state ORDER BY state`,
		);
		expect(found).toEqual([
			{ state: 'MMR001', townships: 2, people: 46_600 },
			{ state: 'MMR003', townships: 1, people: 69_753 },
			{ state: 'MMR012', townships: 10, people: 1_090_000 },
		]);
	});

	it('are in no age group: enumerated ages add up to enumerated people', async () => {
		const [row] = await census.rows(
			`SELECT max(abs(enumerated - enumerated_0_14 - enumerated_15_64 - enumerated_65plus)) AS off,
			sum(enumerated)::INTEGER AS people FROM township`,
		);
		expect(Number(row?.['off'])).toBeLessThan(1e-6);
		expect(row?.['people']).toBe(51_486_253 - 1_206_353);
	});
});

describe('the census is the frame', () => {
	it('coverage of MLCS 2017 stands for as many people and households as the census counts', async () => {
		const { coverage } = await readDataset(datasetDir('mlcs-2017'));
		for (const gap of coverage.gaps) {
			const sum = (column: string): number =>
				gap.areas.reduce((all, code) => all + of(code, column), 0);
			expect(sum('persons'), gap.id).toBe(gap.population);
			if (gap.households !== undefined) expect(sum('households'), gap.id).toBe(gap.households);
		}
		const states = new Map(
			(
				await census.rows('SELECT state, sum(persons)::INTEGER AS people FROM township GROUP BY 1')
			).map((row) => [row['state'], row['people']]),
		);
		for (const { area, population } of coverage.areas) expect(states.get(area)).toBe(population);
		expect(coverage.population).toBe(total('persons'));
	});
});

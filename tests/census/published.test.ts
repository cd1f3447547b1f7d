import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCensus } from '../../scripts/census/index.ts';
import {
	datasetDir,
	geographyDir,
	openRegister,
	valuesOf,
	type OpenRegister,
} from './open-register.ts';

let census: OpenRegister;
beforeAll(async () => {
	census = await openRegister('census-2014', (out) => buildCensus({ out, geographyDir }));
});
afterAll(() => census.close());

const published = csvParse(readFileSync(join(datasetDir('census-2014'), 'published.csv'), 'utf8'));
const WA = ['MMR015005', 'MMR015006', 'MMR015007', 'MMR015008', 'MMR015021', 'MMR015024'];

describe('townships added up are the published figures, to the last digit printed', () => {
	it.each(published)('$indicator in $code is $value ($unit)', async (figure) => {
		const { indicator = '', by = '', code = '', unit, decimals } = figure;
		const where: Record<string, string> = by === '' ? {} : { [by]: code };
		const value = await census.value(indicator, { where });
		const scaled = unit === 'percent' ? value * 100 : value;
		expect(scaled.toFixed(Number(decimals))).toBe(
			Number(figure['value']).toFixed(Number(decimals)),
		);
	});

	it('the six townships of Wa hold 470,764 people in 71,879 households', async () => {
		for (const [indicator, value] of [
			['population', 470_764],
			['households', 71_879],
		] as const) {
			const townships = valuesOf(await census.view(indicator, { by: 'township' }));
			expect(WA.reduce((sum, code) => sum + (townships.get(code) ?? NaN), 0)).toBe(value);
		}
	});

	it('the population of every state and region is that of the gazetteer', async () => {
		const states = csvParse(readFileSync(join(geographyDir, 'states.csv'), 'utf8'));
		for (const level of ['state', 'state18'] as const) {
			const people = valuesOf(await census.view('population', { by: level }));
			const households = valuesOf(await census.view('households', { by: level }));
			expect(people.size).toBe(level === 'state' ? 15 : 18);
			for (const [code, value] of people) {
				const state = states.find((row) => row['pcode'] === code);
				expect(value, code).toBe(Number(state?.['persons_2014']));
				expect(households.get(code), code).toBe(Number(state?.['households_2014']));
			}
		}
	});

	it('states, units and townships with those without a code of today add up to the country', async () => {
		for (const { id, kind } of census.dataset.indicators) {
			if (kind !== 'sum' && kind !== 'gap') continue;
			const whole = await census.value(id);
			for (const by of ['state', 'state18', 'enumeration']) {
				const parts = [...valuesOf(await census.view(id, { by })).values()];
				expect(parts.reduce((sum, part) => sum + part, 0) / whole, `${id} ${by}`).toBeCloseTo(1, 9);
			}
		}
	});

	it('no share lies outside 0 to 100 %, in any township', async () => {
		let shares = 0;
		for (const { id, format } of census.dataset.indicators) {
			if (format.style !== 'percent') continue;
			const values = [...valuesOf(await census.view(id, { by: 'township' })).values()];
			expect(values.length, id).toBe(328);
			expect(Math.min(...values), id).toBeGreaterThanOrEqual(0);
			expect(Math.max(...values), id).toBeLessThanOrEqual(1);
			shares += 1;
		}
		expect(shares).toBeGreaterThanOrEqual(30);
	});
});

describe('Hlaingtharya and Seikkan count once', () => {
	it("today's townships have 690,693 people less than the country, and nobody twice", async () => {
		const view = await census.view('population', { by: 'township' });
		const sum = [...valuesOf(view).values()].reduce((total, value) => total + value, 0);
		expect(sum).toBe(51_486_253 - 687_867 - 2826);
		expect(view.notStated).toBe(2);
	});

	it('neither half of Hlaingtharya has a value, and Yangon has the whole', async () => {
		const view = await census.view('population', { by: 'township', where: { state: 'MMR013' } });
		const halves = view.cells.filter(({ key }) => key === 'MMR013046' || key === 'MMR013047');
		expect(halves.map(({ estimate }) => estimate.kind)).toEqual(['unavailable', 'unavailable']);
		expect(view.overall.estimate).toMatchObject({ kind: 'figure', value: 7_360_703, n: 45 });
	});
});

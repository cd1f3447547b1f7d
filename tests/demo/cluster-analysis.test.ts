import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPORT_MONTHS, REPORTED } from '../../scripts/demo/cluster-analysis/index.ts';
import { buildCluster, SITES_SEED } from '../../scripts/demo/index.ts';
import { buildSites, siteIn } from '../../scripts/demo/sites/index.ts';
import {
	datasetDir,
	geographyDir,
	openRegister,
	valuesOf,
	type OpenRegister,
} from '../census/open-register.ts';

let cluster: OpenRegister;
beforeAll(async () => {
	cluster = await openRegister('cluster-analysis', (out) =>
		buildCluster({ out, seed: SITES_SEED, geographyDir }),
	);
});
afterAll(() => cluster.close());

const published = csvParse(
	readFileSync(join(datasetDir('cluster-analysis'), 'published.csv'), 'utf8'),
);
const inKachinShan = (month: string) => ({ where: { area: 'kachin-shan', month } });

describe('the synthetic reports meet what was published', () => {
	it.each(published)('$indicator of $area in $month is $value ($unit, $use)', async (figure) => {
		const { indicator = '', area = '', month = '', unit, use, decimals } = figure;
		const value = await cluster.value(indicator, { where: { area, month } });
		const scaled = unit === 'percent' ? value * 100 : value;
		const wanted = Number(figure['value']);
		if (use === 'near') expect(Math.abs(scaled / wanted - 1)).toBeLessThan(0.01);
		else expect(scaled.toFixed(Number(decimals))).toBe(wanted.toFixed(Number(decimals)));
	});

	it('the three things called coverage differ in the same month, and none stands for another', async () => {
		const values = await Promise.all(
			['shelter-coverage', 'needs-planned', 'planned-of-all-needed'].map((id) =>
				cluster.value(id, inKachinShan('2017-09')),
			),
		);
		expect(values.map((value) => (value * 100).toFixed(1))).toEqual(['61.6', '31.3', '23.8']);
		const titles = cluster.dataset.indicators
			.filter(({ id }) => /coverage|planned-of|needs-planned/.test(id))
			.map(({ title }) => title.en);
		expect(new Set(titles).size).toBe(3);
	});

	it('no reading of January 2018 gives the printed 9 %: the nearest is kept and called a reading', async () => {
		const at = inKachinShan('2018-01');
		const nearest = await cluster.value('planned-of-all-needed', at);
		const other = await cluster.value('needs-planned', at);
		expect(Math.abs(nearest - 0.09)).toBeLessThan(Math.abs(other - 0.09));
		expect((nearest * 100).toFixed(0)).not.toBe('9');
		const conflict = cluster.dataset.coverage.conflicts.find(({ id }) => id === 'three-coverages');
		expect(conflict?.values.map(({ value }) => value)).toEqual([
			'about 60 %',
			'about 30 %',
			'about 9 %',
		]);
	});

	it('sites, households and people of June 2017 are those of the frame, township by township', async () => {
		const at = { by: 'township', where: { month: '2017-06' } };
		const people = valuesOf(await cluster.view('people-in-sites', at));
		const households = valuesOf(await cluster.view('households-in-sites', at));
		const sites = buildSites(SITES_SEED, geographyDir);
		expect(people.size).toBe(26);
		for (const [township, value] of people) {
			const now = sites.flatMap((site) =>
				site.township === township ? (siteIn(site, '2017-06') ?? []) : [],
			);
			expect(now.reduce((sum, site) => sum + site.people, 0)).toBe(value);
			expect(now.reduce((sum, site) => sum + site.households, 0)).toBe(households.get(township));
		}
	});

	it('every published month names its source, and months run from January 2016 to January 2018', () => {
		expect(REPORT_MONTHS).toHaveLength(25);
		expect([REPORT_MONTHS[0], REPORT_MONTHS.at(-1)]).toEqual(['2016-01', '2018-01']);
		for (const { month, source } of REPORTED) {
			expect(REPORT_MONTHS).toContain(month);
			expect(source.length).toBeGreaterThan(20);
		}
	});
});

describe('who reported', () => {
	it('a silent site is missing from the total and counted as expected, never as zero', async () => {
		const view = await cluster.view('people-in-sites', inKachinShan('2017-03'));
		expect(view.overall.estimate).toMatchObject({ kind: 'figure', n: 154, expected: 190 });
		const silent = view.units.filter((unit) => !unit.reached);
		expect(silent).toHaveLength(36);
		expect(silent.every((unit) => unit.value === null)).toBe(true);
		expect(silent.some((unit) => unit.last !== null)).toBe(true);
	});

	it('sites outside government control are silent more often', async () => {
		const found = await cluster.rows(
			`SELECT control, avg((status = 'not-reported')::INTEGER) AS silent FROM site
			WHERE area = 'kachin-shan' AND status IN ('reported', 'not-reported') GROUP BY control`,
		);
		const silent = new Map(found.map((row) => [row['control'], Number(row['silent'])]));
		expect(silent.get('NGCA')).toBeGreaterThan(1.5 * (silent.get('GCA') ?? NaN));
	});

	it('every expected site of Kachin and northern Shan reports in January 2018, and of Rakhine not', async () => {
		const { completeness } = await cluster.view('shelter-gap', inKachinShan('2018-01'));
		expect(completeness.at(-1)).toMatchObject({ expected: 165, reached: 165 });
		const rakhine = await cluster.view('shelter-gap', {
			where: { area: 'rakhine', month: '2018-01' },
		});
		const last = rakhine.completeness.at(-1);
		expect(last?.reached).toBeLessThan(last?.expected ?? 0);
	});
});

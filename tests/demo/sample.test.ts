import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDemo, type DemoSurvey } from './demo-survey.ts';

let demo: DemoSurvey;
beforeAll(async () => {
	demo = await openDemo();
});
afterAll(() => demo.close());

const one = async (text: string): Promise<Readonly<Record<string, unknown>>> =>
	(await demo.rows(text))[0] ?? {};

describe('the sample follows the design of the survey', () => {
	it('1,152 enumeration areas are drawn: 1,132 done, 13 replaced, 7 excluded', async () => {
		expect(demo.report.areas).toEqual({ drawn: 1152, done: 1132, replaced: 13, excluded: 7 });
		expect(
			await one(`SELECT count(*) AS drawn, count(DISTINCT ea) AS different,
				count(*) FILTER (status = 'replaced') AS replaced,
				count(*) FILTER (status = 'excluded') AS excluded, count(psu) AS surveyed FROM sample`),
		).toEqual({ drawn: 1152, different: 1152, replaced: 13, excluded: 7, surveyed: 1145 });
	});

	it('13,730 households in 1,145 areas are visited four times', async () => {
		expect(
			await one(`SELECT count(*) AS households, count(DISTINCT hid) AS ids,
				count(DISTINCT psu) AS areas, count(DISTINCT ea) AS places FROM household`),
		).toEqual({ households: 13730, ids: 13730, areas: 1145, places: 1145 });
		expect(
			await one(`SELECT sum(n) AS visits, min(n) AS fewest, max(n) AS most FROM
				(SELECT hid, count(DISTINCT visit) AS n FROM visit GROUP BY hid)`),
		).toEqual({ visits: 54920, fewest: 4, most: 4 });
	});

	it('an area holds 12 households, or 11 in ten of them', async () => {
		expect(
			await demo.rows(`SELECT households, count(*) AS areas FROM
				(SELECT psu, count(*) AS households FROM household GROUP BY psu)
				GROUP BY households ORDER BY households`),
		).toEqual([
			{ households: 11, areas: 10 },
			{ households: 12, areas: 1135 },
		]);
	});

	it('every area lies in one stratum, and every stratum has at least 14 areas', async () => {
		expect(
			await one(`SELECT max(strata) AS strata FROM
				(SELECT psu, count(DISTINCT stratum) AS strata FROM household GROUP BY psu)`),
		).toEqual({ strata: 1 });
		expect(demo.frame.stratumCount).toBe(30);
		expect(demo.frame.psuCount).toBe(1145);
		expect(Math.min(...demo.frame.strata.map((s) => s.psus.length))).toBeGreaterThanOrEqual(14);
	});

	it('weights are positive, unequal, and stand for about 10.8 million households', async () => {
		const { lowest, total, people, spread } = await one(`SELECT min(weight) AS lowest,
			sum(weight) AS total, sum(weight * hhsize) AS people,
			stddev(weight) / avg(weight) AS spread FROM household`);
		expect(lowest).toBeGreaterThan(0);
		expect(Math.abs(Number(total) - 10_800_000)).toBeLessThan(1);
		expect(Number(people)).toBeGreaterThan(47_000_000);
		expect(Number(people)).toBeLessThan(47_800_000);
		expect(spread).toBeGreaterThan(0.3);
	});
});

describe('the gaps are where the survey had them', () => {
	it('the ledger of coverage.yaml is the ledger of the sample, state by state', async () => {
		const rows = await demo.rows(`SELECT state AS area, count(*) AS drawn,
			count(*) FILTER (status = 'done') AS done,
			count(*) FILTER (status = 'replaced') AS replaced,
			count(*) FILTER (status = 'excluded') AS excluded FROM sample GROUP BY state ORDER BY state`);
		const ledger = demo.dataset.coverage.areas
			.map(({ area, drawn, done, replaced, excluded }) => ({
				area,
				drawn,
				done,
				replaced,
				excluded,
			}))
			.sort((a, b) => (a.area < b.area ? -1 : 1));
		expect(rows).toEqual(ledger);
	});

	it('the units of each gap were drawn in its townships, and nowhere else', async () => {
		for (const gap of demo.dataset.coverage.gaps) {
			const rows = await demo.rows(
				`SELECT township, count(*) AS units FROM sample WHERE status = '${gap.state}' GROUP BY township`,
			);
			expect(rows.reduce((sum, row) => sum + Number(row['units']), 0)).toBe(gap.units);
			for (const row of rows) expect(gap.areas).toContain(row['township']);
		}
	});

	it('no household lives in a township of a gap, and replaced areas are done nearby', async () => {
		const gaps = demo.dataset.coverage.gaps.flatMap((gap) => gap.areas);
		const townships = await demo.rows('SELECT DISTINCT township FROM household');
		for (const row of townships) expect(gaps).not.toContain(row['township']);
		const moved = await demo.rows(`SELECT state, done_in FROM sample WHERE status = 'replaced'`);
		for (const row of moved) expect(String(row['done_in'])).toMatch(/^MMR012/);
		expect(
			await one(
				`SELECT count(*) AS surveyed FROM sample WHERE status = 'excluded' AND psu IS NOT NULL`,
			),
		).toEqual({ surveyed: 0 });
	});
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	buildSites,
	siteIn,
	SITES_SEED,
	TOTALS_2017,
	type Site,
} from '../../scripts/demo/sites/index.ts';
import { openCamps, type DemoCamps } from './camp-profiling-demo.ts';
import { geographyDir } from './demo-survey.ts';

let demo: DemoCamps;
beforeAll(async () => {
	demo = await openCamps();
});
afterAll(() => demo.close());

const EXPECTED = `status IN ('profiled', 'not-accessible', 'not-profiled')`;
const ROUNDS = ['1', '2', '3', '4', '5', '6', '7'];
const frame = new Map(buildSites(SITES_SEED, geographyDir).map((site) => [site.id, site]));
const listed = TOTALS_2017.filter(({ township }) => !township.startsWith('MMR012'));

describe('the register meets what was published', () => {
	it.each(listed)('$township: $sites sites are expected in 2017', async ({ township, sites }) => {
		const found = await demo.number(
			`SELECT count(*) FROM camp WHERE round = '6' AND township = '${township}' AND ${EXPECTED}`,
		);
		expect(found).toBe(sites);
	});

	it('140 sites in Kachin and 48 in northern Shan are expected in 2017', async () => {
		const rows = await demo.rows(
			`SELECT state, count(*) AS sites FROM camp WHERE round = '6' AND ${EXPECTED} GROUP BY state ORDER BY state`,
		);
		expect(rows).toEqual([
			{ state: 'MMR001', sites: 140 },
			{ state: 'MMR015', sites: 48 },
		]);
	});

	it('half of the camps of 2017 are outside government control', async () => {
		const ngca = await demo.number(
			`SELECT count(*) FROM camp WHERE round = '6' AND control = 'NGCA' AND ${EXPECTED}`,
		);
		expect(ngca / 188).toBe(0.5);
	});

	it('of the people profiled in round 7, 30 % are outside government control, as the caveat says', async () => {
		const share = await demo.number(
			`SELECT sum(individuals) FILTER (control = 'NGCA') / sum(individuals) FROM camp WHERE round = '7'`,
		);
		expect(Math.round(100 * share)).toBe(30);
	});

	it('130 different sites are profiled in rounds 1 to 5', async () => {
		const found = await demo.number(
			`SELECT count(DISTINCT site) FROM camp WHERE status = 'profiled' AND round <= '5'`,
		);
		expect(found).toBe(130);
	});

	it.each([
		['3', 166],
		['5', 171],
		['6', 188],
	])('round %s expects the %i sites of its date', async (round, sites) => {
		const found = await demo.number(
			`SELECT count(*) FROM camp WHERE round = '${round}' AND ${EXPECTED}`,
		);
		expect(found).toBe(sites);
	});

	it('is of Kachin and northern Shan only', async () => {
		const states = await demo.rows('SELECT DISTINCT state FROM camp ORDER BY state');
		expect(states.map((row) => row['state'])).toEqual(['MMR001', 'MMR015']);
	});
});

describe('who was reached', () => {
	it.each(ROUNDS)('round %s misses sites outside government control more often', async (round) => {
		const missed = async (control: string): Promise<number> =>
			demo.number(`SELECT count(*) FILTER (status <> 'profiled') / count(*) FROM camp
				WHERE round = '${round}' AND control = '${control}' AND ${EXPECTED}`);
		expect(await missed('NGCA')).toBeGreaterThan(1.2 * (await missed('GCA')));
	});

	it('some sites are missed in every round, and every reason occurs', async () => {
		for (const round of ROUNDS) {
			const statuses = await demo.rows(
				`SELECT DISTINCT status FROM camp WHERE round = '${round}' AND ${EXPECTED} ORDER BY 1`,
			);
			expect(
				statuses.map((row) => row['status']),
				round,
			).toEqual(['not-accessible', 'not-profiled', 'profiled']);
		}
	});

	it('outside government control the usual reason is access', async () => {
		const share = async (control: string): Promise<number> =>
			demo.number(`SELECT avg((status = 'not-accessible')::INT) FROM camp
				WHERE status IN ('not-accessible', 'not-profiled') AND control = '${control}'`);
		expect(await share('NGCA')).toBeGreaterThan(0.6);
		expect(await share('GCA')).toBeLessThan(0.4);
	});

	it('a site opens once and closes once', async () => {
		const odd = await demo.number(`SELECT count(*) FROM camp a JOIN camp b USING (site)
			WHERE a.round < b.round AND (
				(b.status = 'not-yet-open' AND a.status <> 'not-yet-open')
				OR (a.status = 'closed' AND b.status <> 'closed'))`);
		expect(odd).toBe(0);
	});

	it('sites open, close, grow and shrink', async () => {
		const [row] = await demo.rows(`SELECT
			count(*) FILTER (a.status = 'not-yet-open' AND b.status = 'profiled') AS opened,
			count(*) FILTER (a.status = 'profiled' AND b.status = 'closed') AS closed,
			count(*) FILTER (b.individuals > a.individuals) AS grown,
			count(*) FILTER (b.individuals < a.individuals) AS shrunk
			FROM camp a JOIN camp b USING (site) WHERE a.round = '3' AND b.round = '7'`);
		for (const [what, sites] of Object.entries(row ?? {})) {
			expect(Number(sites), what).toBeGreaterThan(4);
		}
	});
});

describe('the register and the frame of sites agree', () => {
	it('holds each site of the frame once in each round', async () => {
		const sites = [...frame.values()].filter((site) => site.state !== 'MMR012');
		expect(demo.report.tables).toEqual([{ file: 'camp.parquet', rows: sites.length * 7 }]);
		const pairs = await demo.number('SELECT count(DISTINCT (site, round)) FROM camp');
		expect(pairs).toBe(sites.length * 7);
	});

	it('households and people are those of the month of the visit', async () => {
		const rows = await demo.rows(
			`SELECT site, visited, households, individuals FROM camp WHERE status = 'profiled'`,
		);
		for (const { site, visited, households, individuals } of rows) {
			const entry = siteIn(frame.get(String(site)) as Site, String(visited));
			expect({ households, individuals }, String(site)).toEqual({
				households: entry?.households,
				individuals: entry?.people,
			});
		}
	});

	it.each([
		['1', '2013-06', '2013-09'],
		['5', '2016-07', '2016-09'],
		['7', '2018-01', '2018-04'],
	])('visits of round %s lie between %s and %s', async (round, first, last) => {
		const [row] = await demo.rows(
			`SELECT min(visited) AS low, max(visited) AS high FROM camp WHERE round = '${round}'`,
		);
		expect(String(row?.['low']) >= first && String(row?.['high']) <= last).toBe(true);
	});
});

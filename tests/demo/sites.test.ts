import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoContains, geoDistance } from 'd3-geo';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import {
	ANCHORS_KACHIN_SHAN,
	ANCHORS_RAKHINE,
	apportion,
	buildSites,
	MAUNGDAW_WITHOUT_SITE,
	MONTHS,
	RAKHINE_2013,
	REFERENCE_MONTH,
	siteIn,
	SITES_SEED,
	TOTALS_2017,
	type Site,
	type SiteMonth,
} from '../../scripts/demo/sites/index.ts';
import { shapes, type BoundaryTopology } from '../../src/lib/geography/index.ts';
import { geographyDir } from './demo-survey.ts';

const SCHEMATIC = fileURLToPath(
	new URL('../../data/geography/schematic.topo.json', import.meta.url),
);
const REAL = fileURLToPath(
	new URL('../../../shared/geo/real/mmr_townships.topo.json', import.meta.url),
);
const EARTH_KM = 6371.0088;
const sites = buildSites(SITES_SEED, geographyDir);

interface Totals {
	readonly sites: number;
	readonly households: number;
	readonly people: number;
}

function totals(month: string, wanted: (site: Site) => boolean): Totals {
	const open = sites
		.filter(wanted)
		.map((site) => siteIn(site, month))
		.filter((entry): entry is SiteMonth => entry !== undefined);
	return {
		sites: open.length,
		households: open.reduce((sum, entry) => sum + entry.households, 0),
		people: open.reduce((sum, entry) => sum + entry.people, 0),
	};
}

const inKachinShan = (site: Site): boolean => site.state !== 'MMR012';
const inRakhine = (site: Site): boolean => site.state === 'MMR012';

describe('around 2017 the sites add up as published', () => {
	it.each(TOTALS_2017)(
		'$township: $sites sites, $households households, $people people',
		({ township, ...published }) => {
			expect(totals(REFERENCE_MONTH, (site) => site.township === township)).toEqual(published);
		},
	);

	it.each([
		['MMR001', { sites: 140, households: 17_004, people: 86_284 }],
		['MMR015', { sites: 48, households: 2_658, people: 12_958 }],
		['MMR012', { sites: 28, households: 23_430, people: 146_320 - MAUNGDAW_WITHOUT_SITE }],
	] as const)(
		'%s as a whole, the 23,000 people without a site not among them',
		(state, published) => {
			expect(totals(REFERENCE_MONTH, (site) => site.state === state)).toEqual(published);
		},
	);
});

describe('the months before and after meet other published totals', () => {
	it.each(ANCHORS_KACHIN_SHAN)(
		'Kachin and northern Shan, $month: $people people',
		({ month, people, sites: count }) => {
			const found = totals(month, inKachinShan);
			expect(found.people).toBe(people);
			if (count !== undefined) expect(found.sites).toBe(count);
		},
	);

	it.each(ANCHORS_RAKHINE)('Rakhine, $month: $sites sites, $people people', (anchor) => {
		const { sites: count, people } = totals(anchor.month, inRakhine);
		expect({ sites: count, people }).toEqual({ sites: anchor.sites, people: anchor.people });
	});

	it.each(RAKHINE_2013)(
		'$township, May 2013: $sites sites, $people people',
		({ township, ...published }) => {
			const { sites: count, people } = totals('2013-05', (site) => site.township === township);
			expect({ sites: count, people }).toEqual(published);
		},
	);
});

describe('areas outside government control', () => {
	const inNgca = (site: Site): boolean => inKachinShan(site) && site.control === 'NGCA';

	it('hold half of the sites of Kachin and northern Shan', () => {
		expect(totals(REFERENCE_MONTH, inNgca).sites).toBe(94);
		const share = totals('2018-01', inNgca).sites / totals('2018-01', inKachinShan).sites;
		expect(Math.abs(share - 0.5)).toBeLessThan(0.02);
	});

	it.each([REFERENCE_MONTH, '2018-01'])('hold 39 % of the people in %s', (month) => {
		const share = totals(month, inNgca).people / totals(month, inKachinShan).people;
		expect(share).toBeCloseTo(0.39, 4);
	});

	it('are not found in Rakhine', () => {
		expect(sites.filter((site) => inRakhine(site) && site.control === 'NGCA')).toEqual([]);
	});
});

describe('a site', () => {
	it('has an id of its township and a name of its own in each language', () => {
		for (const { id, township } of sites)
			expect(id).toMatch(new RegExp(`^${township}_IDP_\\d\\d$`));
		expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
		expect(new Set(sites.map(({ name }) => name.en)).size).toBe(sites.length);
		expect(new Set(sites.map(({ name }) => name.my)).size).toBe(sites.length);
		for (const { name } of sites) expect(name.my).toMatch(/^[\u1000-\u109f ()]+$/);
	});

	it('has people and households in every month from opening to closing, and in no other', () => {
		for (const { id, opened, closed, months } of sites) {
			const expected = MONTHS.filter(
				(month) => month >= opened && (closed === null || month < closed),
			);
			expect(
				months.map(({ month }) => month),
				id,
			).toEqual(expected);
		}
	});

	it('has between two and eleven people to a household', () => {
		for (const { id, months } of sites) {
			for (const { people, households } of months) {
				expect(people / households, id).toBeGreaterThan(2);
				expect(people / households, id).toBeLessThan(11);
			}
		}
	});

	it('lies near the label point or the town of its township, on neither of them', () => {
		const rows = csvParse(readFileSync(`${geographyDir}/townships.csv`, 'utf8'));
		const byCode = new Map(rows.map((row) => [row['pcode'], row]));
		for (const { id, township, lon, lat } of sites) {
			const row = byCode.get(township);
			const km = (['', 'town_'] as const).map(
				(point) =>
					EARTH_KM *
					geoDistance([lon, lat], [Number(row?.[`${point}lon`]), Number(row?.[`${point}lat`])]),
			);
			expect(Math.min(...km), id).toBeGreaterThan(0.1);
			expect(Math.min(...km), id).toBeLessThan(18.5);
		}
	});

	it('lies inside its township on the schematic shapes', () => {
		expect(outside(SCHEMATIC)).toEqual([]);
	});

	// Official shapes are not part of the repository, and no test may need them.
	it.skipIf(!existsSync(REAL))('lies inside its township on the shapes of 2024', () => {
		expect(outside(REAL)).toEqual([]);
	});
});

function outside(file: string): string[] {
	const topology = JSON.parse(readFileSync(file, 'utf8')) as BoundaryTopology;
	const byCode = new Map(shapes(topology, 'townships').map((shape) => [String(shape.id), shape]));
	return sites
		.filter(({ township, lon, lat }) => {
			const shape = byCode.get(township);
			return shape === undefined || !geoContains(shape, [lon, lat]);
		})
		.map(({ id }) => id);
}

describe('the frame is drawn from its seed', () => {
	it('the same seed gives the same sites', () => {
		expect(buildSites(SITES_SEED, geographyDir)).toEqual(sites);
	});

	it('another seed gives other sites that meet the same totals', () => {
		const other = buildSites(SITES_SEED + 1, geographyDir);
		expect(other).not.toEqual(sites);
		const people = other.reduce(
			(sum, site) => sum + (siteIn(site, REFERENCE_MONTH)?.people ?? 0),
			0,
		);
		expect(people).toBe(86_284 + 12_958 + 123_320);
	});
});

describe('apportion', () => {
	it('gives whole parts that add up, largest remainders first', () => {
		expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
		expect(apportion(7, [0.5, 0.25, 0.25])).toEqual([3, 2, 2]);
		expect(apportion(0, [1, 2])).toEqual([0, 0]);
	});

	it('keeps a least part, and says so when there is too little for it', () => {
		expect(apportion(10, [100, 1], 3)).toEqual([7, 3]);
		expect(() => apportion(5, [1, 1], 3)).toThrow(/invalid total: 5 .*larger total/);
	});
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCluster, SITES_SEED } from '../../scripts/demo/index.ts';
import {
	geographyDir,
	openRegister,
	type Asked,
	type OpenRegister,
} from '../census/open-register.ts';

let cluster: OpenRegister;
beforeAll(async () => {
	cluster = await openRegister('cluster-analysis', (out) =>
		buildCluster({ out, seed: SITES_SEED, geographyDir }),
	);
});
afterAll(() => cluster.close());

/** The caveats of the descriptors; those that every dataset computes are tested elsewhere. */
const caveats = async (indicator: string, asked: Asked): Promise<string[]> =>
	(await cluster.view(indicator, asked)).caveats
		.filter((caveat) => caveat.origin === 'descriptor')
		.map((caveat) => caveat.id)
		.sort();

describe('caveats stand exactly where they belong', () => {
	it('household size in Kachin, where every site reported, carries none of its own', async () => {
		expect(
			await caveats('household-size', { where: { month: '2018-01', state: 'MMR001' } }),
		).toEqual([]);
	});

	it('a month with silent sites says that a change may only be other sites reporting', async () => {
		expect(
			await caveats('household-size', { where: { month: '2017-03', state: 'MMR001' } }),
		).toEqual(['other-sites-reported']);
	});

	it('people in Rakhine leave out the 23,000 of Maungdaw, people in Kachin do not', async () => {
		const month = '2017-06';
		expect(await caveats('people-in-sites', { where: { month, state: 'MMR012' } })).toEqual([
			'maungdaw-without-sites',
			'undated-listing',
		]);
		expect(await caveats('people-in-sites', { where: { month, state: 'MMR001' } })).toEqual([
			'host-families-left-out',
			'undated-listing',
		]);
	});

	it('each of the three coverages names the other two; the third is called a reading', async () => {
		const where = { month: '2017-06', state: 'MMR001' };
		expect(await caveats('shelter-coverage', { where })).toEqual([
			'three-coverages',
			'undated-listing',
		]);
		expect(await caveats('planned-of-all-needed', { where })).toEqual([
			'third-coverage-unverified',
			'three-coverages',
			'undated-listing',
		]);
	});

	it('the gap of January 2018 says that it halved without shelters to explain it', async () => {
		const where = { month: '2018-01', state: 'MMR001' };
		expect(await caveats('shelter-gap', { where })).toEqual(['gap-definition-may-have-changed']);
		expect(await caveats('shelter-gap', { where: { ...where, month: '2016-09' } })).toEqual([]);
	});

	it('the view of the whole, which opens first, carries what holds anywhere in it', async () => {
		expect(await caveats('people-in-sites', { where: { month: '2018-01' } })).toEqual([
			'host-families-left-out',
			'maungdaw-without-sites',
			'northern-rakhine-no-report',
			'other-sites-reported',
		]);
	});
});

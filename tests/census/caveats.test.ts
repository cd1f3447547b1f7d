import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCensus } from '../../scripts/census/index.ts';
import { geographyDir, openRegister, type Asked, type OpenRegister } from './open-register.ts';

let census: OpenRegister;
beforeAll(async () => {
	census = await openRegister('census-2014', (out) => buildCensus({ out, geographyDir }));
});
afterAll(() => census.close());

const caveats = async (indicator: string, asked: Asked): Promise<string[]> =>
	(await census.view(indicator, asked)).caveats.map((caveat) => caveat.id).sort();

describe('caveats stand exactly where they belong', () => {
	it('a region that was enumerated whole carries only its date', async () => {
		expect(await caveats('population', { where: { state: 'MMR009' } })).toEqual(['as-of-2014']);
	});

	it('Rakhine, Kachin and Kayin carry their estimated people, each its own', async () => {
		for (const [state, id] of [
			['MMR012', 'rakhine-estimated'],
			['MMR001', 'kachin-estimated'],
			['MMR003', 'kayin-estimated'],
		] as const) {
			expect(await caveats('population', { where: { state } })).toEqual(['as-of-2014', id].sort());
		}
	});

	it('a township of Rakhine that was enumerated whole does not carry them', async () => {
		expect(await caveats('population', { where: { township: 'MMR012014' } })).toEqual([
			'as-of-2014',
		]);
		expect(await caveats('population', { where: { township: 'MMR012009' } })).toEqual([
			'as-of-2014',
			'rakhine-estimated',
		]);
	});

	it('the split of Hlaingtharya is told where townships are shown', async () => {
		const where = { state: 'MMR013' };
		expect(await caveats('population', { where })).toEqual(['as-of-2014']);
		expect(await caveats('population', { where, by: 'township' })).toEqual(
			expect.arrayContaining(['as-of-2014', 'hlaingtharya-split', 'seikkan-merged']),
		);
	});

	it('a share whose base is not published says so for the country and not for a township', async () => {
		const approximate = (ids: string[]) => ids.includes('weights-approximate');
		expect(approximate(await caveats('no-identity-document', {}))).toBe(true);
		expect(approximate(await caveats('adult-literacy', {}))).toBe(false);
	});
});

describe('townships of which over a fifth of the people were estimated', () => {
	it('are read with caution, the others as they are', async () => {
		const { cells } = await census.view('improved-sanitation', { by: 'township' });
		const flagged = cells.flatMap(({ key, estimate: e }) =>
			e.kind === 'figure' && e.rules.includes('partly-estimated') ? [key] : [],
		);
		// Momauk, Mansi, Maungdaw, Buthidaung, Rathedaung, Sittwe, Hpapun: under 80 % were met.
		expect(flagged.sort()).toEqual([
			'MMR001012',
			'MMR001013',
			'MMR003003',
			'MMR012001',
			'MMR012008',
			'MMR012009',
			'MMR012010',
		]);
		const whole = cells.find(({ key }) => key === 'MMR009001')?.estimate;
		expect(whole).toMatchObject({ kind: 'figure', reliability: 'ok', rules: [] });
	});
});

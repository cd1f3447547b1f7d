import { describe, expect, it } from 'vitest';
import {
	areaPage,
	areasBeside,
	caveatsHere,
	ledgerOf,
	type AreaPage,
} from '../../../src/lib/areas/index.ts';
import type { Locale } from '../../../src/lib/i18n/index.ts';
import { pcode } from '../../../src/lib/dataset/index.ts';
import { DATASETS, file, files, gazetteer, place, survey, table } from './area-fixture.ts';

function page(code: string, locale: Locale = 'en'): AreaPage {
	const beside = areasBeside(DATASETS, gazetteer, place(code));
	return areaPage(DATASETS, gazetteer, table.changes, place(code), files(...beside), locale);
}

describe('the page of an area', () => {
	it('needs its own file and those of the areas beside it', () => {
		expect(areasBeside(DATASETS, gazetteer, place('MMR015006'))).toEqual([
			'MMR015006',
			'MMR222',
			'MMR015',
		]);
	});

	it('leads from a split code to those of today, and back', () => {
		const old = page('MMR013008');
		expect(old.isFormer).toBe(true);
		expect(old.change?.text).toContain('was split after the census');
		expect(old.change?.places.map(({ code }) => code)).toEqual(['MMR013046', 'MMR013047']);
		expect(page('MMR013046').change?.places.map(({ code }) => code)).toEqual(['MMR013008']);
	});

	it('leads from a merged code to the townships that took it in, and back', () => {
		expect(page('MMR013045').change?.text).toContain('was merged into');
		expect(page('MMR013017').change?.text).toContain('has taken in part or all of');
	});

	it('has no census figures for a township made after the census', () => {
		expect(page('MMR013046').frame.map(({ label }) => label)).toEqual(['Area']);
		expect(page('MMR013008').frame.map(({ text }) => text)).toContain('687,867');
	});

	it('calls households enumerated only where people were estimated', () => {
		const note = (code: string) =>
			page(code).frame.find(({ label }) => label === 'Households')?.note;
		expect(['MMR001', 'MMR003', 'MMR012'].map(note)).toEqual(Array(3).fill('enumerated only'));
		expect(['MMR013', 'MMR013008', 'MMR222'].map(note)).toEqual(['', '', '']);
	});

	it('marks the people who were estimated', () => {
		const line = page('MMR001').frame.find(({ label }) => label.startsWith('Estimated'));
		expect([line?.text, line?.note]).toEqual(['46,600', '2.8%']);
	});

	it('lists the townships of a state, and its units where it has several', () => {
		expect(page('MMR222').townships).toHaveLength(55);
		expect(
			page('MMR222')
				.units.map(({ code }) => code)
				.sort(),
		).toEqual(['MMR014', 'MMR015', 'MMR016']);
	});

	it('puts datasets that speak of the area before those that do not', () => {
		expect(page('MMR222').sections.map(({ id }) => id)).toEqual(['survey', 'camps']);
		expect(page('MMR001001').sections.map(({ id }) => id)).toEqual(['camps', 'survey']);
	});

	it('lists camps the largest first, with what was last known of one that was missed', () => {
		const [list] = page('MMR001001').sites;
		expect(list?.sites.map(({ people }) => people)).toEqual(['32', '31', '30', '25']);
		expect(list?.sites.at(-1)).toMatchObject({ reached: false, status: 'Not accessible' });
		expect(list?.rounds[0]?.missed).toBe('1 (Not accessible: 1)');
	});

	it('is written in the language asked for', () => {
		expect(page('MMR222', 'my').frame[0]?.text).toBe('၅,၈၂၄,၄၃၂');
		expect(page('MMR222', 'my').otherName).toBe('Shan State');
	});

	it('cannot be made without its own file', () => {
		const make = () =>
			areaPage(DATASETS, gazetteer, table.changes, place('MMR222'), new Map(), 'en');
		expect(make).toThrow('invalid area: MMR222 (no file)');
	});
});

describe('the caveats on the page of an area', () => {
	it('are those of the area whose values stand there', () => {
		const beside = files('MMR015006', 'MMR222');
		const found = caveatsHere(survey, gazetteer, place('MMR015006'), beside, 'en');
		expect(found?.local.map(({ id }) => id)).toEqual(['gap-there']);
		expect(found?.others.map(({ id }) => id)).toEqual(['always']);
		expect(found?.more).toBe(0);
	});

	it('are none where none holds', () => {
		expect(caveatsHere(survey, gazetteer, place('MMR001'), files('MMR001'), 'en')).toBeNull();
	});
});

describe('the ledger of a place', () => {
	const line = (area: string, drawn: number) => ({
		area: pcode(area),
		...{ drawn, done: drawn, replaced: 0, excluded: 0 },
	});
	const lines = {
		areas: [line('MMR222', 9)],
		townships: [line('MMR015001', 2), line('MMR015006', 1), line('MMR016001', 4)],
	};

	it('is its own line, else that of its townships', () => {
		expect(ledgerOf(lines, gazetteer, place('MMR222'))?.drawn).toBe(9);
		expect(ledgerOf(lines, gazetteer, place('MMR015'))?.drawn).toBe(3);
		expect(ledgerOf(lines, gazetteer, place('MMR001001'))?.drawn).toBe(0);
	});

	it('is not known without townships, or for a code no sample is listed by', () => {
		expect(ledgerOf({ ...lines, townships: [] }, gazetteer, place('MMR015'))).toBeNull();
		expect(ledgerOf(lines, gazetteer, place('MMR013008'))).toBeNull();
		expect(file('MMR013008').ledgers).toEqual({});
	});
});

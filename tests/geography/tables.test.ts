import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildGazetteer, buildGazetteerTable } from '../../scripts/geography/build-gazetteer.ts';
import { deriveTables } from '../../scripts/geography/derive-tables.ts';
import { COUNTRY, pcode } from '../../src/lib/dataset/index.ts';
import type { Area } from '../../src/lib/geography/index.ts';

const REFERENCE = '../shared/geo';
const gazetteer = buildGazetteer('data');
const persons = ({ census }: Area): number => (census.kind === 'counted' ? census.persons : 0);
const households = ({ census }: Area): number =>
	census.kind === 'counted' ? census.households : 0;
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

describe('the gazetteer of mimu-9.3', () => {
	it('has its vintage in its id and names its source', () => {
		expect(gazetteer.id).toBe('mimu-9.3');
		expect(gazetteer.source).toBe(
			'Source: MIMU Place Codes 9.3; Population and Housing Census 2014',
		);
	});

	it('has 15 states and regions, 18 MIMU units, 75 districts, 6 self-administered areas, 330 townships', () => {
		const levels = ['country', 'state15', 'state18', 'district', 'saz', 'township'] as const;
		expect(levels.map((level) => gazetteer.areasAt(level).length)).toEqual([1, 15, 18, 75, 6, 330]);
	});

	it('has every code once and a name in both languages for each, in full and short', () => {
		const { areas } = buildGazetteerTable('data');
		expect(new Set(areas.map(({ code }) => code)).size).toBe(areas.length);
		for (const { full, short } of areas) {
			expect(full.en).not.toBe('');
			expect(short.en).not.toBe('');
			expect(full.my).toMatch(/^[\u1000-\u109f\u200b\s()/]+$/);
			expect(short.my).toMatch(/^[\u1000-\u109f\u200b\s()/]+$/);
		}
	});

	it('shortens the names of states in both languages and keeps the parts of Bago and Shan', () => {
		const short = (code: string): readonly string[] => [
			gazetteer.name(pcode(code), 'en', 'short'),
			gazetteer.name(pcode(code), 'my', 'short'),
		];
		expect(short('MMR001')).toEqual(['Kachin', 'ကချင်']);
		expect(short('MMR007')).toEqual(['Bago (East)', 'ပဲခူး (အရှေ့)']);
		expect(short('MMR222')).toEqual(['Shan', 'ရှမ်း']);
		expect(gazetteer.name(pcode('MMR007'), 'en', 'full')).toBe('Bago Region (East)');
	});

	it('rolls Bago and Shan up from their MIMU units', () => {
		const children = (code: string) => gazetteer.children(pcode(code)).map((area) => area.code);
		expect([...children('MMR111')].sort()).toEqual(['MMR007', 'MMR008']);
		expect([...children('MMR222')].sort()).toEqual(['MMR014', 'MMR015', 'MMR016']);
	});

	it('has the published totals of the census: persons, of whom estimated, and households', () => {
		expect(gazetteer.area(COUNTRY).census).toMatchObject({
			persons: 51_486_253,
			estimatedPersons: 1_206_353,
			households: 10_877_832,
		});
	});

	it('adds up: the districts of a state hold its persons and households', () => {
		for (const state of gazetteer.areasAt('state18')) {
			const districts = gazetteer.children(state.code);
			expect(total(districts.map(persons))).toBe(persons(state));
			expect(total(districts.map(households))).toBe(households(state));
		}
	});

	it('has the six townships of Wa with their 470,764 persons and 71,879 households', () => {
		const wa = gazetteer.children(pcode('MMR015S501'));
		expect(wa).toHaveLength(6);
		expect([total(wa.map(persons)), total(wa.map(households))]).toEqual([470_764, 71_879]);
	});

	it('says which counts do not exist: the two halves of Hlaingtharya were made after the census', () => {
		const without = gazetteer.areasAt('township').filter((t) => t.census.kind === 'unavailable');
		expect(without.map(({ code }) => code).sort()).toEqual(['MMR013046', 'MMR013047']);
		expect(gazetteer.change('MMR013008')?.into).toEqual(['MMR013046', 'MMR013047']);
	});

	it.skipIf(!existsSync(REFERENCE))(
		'is what its script derives from the reference tables (skipped where ../shared is absent)',
		() => {
			for (const [name, text] of Object.entries(deriveTables(REFERENCE))) {
				expect(readFileSync(join('data/geography', name), 'utf8')).toBe(text);
			}
		},
	);
});

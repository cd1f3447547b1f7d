import { describe, expect, it } from 'vitest';
import { COUNTRY, pcode } from '../../../src/lib/dataset/index.ts';
import {
	createGazetteer,
	type Area,
	type Census,
	type GazetteerTable,
} from '../../../src/lib/geography/index.ts';

const counted: Census = { kind: 'counted', persons: 10, urbanPersons: 4, households: 2 };

function area(
	code: string,
	levels: Area['levels'],
	parent: string | null,
	lat: number,
	zone?: string,
): Area {
	return {
		code: pcode(code),
		levels,
		parent: parent === null ? null : pcode(parent),
		...(zone === undefined ? {} : { zone: pcode(zone) }),
		full: { en: `${code} in full`, my: `${code} အပြည့်အစုံ` },
		short: { en: code, my: code },
		point: { lon: 96, lat },
		areaKm2: 1,
		census: counted,
	};
}

const table: GazetteerTable = {
	id: 'test-1',
	source: 'made for this test',
	areas: [
		area('MMR', ['country'], null, 20),
		area('MMR006', ['state15', 'state18'], 'MMR', 12),
		area('MMR001', ['state15', 'state18'], 'MMR', 26),
		area('MMR222', ['state15'], 'MMR', 21),
		area('MMR014', ['state18'], 'MMR222', 20),
		area('MMR015', ['state18'], 'MMR222', 23),
		area('MMR015D006', ['district'], 'MMR015', 23),
		area('MMR015D001', ['district'], 'MMR015', 22),
		area('MMR015S501', ['saz'], 'MMR015', 22.9),
		area('MMR015021', ['township'], 'MMR015D006', 23.4, 'MMR015S501'),
		area('MMR015008', ['township'], 'MMR015D006', 23.1, 'MMR015S501'),
		area('MMR015001', ['township'], 'MMR015D001', 22.9),
	],
	changes: [
		{
			code: pcode('MMR013008'),
			kind: 'split',
			into: [pcode('MMR013046'), pcode('MMR013047')],
			parent: pcode('MMR013D001'),
			full: { en: 'Hlaingtharya Township', my: 'လှိုင်သာယာမြို့နယ်' },
			short: { en: 'Hlaingtharya', my: 'လှိုင်သာယာ' },
			census: counted,
		},
	],
};
const gazetteer = createGazetteer(table);
const codes = (areas: readonly Area[]): string[] => areas.map(({ code }) => code);

describe('gazetteer', () => {
	it('lists states from north to south, a roll-up among the fifteen and its parts among the eighteen', () => {
		expect(codes(gazetteer.areasAt('state15'))).toEqual(['MMR001', 'MMR222', 'MMR006']);
		expect(codes(gazetteer.areasAt('state18'))).toEqual(['MMR001', 'MMR015', 'MMR014', 'MMR006']);
	});

	it('lists townships by district and then from north to south', () => {
		expect(codes(gazetteer.areasAt('township'))).toEqual(['MMR015021', 'MMR015008', 'MMR015001']);
	});

	it('gives the areas that hold a township, its self-administered area first and the country last', () => {
		expect(codes(gazetteer.ancestors(pcode('MMR015021')))).toEqual([
			'MMR015S501',
			'MMR015D006',
			'MMR015',
			'MMR222',
			'MMR',
		]);
		expect(gazetteer.ancestors(COUNTRY)).toEqual([]);
	});

	it('divides an area among its children, so that Wa does not count its townships twice', () => {
		expect(codes(gazetteer.children(pcode('MMR015'))).sort()).toEqual(['MMR015D001', 'MMR015D006']);
		expect(codes(gazetteer.children(pcode('MMR015S501')))).toEqual(['MMR015021', 'MMR015008']);
		expect(gazetteer.children(pcode('MMR015021'))).toEqual([]);
	});

	it('finds the townships of any area, a township being its own', () => {
		expect(gazetteer.townshipsIn(COUNTRY)).toHaveLength(3);
		expect(codes(gazetteer.townshipsIn(pcode('MMR015S501')))).toEqual(['MMR015021', 'MMR015008']);
		expect(codes(gazetteer.townshipsIn(pcode('MMR015001')))).toEqual(['MMR015001']);
		expect(gazetteer.townshipsIn(pcode('MMR006'))).toEqual([]);
	});

	it('finds the area of a level that holds a code, or that is it', () => {
		expect(gazetteer.at('state15', pcode('MMR015021'))?.code).toBe('MMR222');
		expect(gazetteer.at('state18', pcode('MMR001'))?.code).toBe('MMR001');
		expect(gazetteer.at('township', pcode('MMR015'))).toBeUndefined();
	});

	it('names an area in both languages, in full and short', () => {
		expect(gazetteer.name(pcode('MMR001'), 'en', 'full')).toBe('MMR001 in full');
		expect(gazetteer.name(pcode('MMR001'), 'my', 'full')).toBe('MMR001 အပြည့်အစုံ');
		expect(gazetteer.name(pcode('MMR001'), 'my', 'short')).toBe('MMR001');
	});

	it('says what became of a code that is gone, and that an unknown one is unknown', () => {
		expect(gazetteer.change('MMR013008')?.into).toEqual(['MMR013046', 'MMR013047']);
		expect(() => gazetteer.area(pcode('MMR013008'))).toThrow(
			'invalid P-code: MMR013008 (not in test-1). It was split: use MMR013046, MMR013047.',
		);
		expect(() => gazetteer.area(pcode('MMR099'))).toThrow(
			'invalid P-code: MMR099 (not in test-1). Check the code',
		);
		expect(gazetteer.find('nowhere')).toBeUndefined();
	});

	it('refuses a table in which a parent is missing', () => {
		const broken = { ...table, areas: [area('MMR001', ['state15'], 'MMR', 26)] };
		expect(() => createGazetteer(broken)).toThrow(
			'invalid gazetteer: MMR001 (its parent MMR is not in test-1)',
		);
	});
});

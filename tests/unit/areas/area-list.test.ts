import { describe, expect, it } from 'vitest';
import { isMeant, listedStates, meantStates } from '../../../src/lib/areas/index.ts';
import { gazetteer, table } from './area-fixture.ts';

const states = listedStates(gazetteer, table.changes, 'en');
const found = (letters: string) =>
	meantStates(states, letters).map(({ code, townships, former }) => [
		code,
		...townships.map((place) => place.code),
		...former.map((place) => place.code),
	]);

describe('the list of areas', () => {
	it('holds 15 states and regions with their 330 townships and two former codes', () => {
		expect(states).toHaveLength(15);
		expect(states.flatMap(({ townships }) => townships)).toHaveLength(330);
		expect(states.flatMap(({ former }) => former).map(({ code }) => code)).toEqual([
			'MMR013008',
			'MMR013045',
		]);
	});

	it('is whole without letters', () => {
		expect(meantStates(states, ' ')).toBe(states);
	});

	it('finds by name in either language and by code', () => {
		expect(found('hpakant')).toEqual([['MMR001', 'MMR001009']]);
		expect(found('ဖားကန့်')).toEqual([['MMR001', 'MMR001009']]);
		expect(found('mmr001009')).toEqual([['MMR001', 'MMR001009']]);
	});

	it('keeps all places of a state that is meant', () => {
		const [kayah] = meantStates(states, 'Kayah');
		expect(kayah?.townships).toHaveLength(7);
	});

	it('finds codes that only the census had', () => {
		expect(found('MMR013008')).toEqual([['MMR013', 'MMR013008']]);
	});

	it('is empty for letters that no area has', () => {
		expect(found('xyzzy')).toEqual([]);
	});

	it('takes no notice of breaks without width', () => {
		const place = { code: 'MMR001009' as never, name: 'Hpakant', other: 'ဖား\u200bကန့်' };
		expect(isMeant(place, 'ဖားကန့်')).toBe(true);
	});
});

import { describe, expect, it } from 'vitest';
import { areaEntries, areaPlaces, holdersOf, placeOf } from '../../../src/lib/areas/index.ts';
import { gazetteer, place, table } from './area-fixture.ts';

const places = areaPlaces(gazetteer, table.changes);
const codes = new Set<string>(places.map(({ code }) => code));
const census = [
	...gazetteer.areasAt('township').map(({ code }) => code),
	...table.changes.map(({ code }) => code),
];

describe('the places that have a page', () => {
	it('are the 15 states and regions, the 18 units of the place codes and the townships', () => {
		for (const [level, count] of [
			['state15', 15],
			['state18', 18],
			['township', 330],
		] as const) {
			const areas = gazetteer.areasAt(level);
			expect(areas).toHaveLength(count);
			expect(areas.filter(({ code }) => !codes.has(code))).toEqual([]);
		}
	});

	it('are also the codes of the census that the townships of today no longer have', () => {
		expect(census.filter((code) => !codes.has(code))).toEqual([]);
		expect(place('MMR013008').level).toBe('former');
		expect(place('MMR013045').change?.into).toEqual(['MMR013017', 'MMR013035']);
	});

	it('are each there once, thirteen states being units as well', () => {
		expect(places).toHaveLength(15 + 5 + 330 + 2);
		expect(places.filter(({ level, unit18 }) => level === 'state15' && unit18)).toHaveLength(13);
	});

	it('have an address in both languages', () => {
		const entries = areaEntries(places);
		expect(entries).toHaveLength(2 * places.length);
		expect(entries).toContainEqual({ pcode: 'MMR015006' });
		expect(entries).toContainEqual({ lang: 'my', pcode: 'MMR013008' });
	});

	it('are not districts, the country, or codes nobody knows', () => {
		expect(placeOf(gazetteer, 'MMR001D001')).toBeNull();
		expect(placeOf(gazetteer, 'MMR')).toBeNull();
		expect(placeOf(gazetteer, 'MMR999')).toBeNull();
	});
});

describe('what holds a place', () => {
	it('comes widest first, with its self-administered area', () => {
		const names = holdersOf(gazetteer, place('MMR015006')).map(({ short }) => short.en);
		expect(names.slice(0, 2)).toEqual(['Shan', 'Shan (North)']);
		expect(names.at(-1)).toContain('Wa');
	});

	it('is known for a code that only the census had', () => {
		const codesAround = holdersOf(gazetteer, place('MMR013008')).map(({ code }) => code);
		expect(codesAround[0]).toBe('MMR013');
	});

	it('is nothing for a state', () => {
		expect(holdersOf(gazetteer, place('MMR222'))).toEqual([]);
	});
});

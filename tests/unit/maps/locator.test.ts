import { describe, expect, it } from 'vitest';
import type { PCode } from '../../../src/lib/dataset/index.ts';
import { locate } from '../../../src/lib/maps/index.ts';
import { topology } from './sites-fixture.ts';

const nameOf = (code: PCode) => `N${code.slice(-3)}`;
const at = (code: string, point?: readonly [number, number]) =>
	locate(
		topology,
		{ layer: 'townships', code: code as PCode, ...(point ? { point } : {}) },
		nameOf,
	);

describe('a locator', () => {
	it('marks the place on the country', () => {
		const { country } = at('MMR001001');
		expect(country.mark.x).toBeGreaterThan(0);
		expect(country.mark.x).toBeLessThan(country.width);
		expect(country.mark.y).toBeLessThan(country.height / 3);
	});

	it('shows an area among exactly its neighbours, and names it', () => {
		const { around } = at('MMR013040');
		expect(around.neighbours.length).toBeGreaterThan(2);
		expect(around.neighbours.map(({ code }) => code)).not.toContain('MMR013040');
		expect(around.labels.filter(({ own }) => own).map(({ name }) => name)).toEqual(['N040']);
	});

	it('places no name on another, and none over the edge', () => {
		for (const code of ['MMR001001', 'MMR013040', 'MMR017001', 'MMR006001']) {
			const { labels, width, height } = at(code).around;
			for (const [i, a] of labels.entries()) {
				expect(a.x > 0 && a.x < width && a.y > 0 && a.y < height).toBe(true);
				for (const b of labels.slice(0, i)) {
					expect(Math.abs(a.y - b.y) >= 16 || Math.abs(a.x - b.x) >= 20).toBe(true);
				}
			}
		}
	});

	it('marks a point within the close picture when it is of a site', () => {
		expect(at('MMR001001').around.point).toBeNull();
		const { point, width, height } = at('MMR001001', [97.39, 25.38]).around;
		expect(point && point.x > 0 && point.x < width && point.y > 0 && point.y < height).toBe(true);
	});

	it('is small enough to travel in every page', () => {
		expect(JSON.stringify(at('MMR001001')).length).toBeLessThan(16_000);
	});

	it('refuses an area the layer does not have', () => {
		expect(() => at('MMR999999')).toThrow(
			'invalid area: MMR999999 (not in layer townships); check the code or the layer',
		);
	});
});

import { describe, expect, it } from 'vitest';
import {
	nearestSymbol,
	placeSites,
	radiusOf,
	shapePath,
	siteLegend,
	sizeKey,
	SMALLEST_RADIUS,
	smallestDrawn,
	symbolScale,
	symbolsOf,
	UNKNOWN_RADIUS,
	wholeViewport,
	type Site,
} from '../../../src/lib/maps/index.ts';
import { GCA, NGCA, siteAt, townships } from './sites-fixture.ts';

const scale = symbolScale([{ people: [100, 1000, 10_000], area: 400_000 }]);
const symbolOf = (site: Site) => {
	const [symbol] = symbolsOf(placeSites(townships, [site]), wholeViewport(townships), scale);
	if (!symbol) throw new Error('expected a symbol');
	return symbol;
};

/** The area of a path of straight lines. */
function areaOf(path: string): number {
	const points: [number, number][] = [];
	for (const [, command, x = '0', y] of path.matchAll(/([MLHV])(-?[\d.]+)(?: (-?[\d.]+))?/g)) {
		const [px, py] = points.at(-1) ?? [0, 0];
		if (command === 'H') points.push([Number(x), py]);
		else if (command === 'V') points.push([px, Number(x)]);
		else points.push([Number(x), Number(y)]);
	}
	const turned = [...points.slice(1), ...points.slice(0, 1)];
	const twice = points.map(([x, y], i) => x * (turned[i]?.[1] ?? 0) - y * (turned[i]?.[0] ?? 0));
	return Math.abs(twice.reduce((sum, part) => sum + part, 0)) / 2;
}

describe('symbols', () => {
	it('have an area that is true to the number of people', () => {
		const ratio = (radiusOf(scale, 8000) / radiusOf(scale, 2000)) ** 2;
		expect(ratio).toBeCloseTo(4, 10);
	});

	it('are never too small to be pointed at, and the legend knows from where on', () => {
		expect(radiusOf(scale, 0)).toBe(SMALLEST_RADIUS);
		expect(radiusOf(scale, smallestDrawn(scale))).toBeCloseTo(SMALLEST_RADIUS, 10);
	});

	it('of an unknown number of people have a size of their own', () => {
		expect(symbolOf(siteAt('a', { size: null })).radius).toBe(UNKNOWN_RADIUS);
	});

	it('tell their category by shape, not by colour', () => {
		const shapes = [GCA, NGCA, null].map((group) => symbolOf(siteAt('a', { group })).shape);
		expect(shapes).toEqual(['circle', 'diamond', 'square']);
	});

	it.each(['diamond', 'square'] as const)('have the same area as a circle: %s', (shape) => {
		expect(areaOf(shapePath(shape, 10)) / (Math.PI * 100)).toBeCloseTo(1, 2);
	});

	it('are hollow when the site was missed, grey when it has no value, else of their class', () => {
		const state = (other: Partial<Site>) => symbolOf(siteAt('a', other)).state;
		expect(state({ reached: false, classIndex: null })).toBe('missed');
		expect(state({ reached: false, classIndex: 3 })).toBe('missed');
		expect(state({ classIndex: null })).toBe('none');
		expect(state({ classIndex: 0 })).toBe('value');
	});

	it('of a missed site are as large as when it was last known', () => {
		const [now, old] = [siteAt('a'), siteAt('b', { reached: false, sizeIsOld: true })];
		expect(symbolOf(old).radius).toBe(symbolOf(now).radius);
	});

	it('cannot be placed at what is no place', () => {
		expect(() => symbolOf(siteAt('a', { lon: NaN }))).toThrow('invalid point: NaN, 25.4');
	});
});

describe('the symbol pointed at', () => {
	const symbols = symbolsOf(
		placeSites(townships, [siteAt('big', { size: 10_000 }), siteAt('small', { lon: 98.4 })]),
		{ ...wholeViewport(townships), scale: 3 },
		scale,
	);
	const [big, small] = symbols;
	if (!big || !small) throw new Error('expected two symbols');

	it('is the one whose edge is nearest, not the one whose middle is', () => {
		const between = (big.x + small.x) / 2 + 3;
		expect(nearestSymbol(symbols, between, big.y, 100)?.code).toBe('big');
		expect(nearestSymbol(symbols, small.x, small.y)?.code).toBe('small');
	});

	it('is none when nothing is within reach of a finger', () => {
		expect(nearestSymbol(symbols, big.x, big.y + 200)).toBeNull();
	});
});

describe('the legend of sites', () => {
	it('nests at most three round sizes, none smaller than what is drawn true', () => {
		expect(sizeKey(scale, 9870)).toEqual([5000, 1000, 200]);
		expect(sizeKey(scale, 300)).toEqual([200]);
		for (const people of sizeKey(scale, 40)) {
			expect(people).toBeGreaterThanOrEqual(smallestDrawn(scale));
		}
	});

	it('names only what occurs', () => {
		expect(siteLegend([siteAt('a')], scale, 5)).toMatchObject({
			classes: 5,
			states: [],
			shapes: [{ shape: 'circle', group: GCA }],
			smallest: null,
			unknownSize: false,
			oldSize: false,
		});
	});

	it('names missed sites, old and unknown sizes, every shape and sites without a value', () => {
		const sites = [
			siteAt('a', { reached: false, sizeIsOld: true, classIndex: null }),
			siteAt('b', { group: NGCA, size: null, classIndex: null }),
			siteAt('c', { group: null, size: 3 }),
		];
		expect(siteLegend(sites, scale, 5)).toMatchObject({
			classes: 5,
			states: ['none', 'missed'],
			shapes: [
				{ shape: 'circle', group: GCA },
				{ shape: 'diamond', group: NGCA },
				{ shape: 'square', group: null },
			],
			unknownSize: true,
			oldSize: true,
		});
		expect(siteLegend(sites, scale, 5).smallest).toBeGreaterThan(3);
	});

	it('has no classes when no site has a value, and no shapes when no category is known', () => {
		const sites = [siteAt('a', { group: null, classIndex: null })];
		expect(siteLegend(sites, scale, 5)).toMatchObject({ classes: 0, shapes: [] });
	});
});

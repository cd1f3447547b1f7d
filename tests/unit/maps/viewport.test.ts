import { describe, expect, it } from 'vitest';
import type { PCode } from '../../../src/lib/dataset/index.ts';
import {
	closeUp,
	fitViewport,
	focusOn,
	landBetween,
	MAP_WIDTH,
	neighbourOf,
	pathBounds,
	projector,
	scaleBar,
	shownAt,
	silhouetteThrough,
	unprojector,
	viewBoxOf,
	wholeViewport,
	type Direction,
} from '../../../src/lib/maps/index.ts';
import { townships } from './sites-fixture.ts';

const within = (state: string) =>
	new Set<string>(townships.areas.map(({ code }) => code).filter((code) => code.startsWith(state)));

describe('the township layer', () => {
	it('has all 330 townships, and the borders of states to draw over theirs', () => {
		expect(townships.areas).toHaveLength(330);
		expect(townships.stateBorders).toMatch(/^M/);
		expect(townships.stateBorders.length).toBeLessThan(townships.borders.length);
	});

	it('is gone through by arrow keys: every township can be reached from every other', () => {
		const steps: readonly Direction[] = ['up', 'down', 'left', 'right'];
		const reachableFrom = (first: string) => {
			const seen = new Set([first]);
			for (const code of seen) {
				for (const step of steps) seen.add(neighbourOf(townships.areas, code, step));
			}
			return seen.size;
		};
		const corners = [townships.areas.at(0), townships.areas.at(165), townships.areas.at(-1)];
		expect(corners.map((area) => reachableFrom(area?.code ?? ''))).toEqual([330, 330, 330]);
	});
});

describe('the extent that fits the areas with data', () => {
	const kachin = focusOn(townships, within('MMR001'));
	if (!kachin) throw new Error('expected an extent');

	it('shows them larger, whole, and in the middle', () => {
		expect(kachin.scale).toBeGreaterThan(1.5);
		expect(kachin.width).toBe(MAP_WIDTH);
		for (const area of townships.areas.filter(({ code }) => code.startsWith('MMR001'))) {
			const { x, y } = shownAt(kachin, area);
			expect(x).toBeGreaterThan(0);
			expect(x).toBeLessThan(kachin.width);
			expect(y).toBeGreaterThan(0);
			expect(y).toBeLessThan(kachin.height);
		}
	});

	it('is none when they are spread over the country, or when there are none', () => {
		expect(focusOn(townships, within('MMR'))).toBeNull();
		expect(focusOn(townships, new Set())).toBeNull();
	});

	it('is a city where its townships are too small to point at, without its islands at sea', () => {
		const yangon = closeUp(townships, 'MMR013' as PCode, within('MMR013'));
		expect(yangon?.scale).toBeGreaterThan(10);
		expect(closeUp(townships, 'MMR001' as PCode, within('MMR001'))).toBeNull();
		expect(closeUp(townships, 'MMR013' as PCode, new Set())).toBeNull();
	});

	it('is what the view box shows', () => {
		const [left = 0, top = 0, wide = 0, high = 0] = viewBoxOf(kachin).split(' ').map(Number);
		expect(shownAt(kachin, { x: left, y: top }).x).toBeCloseTo(0, 1);
		expect(shownAt(kachin, { x: left + wide, y: top + high }).y).toBeCloseTo(kachin.height, 1);
	});

	it('is the whole map at its own size otherwise', () => {
		expect(viewBoxOf(wholeViewport(townships))).toBe(`0 0 400 ${townships.height}`);
	});

	it('knows where the land is, so that words stand beside it', () => {
		const seen = silhouetteThrough(townships.silhouette, kachin);
		const [low, high] = landBetween(seen, kachin.height / 2, kachin.height / 2 + 8) ?? [0, 0];
		expect(low).toBeGreaterThanOrEqual(0);
		expect(high).toBeLessThanOrEqual(kachin.width);
		expect(high).toBeGreaterThan(low);
		expect(silhouetteThrough(townships.silhouette, wholeViewport(townships))).toEqual(
			townships.silhouette,
		);
	});

	it('keeps to the height it is given, whatever the shape of the land', () => {
		const tall = fitViewport(
			{ left: 0, right: 1, top: 0, bottom: 100 },
			{ width: 300, maxHeight: 400 },
		);
		const flat = fitViewport(
			{ left: 0, right: 100, top: 0, bottom: 1 },
			{ width: 300, minHeight: 90 },
		);
		expect([tall.height, flat.height]).toEqual([400, 90]);
	});
});

describe('bounds of a path', () => {
	it('are read from relative steps', () => {
		expect(pathBounds(['M10 10l5-2 .5.5z', 'M-1 3l2 2z'])).toEqual({
			left: -1,
			top: 3,
			right: 15.5,
			bottom: 10,
		});
	});

	it('are none for a path that draws nothing', () => {
		expect(pathBounds([''])).toBeNull();
	});
});

describe('degrees', () => {
	it('lead to a place of the drawing and back', () => {
		const { x, y } = projector(townships)(97.39, 25.38);
		const [lon, lat] = unprojector(townships)(x, y);
		expect(lon).toBeCloseTo(97.39, 6);
		expect(lat).toBeCloseTo(25.38, 6);
	});

	it('fall into the township that holds them', () => {
		const spot = projector(townships)(97.304, 25.785);
		const area = townships.areas.find(({ code }) => code === 'MMR001001');
		const bounds = pathBounds([area?.path ?? '']);
		expect(bounds && spot.x > bounds.left && spot.x < bounds.right).toBe(true);
		expect(bounds && spot.y > bounds.top && spot.y < bounds.bottom).toBe(true);
	});

	it('give the scale bar a round number of kilometres: Myanmar is some 940 km wide', () => {
		const { kilometres, length } = scaleBar(townships, wholeViewport(townships));
		expect(kilometres).toBe(200);
		expect((kilometres / length) * MAP_WIDTH).toBeGreaterThan(900);
		expect((kilometres / length) * MAP_WIDTH).toBeLessThan(1000);
	});
});

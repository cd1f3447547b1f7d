import { describe, expect, it } from 'vitest';
import {
	deepestOverlap,
	FOOT,
	leaderOf,
	PICTURE_GAP,
	planSites,
	projector,
	shownAt,
	TOLERANCE,
	type SitesPlan,
} from '../../../src/lib/maps/index.ts';
import { crowdedSites, siteAt, townships } from './sites-fixture.ts';

const sites = crowdedSites();
const WIDTHS = [358, 720, 1000];
const symbolsIn = (plan: SitesPlan) => plan.pictures.flatMap(({ symbols }) => symbols);

describe.each(WIDTHS)('the sites map, %i px wide', (width) => {
	const plan = planSites(townships, sites, width);

	it('shows every site in exactly one picture', () => {
		const codes = symbolsIn(plan).map(({ code }) => code);
		expect(codes.toSorted()).toEqual(sites.map(({ id }) => id).toSorted());
	});

	it('draws no symbol on another', () => {
		for (const { symbols } of plan.pictures) {
			expect(deepestOverlap(symbols)).toBeLessThanOrEqual(TOLERANCE);
		}
	});

	it('keeps every symbol within its picture and off the scale bar', () => {
		for (const { symbols, viewport } of plan.pictures) {
			for (const { x, y, reach } of symbols) {
				expect(x - reach).toBeGreaterThanOrEqual(0);
				expect(y - reach).toBeGreaterThanOrEqual(0);
				expect(x + reach).toBeLessThanOrEqual(viewport.width);
				expect(y + reach).toBeLessThanOrEqual(viewport.height - FOOT);
			}
		}
	});

	it('keeps symbols off the frames of insets', () => {
		const covered = plan.pictures.flatMap(({ symbols, frames }) =>
			frames.flatMap(({ letter, left, top, right, bottom }) =>
				symbols
					.filter(({ x, y }) => x > left && x < right && y > top && y < bottom)
					.map(({ code }) => `${code} on ${letter}`),
			),
		);
		expect(covered).toEqual([]);
	});

	it('leads every displaced symbol to its true place', () => {
		const place = projector(townships);
		const lines = plan.pictures.flatMap(({ symbols, viewport }) =>
			symbols.flatMap((symbol) => {
				const line = leaderOf(symbol);
				return line === null ? [] : [{ line, symbol, viewport }];
			}),
		);
		expect(lines.length).toBeGreaterThan(0);
		for (const { line, symbol, viewport } of lines) {
			const { x, y } = shownAt(viewport, place(symbol.site.lon, symbol.site.lat));
			expect(line[2]).toBeCloseTo(x, 6);
			expect(line[3]).toBeCloseTo(y, 6);
			expect(Math.hypot(line[0] - symbol.x, line[1] - symbol.y)).toBeCloseTo(symbol.radius, 6);
		}
	});

	it('is the same whenever it is drawn, and in whatever order the sites come', () => {
		expect(planSites(townships, sites, width)).toEqual(plan);
		expect(planSites(townships, sites.toReversed(), width)).toEqual(plan);
	});

	it('adds up the people of each picture over sites the round reached, and no others', () => {
		for (const { symbols, people, counted } of plan.pictures) {
			const sizes = symbols.flatMap(({ site }) =>
				site.reached && !site.sizeIsOld ? (site.size ?? []) : [],
			);
			expect(counted).toBe(sizes.length);
			expect(people).toBe(sizes.reduce((sum, n) => sum + n, 0));
		}
	});

	it('fits its width', () => {
		for (const { viewport } of plan.pictures) expect(viewport.width).toBeLessThanOrEqual(width);
	});
});

describe('pictures beside and below the first', () => {
	it('are all in one column on a phone', () => {
		const { pictures, beside } = planSites(townships, sites, 358);
		expect(beside).toBe(pictures.length - 1);
	});

	it.each([720, 816])('end where it ends in %i px, and the others fill rows below it', (width) => {
		const { pictures, beside } = planSites(townships, sites, width);
		const [first, ...others] = pictures;
		const heights = others.slice(0, beside).map(({ viewport }) => viewport.height);
		const half = (heights.at(-1) ?? 0) / 2;
		expect(heights.reduce((sum, height) => sum + height, -half)).toBeLessThanOrEqual(
			first?.viewport.height ?? 0,
		);
		const below = others.slice(beside);
		expect(below.length).toBeGreaterThan(0);
		for (const { viewport } of below) {
			expect(2 * viewport.width + PICTURE_GAP).toBeLessThanOrEqual(width);
			expect(2 * viewport.width + PICTURE_GAP).toBeGreaterThan(width - 2);
		}
	});
});

describe('regions and insets', () => {
	const plan = planSites(townships, sites, 1000);

	it('give Rakhine a picture of its own, after the north, which has more sites', () => {
		const regions = plan.pictures.filter(({ kind }) => kind === 'region');
		const states = regions.map(({ symbols }) => [
			...new Set(symbols.map(({ site }) => site.township.slice(0, 6))),
		]);
		expect(states).toHaveLength(2);
		expect(states[0]).toContain('MMR001');
		expect(states[0]).not.toContain('MMR012');
		expect(states[1]).toEqual(['MMR012']);
	});

	it('enlarge crowded townships, and frame them under the same letter where they lie', () => {
		const letters = plan.pictures.flatMap(({ letter }) => letter || []);
		const frames = plan.pictures.flatMap(({ frames: f }) => f.map(({ letter }) => letter));
		expect(letters.length).toBeGreaterThan(0);
		expect(frames).toEqual(letters);
		for (const inset of plan.pictures.filter(({ kind }) => kind === 'inset')) {
			expect(inset.viewport.scale).toBeGreaterThan(plan.pictures[0]?.viewport.scale ?? 0);
		}
	});

	it('are not made for a few sites that have room', () => {
		const few = [siteAt('a'), siteAt('b', { lat: 26.2 }), siteAt('c', { lon: 96.5 })];
		const pictures = planSites(townships, few, 720).pictures;
		expect(pictures.map(({ kind }) => kind)).toEqual(['region']);
		expect(pictures[0]?.symbols.map(leaderOf)).toEqual([null, null, null]);
	});

	it('are none without sites', () => {
		expect(planSites(townships, [], 720).pictures).toEqual([]);
	});

	it('part sites at one and the same point', () => {
		const same = Array.from({ length: 12 }, (_, i) => siteAt(`s${i}`));
		for (const { symbols } of planSites(townships, same, 720).pictures) {
			expect(deepestOverlap(symbols)).toBeLessThanOrEqual(TOLERANCE);
		}
	});

	it('stand a width of nothing, as of a figure that is hidden', () => {
		const hidden = planSites(townships, sites, 0);
		expect(hidden.pictures.every(({ viewport }) => viewport.width > 0)).toBe(true);
	});
});

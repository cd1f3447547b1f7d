import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declutter, deepestOverlap, TOLERANCE, type Disc } from '../../src/lib/maps/index.ts';

const PICTURE = { width: 400, height: 500 };

/** At most 30 discs of at most 18: a tenth of the picture, so that there is always room. */
const discs = fc.array(
	fc.record({
		x: fc.double({ min: 0, max: PICTURE.width, noNaN: true }),
		y: fc.double({ min: 0, max: PICTURE.height, noNaN: true }),
		reach: fc.double({ min: 3, max: 18, noNaN: true }),
	}),
	{ maxLength: 30 },
);

const moved = (all: readonly Disc[]) => {
	const spots = declutter(all, PICTURE);
	return all.map(({ reach }, i) => ({ reach, ...(spots[i] ?? { x: NaN, y: NaN }) }));
};

describe('moving symbols apart', () => {
	it('leaves no two on one another, wherever they were', () => {
		fc.assert(
			fc.property(discs, (all) => {
				expect(deepestOverlap(moved(all))).toBeLessThanOrEqual(TOLERANCE);
			}),
		);
	});

	it('leaves all of them within the picture', () => {
		fc.assert(
			fc.property(discs, (all) => {
				for (const { x, y, reach } of moved(all)) {
					expect(Math.min(x, y, PICTURE.width - x, PICTURE.height - y)).toBeGreaterThanOrEqual(
						reach,
					);
				}
			}),
		);
	});

	it('ends the same every time', () => {
		fc.assert(
			fc.property(discs, (all) => {
				expect(declutter(all, PICTURE)).toEqual(declutter(all, PICTURE));
			}),
		);
	});

	it('leaves alone what does not overlap', () => {
		const apart = [50, 150, 250, 350].map((x) => ({ x, y: x, reach: 10 }));
		expect(declutter(apart, PICTURE)).toEqual(apart.map(({ x, y }) => ({ x, y })));
	});

	it('moves nothing that is fixed, and everything else off it', () => {
		const [spot] = declutter([{ x: 200, y: 200, reach: 8 }], PICTURE, [
			{ x: 200, y: 201, reach: 40 },
		]);
		expect(Math.hypot((spot?.x ?? 0) - 200, (spot?.y ?? 0) - 201)).toBeGreaterThan(48 - TOLERANCE);
	});
});

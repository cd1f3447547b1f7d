import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	LABEL_GAP,
	placeLabels,
	type LabelledLine,
	type LabelPlace,
} from '../../../src/lib/charts/mark-labels.ts';

interface Placed extends LabelledLine, LabelPlace {}

function placed(lines: readonly LabelledLine[], width: number): readonly Placed[] {
	const places = placeLabels(lines, width);
	return lines.map((line, i) => ({
		...line,
		...(places[i] ?? { left: NaN, row: NaN, rows: NaN }),
	}));
}

/** Pairs of which one's words lie on the other's words or line. */
function meetings(all: readonly Placed[]): readonly (readonly [Placed, Placed])[] {
	return all.flatMap((a) =>
		all.flatMap((b): (readonly [Placed, Placed])[] => {
			if (a === b) return [];
			const words = a.row === b.row && a.left < b.left + b.width && b.left < a.left + a.width;
			const line = b.rows > a.row && b.x >= a.left && b.x <= a.left + a.width;
			return words || line ? [[a, b]] : [];
		}),
	);
}

describe('the words of lines above a plot', () => {
	it('never lie on other words or on a line, and never outside, wherever the lines are', () => {
		const width = fc.integer({ min: 240, max: 900 });
		const line = fc.record({
			at: fc.double({ min: 0, max: 1, noNaN: true }),
			width: fc.integer({ min: 60, max: 240 }),
		});
		fc.assert(
			fc.property(width, fc.array(line, { minLength: 1, maxLength: 3 }), (room, drawn) => {
				const all = placed(
					drawn.map(({ at, width: own }) => ({ x: at * room, width: own })),
					room,
				);
				expect(meetings(all)).toEqual([]);
				for (const { left, width: own, row } of all) {
					expect(left).toBeGreaterThanOrEqual(0);
					expect(left + own).toBeLessThanOrEqual(room);
					expect(row).toBeLessThan(all.length);
				}
			}),
			{ numRuns: 2000 },
		);
	});

	it('stand over or beside their own line wherever words are half as wide as the plot at most', () => {
		const at = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(at, at, fc.integer({ min: 60, max: 190 }), (a, b, own) => {
				const all = placed(
					[a, b].map((x) => ({ x: x * 400, width: own })),
					400,
				);
				for (const { x, left, width } of all) {
					expect(x).toBeGreaterThanOrEqual(left - LABEL_GAP - 1e-9);
					expect(x).toBeLessThanOrEqual(left + width + LABEL_GAP + 1e-9);
				}
				for (const { row, rows } of all) expect(rows).toBeGreaterThanOrEqual(row);
			}),
		);
	});

	it('stand in one row where two lines are near each other, with the second line between them', () => {
		const [first, second] = placeLabels(
			[
				{ x: 300, width: 180 },
				{ x: 320, width: 170 },
			],
			640,
		);
		expect([first?.row, second?.row]).toEqual([0, 0]);
		expect((first?.left ?? 0) + 180).toBeLessThan(320);
		expect(second?.left).toBeGreaterThan(320);
	});
});

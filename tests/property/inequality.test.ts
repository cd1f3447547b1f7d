import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	atkinson,
	designFrame,
	designSample,
	entropy,
	fgt,
	fixedLine,
	gini,
	lorenz,
	meanShortfall,
	sortSample,
	relativeLine,
	shareRatio,
	subsample,
	totalShortfall,
	watts,
	type DesignSample,
	type Measured,
	type SortedSample,
} from '../../src/lib/estimation/index.ts';

const seeded = { seed: 20171122, numRuns: 200 };
const frame = designFrame([{ id: 's', psus: ['a', 'b', 'c'] }]);

interface Row {
	readonly y: number;
	readonly w: number;
}

const row = fc.record({
	y: fc.integer({ min: 1, max: 400 }).map((y) => y / 4),
	w: fc.integer({ min: 1, max: 50 }),
});
const rows = fc.array(row, { minLength: 2, maxLength: 25 });

function sampleOf(all: readonly Row[]): DesignSample {
	return designSample(frame, {
		psu: all.map((_, i) => ['a', 'b', 'c'][i % 3] ?? 'a'),
		y: all.map((one) => one.y),
		w: all.map((one) => one.w),
	});
}

const ordered = (all: readonly Row[]): SortedSample => sortSample(sampleOf(all));

function valueOf(measured: Measured): number {
	if ('reason' in measured) throw new Error(measured.reason);
	return measured.value;
}

type Of = (sample: SortedSample) => Measured;

/** Each falls when a poorer person gets from a richer one, and knows no currency. */
const INEQUALITY: Readonly<Record<string, Of>> = {
	gini: (s) => gini(s),
	'atkinson 0.5': (s) => atkinson(s, 0.5),
	'atkinson 1': (s) => atkinson(s, 1),
	'atkinson 2': (s) => atkinson(s, 2),
	'entropy −1': (s) => entropy(s, -1),
	'entropy 0': (s) => entropy(s, 0),
	'entropy 1': (s) => entropy(s, 1),
	'entropy 2': (s) => entropy(s, 2),
};
const SHARES: Readonly<Record<string, Of>> = {
	...INEQUALITY,
	'lorenz 0.3': (s) => lorenz(s, 0.3),
	'share ratio': (s) => shareRatio(s),
};
const line = fixedLine(40);
const POVERTY: Readonly<Record<string, Of>> = {
	'fgt 0': (s) => fgt(s, line, 0),
	'fgt 1': (s) => fgt(s, line, 1),
	'fgt 2': (s) => fgt(s, line, 2),
	'fgt 3.5': (s) => fgt(s, line, 3.5),
	watts: (s) => watts(s, line),
	'mean shortfall': (s) => meanShortfall(s, line),
};
const near = (a: number, b: number, scale = 1): void => {
	expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(scale, Math.abs(a)));
};

describe('inequality', () => {
	it.each(Object.entries(SHARES))('%s is the same in another currency', (_, of) => {
		fc.assert(
			fc.property(rows, fc.integer({ min: 1, max: 10_000 }), (all, rate) => {
				const other = all.map(({ y, w }) => ({ y: y * rate, w }));
				near(valueOf(of(ordered(all))), valueOf(of(ordered(other))));
			}),
			seeded,
		);
	});

	it.each(Object.entries(INEQUALITY))('%s falls when a richer one gives to a poorer', (_, of) => {
		fc.assert(
			fc.property(rows, fc.nat(), fc.nat(), (all, first, second) => {
				const [a, b] = [first % all.length, second % all.length];
				const [low, high] = (all[a]?.y ?? 0) < (all[b]?.y ?? 0) ? [a, b] : [b, a];
				const [poor, rich] = [all[low], all[high]];
				if (!poor || !rich || poor.y === rich.y) return;
				// As much as leaves them in their order: the amount that one group gives the other gets.
				const given = ((rich.y - poor.y) / 2 / (1 / poor.w + 1 / rich.w)) as number;
				const after = all.map((one, i) => {
					if (i === low) return { ...one, y: one.y + given / one.w };
					return i === high ? { ...one, y: one.y - given / one.w } : one;
				});
				expect(valueOf(of(ordered(after)))).toBeLessThan(valueOf(of(ordered(all))));
			}),
			seeded,
		);
	});

	it.each(Object.entries({ ...SHARES, ...POVERTY }))(
		'%s of two copies of everyone is that of one',
		(_, of) => {
			fc.assert(
				fc.property(rows, (all) => {
					near(valueOf(of(ordered([...all, ...all]))), valueOf(of(ordered(all))));
				}),
				seeded,
			);
		},
	);

	it('the Gini coefficient is twice the area between the Lorenz curve and the diagonal', () => {
		fc.assert(
			fc.property(rows, (all) => {
				const one = ordered(all);
				const corners = [0, ...[...one.upTo].map((w) => Math.min(1, w / (one.upTo.at(-1) ?? 1)))];
				const heights = corners.map((p) => valueOf(lorenz(one, p)));
				const area = corners
					.slice(1)
					.reduce(
						(sum, p, i) =>
							sum + ((p - (corners[i] ?? 0)) * ((heights[i] ?? 0) + (heights[i + 1] ?? 0))) / 2,
						0,
					);
				near(valueOf(gini(one)), 1 - 2 * area);
			}),
			seeded,
		);
	});

	it('a Lorenz curve rises from 0 to 1 below the diagonal', () => {
		fc.assert(
			fc.property(rows, (all) => {
				const one = ordered(all);
				let before = 0;
				for (const p of [0.05, 0.25, 0.5, 0.75, 0.95]) {
					const value = valueOf(lorenz(one, p));
					expect(value).toBeGreaterThanOrEqual(before);
					expect(value).toBeLessThanOrEqual(p + 1e-12);
					before = value;
				}
			}),
			seeded,
		);
	});
});

describe('poverty', () => {
	it('does not fall when the line rises', () => {
		fc.assert(
			fc.property(
				rows,
				fc.integer({ min: 1, max: 90 }),
				fc.integer({ min: 0, max: 30 }),
				(all, at, more) => {
					const one = ordered(all);
					for (const power of [0, 1, 2]) {
						const [low, high] = [at, at + more].map((L) => valueOf(fgt(one, fixedLine(L), power)));
						expect(high).toBeGreaterThanOrEqual((low ?? 0) - 1e-12);
					}
				},
			),
			seeded,
		);
	});

	it('of domains, weighted with their people, adds up to that of the whole', () => {
		fc.assert(
			fc.property(rows, (all) => {
				const whole = sampleOf(all);
				const parts = [0, 1].map((rest) => subsample(whole, (i) => i % 2 === rest));
				for (const of of Object.values(POVERTY)) {
					const sum = parts
						.filter((part) => part.y.length > 0)
						.reduce((total, part) => total + part.sumOfWeights * valueOf(of(sortSample(part))), 0);
					near(sum / whole.sumOfWeights, valueOf(of(sortSample(whole))));
				}
			}),
			seeded,
		);
	});

	it('the gap is the mean shortfall over the line, and the shortfalls of all add up', () => {
		fc.assert(
			fc.property(rows, (all) => {
				const one = ordered(all);
				const mean = valueOf(meanShortfall(one, line));
				near(valueOf(fgt(one, line, 1)) * line.value, mean);
				near(valueOf(totalShortfall(one, line)), mean * one.sample.sumOfWeights, 1e3);
			}),
			seeded,
		);
	});
});

describe('the influence of a row', () => {
	it.each(
		Object.entries({
			...INEQUALITY,
			...POVERTY,
			'lorenz 1∕π': (s: SortedSample) => lorenz(s, 1 / Math.PI),
		}),
	)('on %s is how the value moves with its weight', (_, of) => {
		fc.assert(
			fc.property(rows, fc.nat(), (all, at) => {
				const k = at % all.length;
				const step = 1e-4;
				const moved = (by: number): number =>
					valueOf(of(ordered(all.map((one, i) => (i === k ? { ...one, w: one.w + by } : one)))));
				const here = ordered(all);
				const found = of(here);
				if ('reason' in found) throw new Error(found.reason);
				const numerical = (moved(step) - moved(-step)) / (2 * step);
				expect(Math.abs((found.z[here.order.indexOf(k)] ?? 0) - numerical)).toBeLessThan(2e-5);
			}),
			{ ...seeded, numRuns: 100 },
		);
	});

	it('on a line at a share of the mean is how the line moves with its weight', () => {
		fc.assert(
			fc.property(rows, (all) => {
				const to = { of: 'mean', share: 0.6 } as const;
				const samples = [
					all,
					all.map((one, i) => (i === 0 ? { ...one, w: one.w + 1e-4 } : one)),
				].map(ordered);
				const [found, more] = samples.map((some) => relativeLine(some, to));
				const first = samples[0]?.order.indexOf(0) ?? NaN;
				if (!found || !more || 'reason' in found || 'reason' in more) throw new Error('no line');
				expect((more.value - found.value) / 1e-4).toBeCloseTo(found.z[first] ?? NaN, 3);
			}),
			seeded,
		);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classCount, classesOf, classLabels, classOf } from '../../../src/lib/charts/index.ts';
import type { Format } from '../../../src/lib/dataset/index.ts';

const percent: Format = { style: 'percent', decimals: 1 };
const number: Format = { style: 'number', decimals: 0 };
const compact: Format = { style: 'compact', decimals: 1 };
/** Fifteen shares like those of a survey by state. */
const SHARES = [
	0.693, 0.615, 0.568, 0.527, 0.499, 0.401, 0.398, 0.369, 0.332, 0.304, 0.247, 0.239, 0.203, 0.169,
	0.128,
];

describe('classesOf', () => {
	it('breaks at equal round steps that share the values out most evenly', () => {
		expect(classesOf(SHARES, percent).breaks).toEqual([0.2, 0.3, 0.4, 0.5]);
	});

	it('has as many classes as there are distinct values, when they are fewer than five', () => {
		expect(classCount(classesOf([0.1, 0.5, 0.9], percent))).toBe(3);
		expect(classCount(classesOf([0.1, 0.9], percent))).toBe(2);
	});

	it('has one class and no break when all values are displayed alike', () => {
		expect(classesOf([0.4181, 0.4179], percent).breaks).toEqual([]);
		expect(classesOf([], percent).breaks).toEqual([]);
	});

	it('does not split hairs: a closed class is at least a twelfth of the range', () => {
		const { breaks } = classesOf([0.836, 0.631, 0.628, 0.459, 0.433], percent);
		const widths = breaks.slice(1).map((b, i) => b - (breaks[i] ?? 0));
		expect(Math.min(...widths)).toBeGreaterThanOrEqual((0.836 - 0.433) / 12);
	});

	it('puts a value in the class its displayed form belongs to', () => {
		const classes = classesOf(SHARES, percent);
		expect(classOf(classes, 0.29999)).toBe(classOf(classes, 0.3));
		expect(classOf(classes, 0.2994)).toBe(1);
	});

	it('leaves no class empty and counts classes upwards, whatever the values', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.integer({ min: 0, max: 1000 }).map((v) => v / 1000),
					{ minLength: 1 },
				),
				(values) => {
					const classes = classesOf(values, percent);
					const used = new Set(values.map((v) => classOf(classes, v)));
					expect([...used].sort()).toEqual([...Array(classCount(classes)).keys()]);
				},
			),
			{ seed: 7 },
		);
	});

	it('takes totals of any size', () => {
		const values = [17_100, 60_500, 131_000, 228_700, 324_600, 474_400, 1_300_000];
		expect(classesOf(values, compact).breaks).toEqual([200_000, 400_000, 600_000]);
	});
});

describe('classLabels', () => {
	it('names the first class by its upper end and the last by its lower end', () => {
		const classes = classesOf(SHARES, percent);
		expect(classLabels('en', classes)).toEqual(['under 20', '20–30', '30–40', '40–50', '50 +']);
		expect(classLabels('my', classes)).toEqual(['၂၀ အောက်', '၂၀–၃၀', '၃၀–၄၀', '၄၀–၅၀', '၅၀ နှင့်အထက်']);
	});

	it('writes breaks with the decimals they need and no more', () => {
		expect(classLabels('en', classesOf([0.001, 0.004, 0.009, 0.013], percent))[1]).toBe('0.5–1.0');
		expect(classLabels('en', classesOf([1200, 2500, 4100], number))[0]).toBe('under 2,000');
	});

	it('writes compact breaks without empty decimals', () => {
		const classes = { breaks: [500_000, 1_000_000, 1_500_000], decimals: 0, format: compact };
		expect(classLabels('en', classes)).toEqual([
			'under 500.0K',
			'500.0K–1.0M',
			'1.0M–1.5M',
			'1.5M +',
		]);
		const whole = { breaks: [100_000, 200_000], decimals: 0, format: compact };
		expect(classLabels('en', whole)).toEqual(['under 100K', '100K–200K', '200K +']);
	});

	it('has words for a single class', () => {
		expect(classLabels('en', classesOf([0.4], percent))).toEqual(['all in one class']);
	});
});

import { describe, expect, it } from 'vitest';
import { beyond, readInference } from '../inference.ts';
import { checkIntervals, INTERVAL_TOLERANCE, type IntervalCase } from './proportion-intervals.ts';

describe('intervals of a proportion', () => {
	it('equal those of svyciprop by every method', () => {
		const designs = readInference<IntervalCase>('proportion-intervals');
		const checks = designs.flatMap((design) => checkIntervals(design));
		expect(beyond(checks, INTERVAL_TOLERANCE)).toEqual([]);
	});

	it('are held to at least 100 random designs', () => {
		expect(readInference<IntervalCase>('proportion-intervals').length).toBeGreaterThan(100);
	});
});

import { describe, expect, it } from 'vitest';
import { beyond, readInference } from '../inference.ts';
import { checkTwoWay, TWO_WAY_TOLERANCE, type TwoWayCase } from './two-way.ts';

describe('two-way tables', () => {
	it('have the Rao–Scott F of svychisq, its degrees of freedom and p, to 1e-9', () => {
		const designs = readInference<TwoWayCase>('two-way');
		const checks = designs.flatMap((design) => checkTwoWay(design));
		expect(beyond(checks, TWO_WAY_TOLERANCE)).toEqual([]);
	});

	it('are held to at least 100 random designs', () => {
		expect(readInference<TwoWayCase>('two-way').length).toBeGreaterThan(100);
	});
});

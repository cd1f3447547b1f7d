import { describe, expect, it } from 'vitest';
import { beyond, readInference } from '../inference.ts';
import { checkComparisons, COMPARISON_TOLERANCE, type ComparisonCase } from './comparisons.ts';

describe('comparisons of domains', () => {
	it('equal those of svycontrast, and their p that of svyttest, to 1e-9', () => {
		const designs = readInference<ComparisonCase>('comparisons');
		const checks = designs.flatMap((design) => checkComparisons(design));
		expect(beyond(checks, COMPARISON_TOLERANCE)).toEqual([]);
	});

	it('are held to at least 100 random designs', () => {
		expect(readInference<ComparisonCase>('comparisons').length).toBeGreaterThan(100);
	});
});

import { describe, expect, it } from 'vitest';
import { beyond, readInference } from '../inference.ts';
import { checkVisits, VISIT_TOLERANCE, type VisitCase } from './visits.ts';

const designs = readInference<VisitCase>('visits');

describe('changes between visits', () => {
	it('equal those of svycontrast over svyby with its covariances, to 1e-9', () => {
		expect(beyond(designs.flatMap(checkVisits), VISIT_TOLERANCE)).toEqual([]);
	});

	it('are held to schools at two years and to at least 40 random designs', () => {
		expect(designs.map(({ id }) => id)).toContain('packaged, apistrat');
		expect(designs.filter(({ id }) => id.startsWith('random')).length).toBeGreaterThanOrEqual(40);
	});

	it('have an SE that the covariance of the same households makes much smaller', () => {
		const ratios = designs
			.flatMap(({ cases }) => cases)
			.flatMap(({ se, independentSe }) => (se && independentSe ? [se / independentSe] : []))
			.sort((a, b) => a - b);
		expect(ratios[ratios.length >> 1]).toBeLessThan(0.7);
	});
});

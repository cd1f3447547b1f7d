import { describe, expect, it } from 'vitest';
import { typeOf } from '../replicates/golden.ts';
import { beyondEstimators, compareEstimators, readEstimators } from './replicate-estimators.ts';

const designs = readEstimators();

describe('a design with replicate weights', () => {
	it('is tried with BRR, Fay, JK1, JKn and bootstrap, around the estimate and around the mean', () => {
		const types = new Set(designs.map(typeOf));
		expect([...types].sort()).toEqual(['BRR', 'Fay', 'JK1', 'JKn', 'bootstrap']);
		expect(new Set(designs.map(({ mse }) => mse)).size).toBe(2);
	});

	it('has quantiles, shares, poverty, inequality, comparisons and tables with the SE, interval, df and p that R gives it', async () => {
		const compared = await compareEstimators(designs);
		expect(beyondEstimators(compared)).toEqual([]);
		expect(compared.length).toBe(designs.reduce((n, { cases }) => n + cases.length, 0));
	}, 120_000);
});

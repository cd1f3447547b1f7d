import { describe, expect, it } from 'vitest';
import type { Cell, ViewRequest } from '../../../src/lib/analysis/index.ts';
import { FORMULAS } from '../../../src/lib/components/methods/formulas.ts';
import type { SurveyDataset } from '../../../src/lib/dataset/index.ts';
import { explain } from '../../../src/lib/reproduce/index.ts';
import { psuTotalsStatement } from '../../../src/lib/query/index.ts';
import { dataset } from '../../fixtures/survey.ts';

const request = {
	indicator: 'grid',
	by: ['state'],
	where: [{ variable: 'urban', codes: ['rural'] }],
	weighting: 'person',
	level: 0.9,
	lonely: 'certainty',
} as unknown as ViewRequest;

const estimate = {
	kind: 'estimate',
	value: 0.5,
	interval: 'logit',
	psus: 7,
	df: 4,
	n: 90,
} as unknown as Cell['estimate'];

const withDesign = (design: object): SurveyDataset => ({
	...dataset,
	design: { ...dataset.design, ...design },
});

describe('what is said of how a number was computed', () => {
	const explained = explain(dataset, request, estimate);

	it('is the statement the engine got, with its bound values', () => {
		expect(explained.statement).toEqual(psuTotalsStatement(dataset, request));
		expect(explained.statement.params).toContain('rural');
	});

	it('counts degrees of freedom from the PSUs and strata of this number', () => {
		expect(explained.df).toEqual({ psus: 7, strata: 3, df: 4 });
		const withheld = { kind: 'withheld', reason: 'minimum-n', n: 3 } as unknown as Cell['estimate'];
		expect(explain(dataset, request, withheld).df).toBeNull();
	});

	it('takes along every row and just the variables that design, indicator, breakdown and filter need', () => {
		expect(explained.selection.where).toEqual([]);
		expect(explained.selection.variables).toEqual([
			'state',
			'urban',
			'light',
			'weight',
			'hhsize',
			'stratum',
			'psu',
		]);
	});

	it('names methods that the Methods page has formulas for', () => {
		expect(explained.methods).toEqual([
			'mean',
			'linearisation',
			'variance',
			'domain',
			'df',
			'logitInterval',
		]);
		for (const id of explained.methods) expect(Object.keys(FORMULAS)).toContain(id);
	});

	it('says what the letters stand for, the filter among the rows that are asked about', () => {
		expect(explained.letters.map(({ letter }) => letter)).toEqual(['y', 'w', 'δ']);
		expect(explained.letters.at(-1)?.code).toBe('urban %in% "rural"');
	});

	it('filters by subset of the design: the program never drops a row before svydesign', () => {
		const before = explained.r.slice(0, explained.r.indexOf('svydesign('));
		expect(before).not.toMatch(/d <- d\[|subset\(d\b/);
		expect(explained.r).toContain('design[d$.in & d$.cell %in% cell, ]');
	});

	it('declares level, lonely-PSU rule, nesting and finite population correction', () => {
		expect(explained.r).toContain('level <- 0.9\n');
		expect(explained.r).toContain('options(survey.lonely.psu = "certainty")');
		expect(explained.stata).toContain('singleunit(certainty)');
		const nested = explain(withDesign({ nest: true, fpc: 'hhsize' }), request, estimate);
		expect(nested.design?.call).toBe(
			'svydesign(ids = ~psu, strata = ~stratum, fpc = ~hhsize, weights = ~.w, nest = TRUE, data = d)',
		);
		expect(nested.stata).toContain('group(stratum psu), missing');
		expect(nested.stata).toContain('fpc(hhsize)');
	});

	it('joins several strata variables to one first-stage stratum', () => {
		const two = explain(withDesign({ strata: ['state', 'urban'] }), request, estimate);
		expect(two.r).toContain('strata = ~interaction(state, urban, drop = TRUE)');
	});

	it('declares the replicate weights of a design in the program of a view and of every pane', () => {
		const replicates = {
			...{ type: 'JK1', variables: ['hhsize', 'weight'], weight: 'weight' },
			...{ combinedWeights: true, mse: false },
		};
		const of = explain(withDesign({ replicates }), request, estimate);
		expect(of.design?.byReplicates).toBe(true);
		expect(of.r).toContain(
			'svrepdesign(repweights = as.matrix(d[c("hhsize", "weight")] / d$weight)',
		);
		expect(of.stata).toContain('multiplier(0.5)) vce(jackknife)');
		expect(of.methods).toContain('replicateDf');
		const quantile = explain(withDesign({ replicates }), request, null, {
			kind: 'quantile',
			p: 0.5,
		});
		expect(quantile.design).toEqual(of.design);
		expect(quantile.methods).toContain('replicateDf');
		expect(quantile.statement.text).toContain('w * factor1');
		for (const { r, stata } of [of, quantile]) {
			expect(r).toContain(`design <- ${of.design?.call}`);
			expect(r).not.toContain('svydesign');
			expect(stata).toContain('vce(jackknife)');
			expect(stata).not.toContain('svyset psu_');
		}
	});
});

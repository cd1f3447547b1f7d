import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRequest, problemSentence } from '../../../src/lib/analysis/index.ts';
import {
	estimateRequests,
	FORMS,
	SelectionSchema,
	type Selection,
} from '../../../src/lib/extract/index.ts';
import {
	defaultExtract,
	extractOf,
	extractOfView,
	extractQuery,
	formatExtract,
	parseExtract,
	selectionOf,
	selectionProblems,
	type Extract,
	type ExtractBreakdown,
} from '../../../src/lib/url/index.ts';
import { registerDataset } from '../../fixtures/register.ts';
import { dataset } from '../../fixtures/survey.ts';
import * as v from 'valibot';

const parse = (query: string) => parseExtract(dataset, new URLSearchParams(query), 'en');
const whole = defaultExtract(dataset, 'en');
const saved = (parts: object): Selection =>
	v.parse(SelectionSchema, { dataset: dataset.info.id, table: 'household', ...parts });

describe('the link of an extract', () => {
	it('without parameters takes every public variable of the first table, as CSV', () => {
		expect(parse('')).toEqual({ extract: whole, problems: [] });
		expect(whole.variables).not.toContain('secret');
		expect(whole.variables).toContain('weight');
		expect(extractQuery(dataset, whole, 'en')).toBe('');
	});

	it('names the variables that are dropped while they are fewer than those that stay', () => {
		const dropped = parse('drop=weight,psu').extract;
		expect(dropped.variables).toEqual(whole.variables.filter((x) => x !== 'weight' && x !== 'psu'));
		expect(extractQuery(dataset, dropped, 'en')).toBe('?drop=weight,psu');
		const few = parse('vars=urban,state').extract;
		expect(few.variables).toEqual(['state', 'urban']);
		expect(extractQuery(dataset, few, 'en')).toBe('?vars=state,urban');
	});

	it('can hold nothing at all, for which there is no selection', () => {
		const { extract, problems } = parse('vars=none');
		expect(problems).toEqual([]);
		expect(extract.variables).toEqual([]);
		expect(selectionOf(dataset, extract)).toBeNull();
		expect(extractQuery(dataset, extract, 'en')).toBe('?vars=none');
	});

	it('with a bad parameter reports and drops it, and keeps the rest', () => {
		const { extract, problems } = parse(
			'vars=state,secret&forms=csv,pdf&only.urban=urban&only.secret=1&only.state=XX&by=light*urban*state&ci=7&utm=x',
		);
		expect(extract).toEqual({ ...whole, where: [{ variable: 'urban', codes: ['urban'] }] });
		expect(problems.map((p) => problemSentence('en', p).split(' (')[0])).toEqual([
			'invalid parameter: utm',
			'invalid variable: secret',
			'invalid breakdown: light*urban*state',
			'invalid level: 7',
			'invalid form: pdf',
			'invalid filter: secret',
			'invalid filter: XX',
		]);
	});

	it('of a register refuses a confidence level, as nothing was sampled', () => {
		const { problems } = parseExtract(registerDataset, new URLSearchParams('ci=0.9'), 'en');
		expect(problems.map((p) => p.why)).toEqual(['no-sample']);
	});

	it('reads back to the choice it was written from', () => {
		const extracts: fc.Arbitrary<Extract> = fc.record({
			kind: fc.constantFrom('rows', 'estimates'),
			table: fc.constant(whole.table),
			variables: fc.subarray([...whole.variables]),
			where: fc.constantFrom([], [{ variable: 'urban' as never, codes: ['rural'] }]),
			indicators: fc.subarray([...whole.indicators]),
			breakdowns: fc.constantFrom<readonly ExtractBreakdown[]>(
				['opened'],
				[[]],
				['opened', ['state' as never, 'urban' as never]],
			),
			weighting: fc.constantFrom(null, 'person' as never),
			level: fc.constantFrom(null, 0.9),
			lonely: fc.constantFrom(null, 'remove'),
			values: fc.constantFrom('codes', 'labels', 'both'),
			forms: fc.subarray([...FORMS]),
			bom: fc.boolean(),
			hxl: fc.boolean(),
			locale: fc.constantFrom('en', 'my'),
		});
		fc.assert(
			fc.property(extracts, fc.constantFrom('en' as const, 'my' as const), (extract, locale) => {
				const params = formatExtract(dataset, extract, locale);
				expect(parseExtract(dataset, params, locale)).toEqual({ extract, problems: [] });
			}),
		);
	});
});

describe('a saved selection', () => {
	it('of rows comes back as it was', () => {
		const selection = saved({
			variables: ['state', 'light'],
			where: [{ variable: 'urban', codes: ['urban'] }],
			forms: ['dta', 'csv'],
			values: 'both',
		});
		const extract = extractOf(dataset, selection);
		expect(extract && selectionOf(dataset, extract)).toEqual(selection);
	});

	it('that takes everything names no variables', () => {
		expect(selectionOf(dataset, whole)).toEqual(saved({}));
	});

	it('of estimates comes back when it is every indicator by every breakdown', () => {
		const [one] = whole.indicators;
		const selection = saved({
			estimates: [
				{ indicator: one, level: 0.9 },
				{ indicator: one, by: ['urban'], level: 0.9 },
			],
		});
		const extract = extractOf(dataset, selection);
		expect(extract?.breakdowns).toEqual(['opened', ['urban']]);
		expect(extract && selectionOf(dataset, extract)).toEqual(selection);
	});

	it('of estimates under a filter of their own has it for all of them', () => {
		const where = [{ variable: 'urban', codes: ['urban'] }];
		const [one] = whole.indicators;
		const extract = extractOf(dataset, saved({ estimates: [{ indicator: one, where }] }));
		expect(extract?.where).toEqual(where);
	});

	it('whose tables differ in more than indicator and breakdown is not shown', () => {
		const [one] = whole.indicators;
		const estimates = [{ indicator: one }, { indicator: one, by: ['urban'], level: 0.9 }];
		expect(extractOf(dataset, saved({ estimates }))).toBeNull();
	});
});

describe('a view that is taken away', () => {
	const indicator = whole.indicators[0] as never;
	const request = {
		...defaultRequest(dataset, indicator),
		by: ['urban' as never],
		where: [{ variable: 'state' as never, codes: ['MMR012'] }],
		level: 0.9,
	};

	it('as rows keeps its filter', () => {
		const extract = extractOfView(dataset, request, 'rows', 'en');
		expect(extractQuery(dataset, extract, 'en')).toBe('?only.state=MMR012');
	});

	it('as estimates is asked again exactly', () => {
		const extract = extractOfView(dataset, request, 'estimates', 'en');
		const selection = selectionOf(dataset, extract);
		expect(selection && estimateRequests(dataset, selection)).toEqual([request]);
	});
});

describe('what cannot be answered', () => {
	it('is said: two rounds of a register in one table', () => {
		const start = defaultExtract(registerDataset, 'en');
		const rounds = registerDataset.design.rounds;
		const codes = Object.keys(rounds?.asOf ?? {}).slice(0, 2);
		expect(codes).toHaveLength(2);
		const selection = selectionOf(registerDataset, {
			...start,
			kind: 'estimates',
			where: [{ variable: rounds?.variable as never, codes }],
		});
		const problems = selection === null ? [] : selectionProblems(registerDataset, selection);
		expect(problems.map((p) => p.why)).toContain('one-round');
	});
});

import { describe, expect, it } from 'vitest';
import { checkDescriptors } from '../../../src/lib/dataset/index.ts';
import { changed, valid } from './descriptors.ts';

const messages = (path: string, value: unknown): string[] =>
	checkDescriptors(changed(path, value)).problems.map((p) => p.message);

/** What is changed, to what, and the one sentence that says so. */
const FAULTS: readonly (readonly [string, unknown, string])[] = [
	[
		'dataset.headline',
		'gold',
		'invalid headline: gold (dataset.yaml at headline); use one of grid',
	],
	[
		'dataset.period.end',
		'2016',
		'invalid period: 2017-01 to 2016 (dataset.yaml at period); let it end after it starts',
	],
	[
		'dataset.tables.0.sort',
		['town'],
		'invalid variable: town (dataset.yaml at tables.0.sort.0); declare it in codebook.yaml or use one that is',
	],
	[
		'dataset.geography.variable',
		'light',
		'invalid P-code: grid (codebook.yaml at variables.1.categories.0.code); the geography variable holds MIMU P-codes such as MMR012',
	],
	[
		'codebook.variables.1.theme',
		'other',
		'invalid theme: other (codebook.yaml at variables.1.theme); use one of main',
	],
	[
		'codebook.variables.1.id',
		'state',
		'invalid variable: state (codebook.yaml at variables.1.id); it is already used at variables.0.id',
	],
	[
		'codebook.variables.1.categories.1.code',
		'grid',
		'invalid code of light: grid (codebook.yaml at variables.1.categories.1.code); it is already used at variables.1.categories.0.code',
	],
	[
		'codebook.variables.3.range',
		{ min: 3, max: 1 },
		'invalid range of hhsize: {"min":3,"max":1} (codebook.yaml at variables.3.range); let min be at most max',
	],
	[
		'codebook.variables.3.breakdown',
		true,
		'invalid breakdown hhsize: integer (codebook.yaml at variables.3.breakdown); only categories and booleans break down',
	],
	[
		'codebook.variables.3.hxl',
		'#size',
		'invalid hashtag of hhsize: #size (codebook.yaml at variables.3.hxl); use a tag of the HXL standard, such as #indicator',
	],
	[
		'codebook.variables.1.hxl',
		'#population',
		'invalid hashtag of light: #population (codebook.yaml at variables.1.hxl); the tag is for numbers: use another or #meta',
	],
	[
		'codebook.variables.1.hxl',
		'#date',
		'invalid hashtag of light: #date (codebook.yaml at variables.1.hxl); codes are no dates: use #meta, or codes such as 2017-03',
	],
	[
		'codebook.variables.3.ordered',
		true,
		'invalid order of hhsize: integer (codebook.yaml at variables.3.ordered); only categories have an order',
	],
	[
		'codebook.variables.7.release',
		'public',
		'invalid release of township: public (codebook.yaml at variables.7.release); disclosure.yaml lists it under never.columns: set "release: never" or take it off that list',
	],
	[
		'disclosure.never.columns',
		[],
		'invalid release of township: never (codebook.yaml at variables.7.release); add it to never.columns in disclosure.yaml, or set "release: public"',
	],
	[
		'design.strata',
		['township'],
		'invalid variable: township (design.yaml at strata.0); it never leaves (release: never), so nothing public can be computed from it',
	],
	[
		'design.weightings.1.weight',
		{ mul: ['weight', 'light'] },
		'invalid expression: {"mul":["weight","light"]} (design.yaml at weightings.1.weight); arithmetic needs numbers',
	],
	[
		'indicators.indicators.0.numerator',
		{ in: ['light', ['gas']] },
		'invalid code of light: gas (indicators.yaml at indicators.0.numerator); use one of grid, solar',
	],
	[
		'indicators.indicators.0.numerator',
		{ eq: ['light', { value: 'gas' }] },
		'invalid code of light: gas (indicators.yaml at indicators.0.numerator); use one of grid, solar',
	],
	[
		'indicators.indicators.0.numerator',
		'hhsize',
		'invalid expression: hhsize (indicators.yaml at indicators.0.numerator); a condition is needed, such as { in: [variable, [codes]] } or a variable of range 0 to 1',
	],
	[
		'indicators.indicators.0.numerator',
		{ gt: ['hhsize', { value: 'five' }] },
		'invalid expression: {"gt":["hhsize",{"value":"five"}]} (indicators.yaml at indicators.0.numerator); a number cannot be compared with a text',
	],
	[
		'indicators.indicators.0.numerator',
		{ missing: 'township' },
		'invalid variable: township (indicators.yaml at indicators.0.numerator); it never leaves (release: never), so nothing public can be computed from it',
	],
	[
		'indicators.indicators.0.weightings',
		['village'],
		'invalid weighting: village (indicators.yaml at indicators.0.weightings.0); use one of household, person',
	],
	[
		'indicators.indicators.0.breakdown',
		'hhsize',
		'invalid breakdown: hhsize (indicators.yaml at indicators.0.breakdown); set "breakdown: true" in codebook.yaml',
	],
	[
		'coverage.gaps.0.units',
		1,
		'invalid units excluded: 2 (coverage.yaml at areas.1.excluded); the gaps within MMR222 hold 1 excluded, make both equal',
	],
	[
		'coverage.areas.1.done',
		3,
		'invalid areas: {"area":"MMR222","drawn":4,"done":3,"replaced":0,"excluded":2} (coverage.yaml at areas.1); it must add up: drawn = done + replaced + excluded',
	],
	[
		'coverage.interviewed',
		101,
		'invalid interviewed: 101 (coverage.yaml at interviewed); only 100 were planned',
	],
	[
		'coverage.gaps.0.population',
		1001,
		'invalid population: 1000 (coverage.yaml at population); the gaps alone hold 1001',
	],
	[
		'caveats.caveats.0.when.indicators',
		['gold'],
		'invalid indicator: gold (caveats.yaml at caveats.0.when.indicators.0); use one of grid',
	],
	[
		'caveats.caveats.0.when.areas',
		['MMR012'],
		'invalid area: MMR012 (caveats.yaml at caveats.0.when.areas.0); use one of MMR, MMR001, MMR222, MMR001, MMR222, MMR015005',
	],
	[
		'caveats.caveats.0.when.rounds',
		['3'],
		'invalid round: 3 (caveats.yaml at caveats.0.when.rounds.0); use one of 1, 2',
	],
	[
		'disclosure.cautionN.value',
		20,
		'invalid cautionN: 20 (disclosure.yaml at cautionN.value); let it be at least minimumN',
	],
	[
		'disclosure.finestLevel.value',
		'country',
		'invalid level: state15 (dataset.yaml at geography.level); disclosure.yaml allows nothing finer than country',
	],
	['disclosure.rows', undefined, 'invalid rows: missing (disclosure.yaml at rows); add "rows"'],
	[
		'design.lonley',
		'fail',
		'invalid key: lonley (design.yaml at lonley); it is not a known key, remove or rename it',
	],
	[
		'codebook.variables.0.tables',
		[],
		'invalid tables: [] (codebook.yaml at variables.0.tables); give at least 1',
	],
	[
		'indicators.indicators.0.format.decimals',
		9,
		'invalid decimals: 9 (indicators.yaml at indicators.0.format.decimals); it must be at most 4',
	],
	[
		'dataset.summary.en',
		'TODO: one sentence',
		'invalid en: TODO (dataset.yaml at summary.en); decide: one sentence',
	],
	[
		'dataset.status',
		'TODO: synthetic, final or provisional',
		'invalid status: TODO (dataset.yaml at status); decide: synthetic, final or provisional',
	],
];

/** Changes that break more than the place they are made in. */
const TWO_FAULTS: readonly string[] = ['dataset.geography.variable', 'codebook.variables.1.id'];

describe('the checks of descriptors', () => {
	it('tells two columns of a table with one hashtag, however its attributes are ordered', () => {
		const tags = ['#adm1+code+mimu', '#adm1+mimu+code'];
		const twins = valid.codebook.variables.map((one, i) =>
			tags[i] ? { ...one, hxl: tags[i] } : one,
		);
		expect(messages('codebook.variables', twins)).toEqual([
			'invalid hashtag of light: #adm1+mimu+code (codebook.yaml at variables.1.hxl); state has it too: add an attribute that tells them apart',
		]);
	});
	it('find nothing wrong with a valid dataset and give it back', () => {
		const { dataset, problems } = checkDescriptors(valid);
		expect(problems).toEqual([]);
		expect(dataset?.info.id).toBe('small');
	});

	it.each(FAULTS)('say in one sentence what is wrong when %s is %j', (path, value, sentence) => {
		expect(messages(path, value)).toContain(sentence);
	});

	it('give for one fault one sentence, except where one change makes two faults', () => {
		const counts = FAULTS.map(([path, value]) => [path, messages(path, value).length] as const);
		expect(counts.filter(([, n]) => n !== 1).map(([path]) => path)).toEqual(TWO_FAULTS);
	});

	it('accept a variable of range 0 to 1 as a condition, and a condition as a number', () => {
		const variables = structuredClone(valid.codebook.variables) as unknown as unknown[];
		variables[3] = { ...(variables[3] as object), range: { min: 0, max: 1 } };
		const copy = { ...changed('codebook.variables', variables) } as Record<string, unknown>;
		const [grid] = valid.indicators.indicators;
		copy['indicators'] = {
			indicators: [
				{ ...grid, numerator: 'hhsize' },
				{ ...grid, id: 'grid-mean', kind: 'mean', numerator: { in: ['light', ['grid']] } },
			],
		};
		expect(checkDescriptors(copy).problems).toEqual([]);
	});

	it('report every problem of all files at once', () => {
		const copy = changed('dataset.kind', 'census') as Record<string, unknown>;
		copy['coverage'] = null;
		copy['design'] = { ...valid.design, nest: 'no', lonely: 'ignore' };
		const files = checkDescriptors(copy).problems.map((p) => `${p.file} ${p.path}`);
		expect(files).toEqual([
			'dataset.yaml kind',
			'design.yaml nest',
			'design.yaml lonely',
			'coverage.yaml ',
		]);
	});

	it('count a text that is the same in both languages as one decision', () => {
		const both = { en: 'TODO: words', my: 'TODO: words' };
		expect(messages('dataset.title', both)).toHaveLength(1);
		const apart = { en: 'TODO: words', my: 'TODO: other words' };
		expect(messages('dataset.title', apart)).toHaveLength(2);
	});
});

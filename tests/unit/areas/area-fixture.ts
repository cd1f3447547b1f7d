import { resolve } from 'node:path';
import { buildGazetteerTable } from '../../../scripts/geography/build-gazetteer.ts';
import {
	placeOf,
	type AreaAnswer,
	type AreaDataset,
	type AreaFiles,
	type AreaIndicator,
	type AreaPlace,
	type AreaValue,
	type PublishedArea,
} from '../../../src/lib/areas/index.ts';
import { pcode, type PCode } from '../../../src/lib/dataset/index.ts';
import { createGazetteer } from '../../../src/lib/geography/index.ts';

export const table = buildGazetteerTable(resolve(import.meta.dirname, '../../../data'));
export const gazetteer = createGazetteer(table);

/** The place of a code that has a page. */
export function place(code: string): AreaPlace {
	const found = placeOf(gazetteer, code);
	if (found === null) throw new Error(`invalid P-code: ${code} (no page)`);
	return found;
}

const both = (en: string) => ({ en, my: `${en} (my)` });

export const estimate = (value: number, n = 100): AreaValue => ({
	kind: 'estimate',
	value,
	low: value - 0.05,
	high: value + 0.05,
	n,
	rules: [],
});

export const figure = (value: number, n: number, expected: number): AreaValue => ({
	kind: 'figure',
	value,
	n,
	expected,
	carried: n < expected ? value + 10 : null,
	rules: n < expected * 0.8 ? ['incomplete'] : [],
});

function indicator(id: string, leading: boolean, whole: AreaValue, top: number | null) {
	return {
		id,
		leading,
		theme: 'energy',
		title: both(`Title of ${id}`),
		unit: both('% of households'),
		units: both('households'),
		format: top === 1 ? { style: 'percent', decimals: 1 } : { style: 'number', decimals: 0 },
		standard: null,
		top,
		whole,
	} as unknown as AreaIndicator;
}

const common = {
	status: 'synthetic',
	release: 'test-1',
	period: { start: '2017', end: '2017' },
	licence: { id: 'none', text: both('For tests') },
	asOf: null,
	rounds: [],
	statuses: [],
	missed: [],
	gap: null,
	themes: [{ id: 'energy', label: both('Energy') }],
	caveats: [],
};

/** A survey that represents two states, with a gap in two townships of one of them. */
export const survey = {
	...common,
	id: 'survey',
	kind: 'survey',
	title: both('A survey'),
	short: both('Survey'),
	citation: both('Survey (2017)'),
	note: both('It represents states only.'),
	levels: [{ level: 'state15', codes: ['MMR001', 'MMR222'] }],
	national: false,
	units: both('enumeration areas'),
	indicators: [
		indicator('grid', true, estimate(0.42, 900), 1),
		indicator('solar', false, estimate(0.2, 900), 1),
	],
	caveats: [
		{ id: 'gap-there', title: both('A gap'), text: both('Not all were asked.'), source: 'Tests' },
		{ id: 'always', title: both('Always'), text: both('Of everything.'), source: 'Tests' },
	],
	gaps: [
		{
			id: 'wa',
			state: 'excluded',
			title: both('Not surveyed'),
			areas: ['MMR015005', 'MMR015006'],
			within: 'MMR222',
			units: 2,
			reason: both('Nobody could go.'),
			population: 1000,
			households: 200,
			source: 'Tests, page 1',
		},
	],
} as unknown as AreaDataset;

/** A list of camps in Kachin and northern Shan, by unit of the place codes and by township. */
export const camps = {
	...common,
	id: 'camps',
	kind: 'register',
	title: both('A list of camps'),
	short: both('Camps'),
	citation: both('Camps (2018)'),
	note: both('It speaks of camps only.'),
	levels: [
		{ level: 'state18', codes: ['MMR001', 'MMR015'] },
		{ level: 'township', codes: ['MMR001001', 'MMR001002', 'MMR015006'] },
	],
	national: false,
	units: both('camps'),
	asOf: '2018-01',
	rounds: [
		{ code: '1', label: both('Round 1') },
		{ code: '2', label: both('Round 2') },
	],
	statuses: [
		{ code: 'profiled', label: both('Profiled') },
		{ code: 'closed-road', label: both('Not accessible') },
	],
	missed: ['closed-road'],
	indicators: [indicator('people', true, { ...figure(500, 4, 6), unknown: 1 } as AreaValue, null)],
	gaps: [],
} as unknown as AreaDataset;

export const DATASETS = [survey, camps];

const answer = (values: AreaAnswer['values'], more: Partial<AreaAnswer> = {}): AreaAnswer => ({
	values,
	caveats: [],
	sites: null,
	...more,
});

const sites = (expected: number, reached: number): NonNullable<AreaAnswer['sites']> => ({
	rounds: [
		{
			round: '2',
			asOf: '2018-01',
			expected,
			reached,
			statuses: [
				{ code: 'profiled', units: reached },
				{ code: 'closed-road', units: expected - reached },
			],
			people: { reached: 90, missed: 25 },
		},
	],
	sites: Array.from({ length: expected }, (_, i) => ({
		unit: `C${i}`,
		name: both(`Camp ${i}`),
		place: pcode('MMR001001'),
		status: i < reached ? 'profiled' : 'closed-road',
		reached: i < reached,
		people: i < reached ? 30 + i : null,
		gap: i < reached ? i : null,
		last: i < reached ? null : { round: '1', people: 25 },
	})),
	parts: [],
});

const nothing = { kind: 'unavailable', reason: 'no-units', n: 0, expected: 0 } as const;

const published: readonly PublishedArea[] = [
	{
		code: pcode('MMR222'),
		answers: {
			survey: answer(
				{ grid: estimate(0.3), solar: { kind: 'withheld', reason: 'n-below-minimum', n: 12 } },
				{
					caveats: [
						{ id: 'gap-there', severity: 'serious', local: true, indicators: 2 },
						{ id: 'always', severity: 'note', local: false, indicators: 2 },
					] as unknown as AreaAnswer['caveats'],
				},
			),
		},
		ledgers: { survey: { drawn: 10, done: 8, replaced: 0, excluded: 2 } },
	},
	{
		code: pcode('MMR015'),
		answers: { camps: answer({ people: figure(120, 2, 3) }) },
		ledgers: { survey: { drawn: 4, done: 2, replaced: 0, excluded: 2 } },
	},
	{
		code: pcode('MMR015006'),
		answers: { camps: answer({ people: nothing }, { sites: sites(0, 0) }) },
		ledgers: { survey: { drawn: 1, done: 0, replaced: 0, excluded: 1 } },
	},
	{
		code: pcode('MMR001'),
		answers: {
			survey: answer({ grid: estimate(0.4), solar: estimate(0.1) }),
			camps: answer({ people: figure(380, 3, 3) }),
		},
		ledgers: { survey: { drawn: 6, done: 6, replaced: 0, excluded: 0 } },
	},
	{
		code: pcode('MMR001001'),
		answers: { camps: answer({ people: figure(90, 3, 4) }, { sites: sites(4, 3) }) },
		ledgers: { survey: { drawn: 0, done: 0, replaced: 0, excluded: 0 } },
	},
	{ code: pcode('MMR013008'), answers: {}, ledgers: {} },
];

/** What is published of areas; a place that is not in the list has an empty file. */
export function files(...codes: readonly string[]): AreaFiles {
	return new Map(
		codes.map((code): [PCode, PublishedArea] => [
			pcode(code),
			published.find((area) => area.code === code) ?? {
				code: pcode(code),
				answers: {},
				ledgers: {},
			},
		]),
	);
}

/** The published file of one area. */
export function file(code: string): PublishedArea {
	const found = files(code).get(pcode(code));
	if (!found) throw new Error(`invalid area: ${code} (no file)`);
	return found;
}

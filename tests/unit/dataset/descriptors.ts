import type { Descriptors } from '../../../src/lib/dataset/index.ts';

const both = (text: string) => ({ en: text, my: `${text} (my)` });

const variable = (id: string, type: string, more: object = {}) => ({
	id,
	tables: ['household'],
	theme: 'main',
	type,
	label: both(id),
	release: 'public',
	...more,
});

/** Parsed descriptors of a small survey in which nothing is wrong. */
export const valid = {
	dataset: {
		id: 'small',
		title: both('Small'),
		short: both('Small'),
		summary: both('Summary'),
		kind: 'survey',
		status: 'synthetic',
		release: '1',
		period: { start: '2017-01', end: '2017-12' },
		producer: both('Tests'),
		citation: both('Tests'),
		licence: { id: 'none', text: both('None') },
		sources: [],
		geography: { variable: 'state', level: 'state15', vintage: 'mimu-9.3' },
		tables: [
			{
				id: 'household',
				file: 'household.parquet',
				unit: both('household'),
				units: both('households'),
				sort: ['state'],
			},
		],
		headline: 'grid',
	},
	codebook: {
		themes: [{ id: 'main', label: both('Main') }],
		variables: [
			variable('state', 'category', {
				breakdown: true,
				categories: ['MMR001', 'MMR222'].map((code) => ({ code, label: both(code) })),
			}),
			variable('light', 'category', {
				breakdown: true,
				categories: ['grid', 'solar'].map((code) => ({ code, label: both(code) })),
			}),
			variable('visit', 'category', {
				categories: [1, 2].map((code) => ({ code, label: both(String(code)) })),
			}),
			variable('hhsize', 'integer', { range: { min: 1, max: 40 } }),
			variable('weight', 'number'),
			variable('stratum', 'text'),
			variable('psu', 'text'),
			variable('township', 'text', { release: 'never' }),
		],
	},
	design: {
		kind: 'sample',
		strata: ['stratum'],
		psu: ['psu'],
		nest: false,
		weightings: [
			{ id: 'household', label: both('Households'), weight: 'weight' },
			{ id: 'person', label: both('People'), weight: { mul: ['weight', 'hhsize'] } },
		],
		lonely: 'adjust',
		domains: { levels: ['country', 'state15'], variables: [], note: both('Note') },
		rounds: { variable: 'visit', table: 'household', label: both('Visit') },
		note: both('Note'),
	},
	indicators: {
		indicators: [
			{
				id: 'grid',
				theme: 'main',
				table: 'household',
				kind: 'proportion',
				title: both('Grid'),
				unit: both('%'),
				definition: both('Definition'),
				method: both('Method'),
				numerator: { in: ['light', ['grid']] },
				direction: 'higher-is-better',
				weightings: ['household', 'person'],
				format: { style: 'percent', decimals: 1 },
				breakdown: 'state',
			},
		],
	},
	coverage: {
		unit: both('area'),
		units: both('areas'),
		planned: 100,
		interviewed: 90,
		population: 1000,
		areas: [
			{ area: 'MMR001', drawn: 4, done: 4, replaced: 0, excluded: 0 },
			{ area: 'MMR222', drawn: 4, done: 2, replaced: 0, excluded: 2 },
		],
		gaps: [
			{
				id: 'gap',
				state: 'excluded',
				title: both('Gap'),
				areas: ['MMR015005'],
				within: 'MMR222',
				units: 2,
				reason: both('Reason'),
				population: 10,
				source: 'Tests',
			},
		],
		conflicts: [],
		source: 'Tests',
	},
	caveats: {
		caveats: [
			{
				id: 'seasons',
				severity: 'note',
				when: { indicators: ['grid'], areas: ['MMR015005'], rounds: ['2'] },
				title: both('Title'),
				text: both('Text'),
				source: 'Tests',
			},
		],
	},
	disclosure: {
		minimumN: { value: 25, source: 'Tests' },
		cautionN: { value: 50, source: 'Tests' },
		cvBands: { caution: 0.166, withhold: 0.333, source: 'Tests' },
		k: { value: 3, keys: ['state'], source: 'Tests' },
		never: { columns: ['township'], source: 'Tests' },
		finestLevel: { value: 'state15', source: 'Tests' },
		rows: { value: 'allowed', reason: both('Reason'), source: 'Tests' },
	},
} as const satisfies Descriptors;

/** The valid descriptors with one value set at a dotted path, or taken out with `undefined`. */
export function changed(path: string, value: unknown): Descriptors {
	const copy = structuredClone(valid) as unknown as Record<string, unknown>;
	const keys = path.split('.');
	const last = keys.pop() ?? '';
	let at: Record<string, unknown> = copy;
	for (const key of keys) at = at[key] as Record<string, unknown>;
	if (value === undefined) delete at[last];
	else at[last] = value;
	return copy;
}

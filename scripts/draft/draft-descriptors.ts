import {
	ADMIN_LEVELS,
	codeText,
	type DatasetKind,
	type DescriptorName,
	type LocalisedText,
} from '../../src/lib/dataset/index.ts';
import type { Gazetteer } from '../../src/lib/geography/index.ts';
import { draftMeasure, draftOpenness, draftRegister, REGISTER_UNITS } from './draft-register.ts';
import type { DraftVariable } from './draft-variable.ts';
import type { DesignSuggestion } from './suggest-design.ts';
import { todo } from './todo.ts';

const SAMPLE_UNITS = {
	unit: { en: 'enumeration area', my: 'စာရင်းကောက်ကွက်' },
	units: { en: 'enumeration areas', my: 'စာရင်းကောက်ကွက်များ' },
};

/** What is known of a dataset after looking at its file or its form. */
export interface DraftFacts {
	readonly id: string;
	readonly kind: DatasetKind;
	/** Tables with their files; the first is the one the indicators speak of. */
	readonly tables: readonly { readonly id: string; readonly file: string }[];
	readonly themes: readonly { readonly id: string; readonly label: LocalisedText }[];
	readonly variables: readonly DraftVariable[];
	readonly design: DesignSuggestion;
	readonly gazetteer: Gazetteer;
}

/** Drafts all seven descriptors: what the file tells, and a TODO mark where a person must decide. */
export function draftDescriptors(facts: DraftFacts): Readonly<Record<DescriptorName, unknown>> {
	const isRegister = facts.kind === 'register';
	const place = placeVariable(facts.variables, facts.gazetteer);
	return {
		dataset: draftDataset(facts),
		codebook: {
			themes: facts.themes,
			variables: facts.variables,
		},
		design: isRegister ? draftRegister(facts.variables, place?.level) : draftDesign(facts),
		indicators: {
			indicators: [isRegister ? draftMeasure(facts) : draftIndicator(facts)],
		},
		coverage: {
			...(isRegister ? REGISTER_UNITS : SAMPLE_UNITS),
			areas: [],
			gaps: [],
			conflicts: [],
			source:
				'TODO: where drawn, done, replaced and excluded units are reported, or that nothing is',
		},
		caveats: { caveats: [] },
		disclosure: isRegister ? draftOpenness(facts.variables) : draftDisclosure(facts),
	};
}

function draftDataset(facts: DraftFacts): unknown {
	const { id, kind, tables, variables, design, gazetteer } = facts;
	const geography = placeVariable(variables, gazetteer);
	const sort = [geography?.variable, design.stratum, design.psu].filter((x) => x !== undefined);
	return {
		id,
		title: todo('the full title of the survey, with its year'),
		short: { en: id, my: id },
		summary: todo('one or two sentences on what it covers'),
		kind,
		status: 'TODO: synthetic, final or provisional',
		release: 'TODO: which release of the data this is, such as v1 or 2024-05',
		period: { start: 'TODO: first month of field work, such as 2017-01', end: 'TODO: last month' },
		producer: todo('who made the survey'),
		citation: todo('how to cite it'),
		licence: { id: 'TODO: an SPDX id or a short name', text: todo('what users may do with it') },
		sources: [],
		...(geography === undefined ? {} : { geography: { ...geography, vintage: gazetteer.id } }),
		tables: tables.map((table) => ({
			...table,
			unit: todo('what a row is, such as household'),
			units: todo('the same in the plural'),
			sort: [...new Set(sort)].filter((column) =>
				variables.some((x) => x.id === column && x.tables.includes(table.id)),
			),
		})),
		headline: 'first-indicator',
	};
}

function placeVariable(
	variables: readonly DraftVariable[],
	gazetteer: Gazetteer,
): { variable: string; level: (typeof ADMIN_LEVELS)[number] } | undefined {
	for (const { id, categories = [] } of variables) {
		const areas = categories.map((c) => gazetteer.find(codeText(c.code)));
		if (areas.length === 0 || areas.some((a) => a === undefined)) continue;
		const level = ADMIN_LEVELS.find((l) => areas.every((a) => a?.levels.includes(l)));
		if (level !== undefined) return { variable: id, level };
	}
	return undefined;
}

function draftDesign({ design, variables, gazetteer }: DraftFacts): unknown {
	const place = placeVariable(variables, gazetteer);
	return {
		kind: 'sample',
		strata: [
			design.stratum ?? 'TODO: the column of strata (a constant column when there are none)',
		],
		psu: [design.psu ?? 'TODO: the column of primary sampling units'],
		nest: design.nest,
		weightings: [
			{
				id: 'unit',
				label: todo('whom a row with its weight stands for, such as households'),
				weight: design.weight ?? 'TODO: the column of weights',
			},
		],
		lonely: 'fail',
		domains: {
			levels: place === undefined ? ['country'] : ['country', place.level],
			variables: [],
			note: todo('what the sample represents, and what it does not'),
		},
		note: todo('how the sample was drawn'),
	};
}

function draftIndicator({ tables, variables, design }: DraftFacts): unknown {
	const table = tables[0]?.id ?? '';
	const used = new Set([design.weight, design.stratum, design.psu]);
	const free = variables.filter(
		(x) => x.release === 'public' && !used.has(x.id) && x.tables.includes(table),
	);
	const common = {
		id: 'first-indicator',
		theme: 'main',
		table,
		unit: todo('what a value counts, such as "% of households"'),
		definition: todo('what is counted, in one sentence'),
		method: todo('how it is computed and what to beware of'),
		direction: 'TODO: higher-is-better, lower-is-better or neutral',
		weightings: ['unit'],
	};
	const titled = (x: DraftVariable): unknown => ({ title: x.label, ...common });
	const share = { kind: 'proportion', format: { style: 'percent', decimals: 1 } };
	const yes = free.find((x) => x.type === 'boolean');
	if (yes) return { ...(titled(yes) as object), ...share, numerator: yes.id };
	const coded = free.find((x) => x.categories !== undefined);
	if (coded?.categories?.[0]) {
		const numerator = { in: [coded.id, [coded.categories[0].code]] };
		return { ...(titled(coded) as object), ...share, numerator };
	}
	const number = free.find((x) => x.type === 'integer' || x.type === 'number');
	const format = { style: 'number', decimals: 1 };
	if (number) return { ...(titled(number) as object), kind: 'mean', format, numerator: number.id };
	return { title: todo('its title'), ...common, kind: 'total', format, numerator: 1 };
}

function draftDisclosure({ variables }: DraftFacts): unknown {
	const dhs =
		'Guide to DHS Statistics: fewer than 25 unweighted cases withheld, 25 to 49 with caution';
	return {
		minimumN: { value: 25, source: dhs },
		cautionN: { value: 50, source: dhs },
		cvBands: {
			caution: 0.166,
			withhold: 0.333,
			source:
				'Bands in use at statistical offices: from 16.6 % with caution, above 33.3 % withheld',
		},
		k: {
			value: 5,
			keys: [],
			source: 'Default of "sittan init"; k-anonymity thresholds of 3 or 5 are usual',
		},
		never: {
			columns: variables.filter((x) => x.release === 'never').map((x) => x.id),
			source: 'TODO: who decided which columns never leave (proposed from their names)',
		},
		finestLevel: {
			value: 'state15',
			source: 'TODO: who decided the finest level that may be public',
		},
		rows: {
			value: 'TODO: allowed, estimates-only or none',
			reason: todo('why rows may or may not be published'),
			source: 'TODO: the licence or the decision',
		},
	};
}

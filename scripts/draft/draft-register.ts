import type { AdminLevel } from '../../src/lib/dataset/index.ts';
import type { DraftFacts } from './draft-descriptors.ts';
import type { DraftVariable } from './draft-variable.ts';
import { todo } from './todo.ts';

export const REGISTER_UNITS = {
	unit: { en: 'site', my: 'နေရာ' },
	units: { en: 'sites', my: 'နေရာများ' },
};

const SITE =
	/(^|_)(site|camp|unit|facility|school|village)?_?(id|code|pcode|p_code)$|^(site|camp)$/i;
const PEOPLE = /(^|_)(individuals|people|persons|population|idps?)(_|$)/i;
const LON = /(^|_)(lon|long|longitude|x)$/i;
const LAT = /(^|_)(lat|latitude|y)$/i;

function named(
	variables: readonly DraftVariable[],
	pattern: RegExp,
	types: readonly DraftVariable['type'][],
): string | undefined {
	return variables.find((x) => types.includes(x.type) && pattern.test(x.id))?.id;
}

/** Drafts the design of a register: which column is a unit, where it is, how many people it has. */
export function draftRegister(
	variables: readonly DraftVariable[],
	level: AdminLevel | undefined,
): unknown {
	const numbers = ['integer', 'number'] as const;
	const unit = named(variables, SITE, ['text', 'category', 'integer']);
	const lon = named(variables, LON, numbers);
	const lat = named(variables, LAT, numbers);
	const size = named(variables, PEOPLE, numbers);
	return {
		kind: 'register',
		unit: unit ?? 'TODO: the column that identifies a unit over all rounds',
		...(lon !== undefined && lat !== undefined ? { point: { lon, lat } } : {}),
		...(size === undefined ? {} : { size }),
		weightings: [{ id: 'unit', label: todo('what a unit is, in the plural'), weight: 1 }],
		domains: {
			levels: level === undefined ? ['country'] : ['country', level],
			variables: [],
			note: todo('what the list covers, and what it does not'),
		},
		note: todo('how the list is kept, and which units are expected in it'),
	};
}

/** Drafts the first measure of a register: a sum of the first number, or the number of units. */
export function draftMeasure({ tables, variables }: DraftFacts): unknown {
	const number = variables.find((x) => x.release === 'public' && x.type === 'integer');
	const format = { style: 'number', decimals: 0 };
	return {
		id: 'first-indicator',
		theme: 'main',
		table: tables[0]?.id,
		kind: number ? 'sum' : 'count',
		title: number?.label ?? todo('its title'),
		unit: todo('what a value counts, such as "people"'),
		definition: todo('what is counted, in one sentence'),
		method: todo('how it is computed and what to beware of'),
		numerator: number?.id ?? true,
		direction: 'TODO: higher-is-better, lower-is-better or neutral',
		weightings: ['unit'],
		format,
	};
}

/** Drafts what may leave of a register: places are no people, so nothing is withheld for its size. */
export function draftOpenness(variables: readonly DraftVariable[]): unknown {
	const source = 'Default of "sittan init" for a register of places';
	return {
		minimumN: { value: 0, source },
		cautionN: { value: 0, source },
		cvBands: { caution: 0.166, withhold: 0.333, source: 'A register has no sampling error' },
		k: { value: 0, keys: [], source },
		never: {
			columns: variables.filter((x) => x.release === 'never').map((x) => x.id),
			source: 'TODO: who decided which columns never leave (proposed from their names)',
		},
		finestLevel: {
			value: 'township',
			source: 'TODO: who decided the finest level that may be public',
		},
		rows: {
			value: 'TODO: allowed, estimates-only or none',
			reason: todo('why rows may or may not be published'),
			source: 'TODO: the licence or the decision',
		},
	};
}

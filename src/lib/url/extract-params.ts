import type { RequestProblem } from '../analysis/index.ts';
import {
	breakdownsOf,
	categoriesOf,
	codeText,
	variableOf,
	type Dataset,
	type IndicatorId,
	type Locale,
	type VariableId,
	type WeightingId,
} from '../dataset/index.ts';
import { FORMS } from '../extract/index.ts';
import {
	defaultExtract,
	indicatorsOfTable,
	publicVariables,
	type Extract,
	type ExtractBreakdown,
} from './extract.ts';

export interface ParsedExtract {
	readonly extract: Extract;
	/** One for each parameter that was dropped; the others are kept. */
	readonly problems: readonly RequestProblem[];
}

/** One parameter of the link: how it changes what is chosen, or what is wrong with it. */
type Reader = (
	extract: Extract,
	value: string,
	dataset: Dataset,
) => Partial<Extract> | RequestProblem;

const KINDS = ['rows', 'estimates'] as const;
const VALUES = ['codes', 'labels', 'both'] as const;
const LONELY = ['fail', 'remove', 'certainty', 'adjust', 'average'] as const;
const LOCALES = ['en', 'my'] as const;
const SWITCH = ['1'] as const;
const FILTER = 'only.';
/** A breakdown by two variables is written `state*urban`. */
const AND = '*';

/** Reads one of a list of words. */
function oneOf<K extends string>(
	thing: RequestProblem['thing'],
	known: readonly K[],
	put: (word: K) => Partial<Extract>,
): Reader {
	return (_, value) => {
		const word = known.find((k) => k === value);
		return word === undefined ? { thing, value, why: 'one-of', known } : put(word);
	};
}

/** Reads a list, each of which must be known; it comes in the order of those known. */
function someOf<K extends string>(
	thing: RequestProblem['thing'],
	knownOf: (dataset: Dataset, extract: Extract) => readonly K[],
	put: (chosen: readonly K[], known: readonly K[]) => Partial<Extract>,
): Reader {
	return (extract, value, dataset) => {
		const known = knownOf(dataset, extract);
		const words = value === NONE ? [] : value.split(',');
		const wrong = words.find((word) => !known.some((k) => k === word));
		if (wrong !== undefined) return { thing, value: wrong, why: 'one-of', known };
		return put(
			known.filter((k) => words.includes(k)),
			known,
		);
	};
}

const NONE = 'none';
const variables = (dataset: Dataset, { table }: Extract) => publicVariables(dataset, table);

/** In the order in which they are read: the table decides which variables there can be. */
const READERS: Readonly<Record<string, Reader>> = {
	kind: oneOf('kind', KINDS, (kind) => ({ kind })),
	table: (extract, value, dataset) => {
		const known = dataset.info.tables.map((t) => t.id);
		const table = known.find((id) => id === value);
		if (table === undefined) return { thing: 'table', value, why: 'one-of', known };
		return { ...defaultExtract(dataset, extract.locale, table), kind: extract.kind };
	},
	vars: someOf('variable', variables, (chosen) => ({ variables: chosen })),
	drop: someOf('variable', variables, (dropped, known) => ({
		variables: known.filter((id) => !dropped.includes(id)),
	})),
	indicators: someOf(
		'indicator',
		(dataset, { table }): readonly IndicatorId[] => indicatorsOfTable(dataset, table),
		(indicators) => ({ indicators }),
	),
	by: (extract, value, dataset) => {
		const known = breakdownsOf(dataset, extract.table).map((x) => x.id as string);
		const breakdowns = value.split(',').map(readBreakdown);
		const wrong = breakdowns.find(
			(by) => by !== 'opened' && (by.length > 2 || by.some((id) => !known.includes(id))),
		);
		if (wrong === undefined) return { breakdowns };
		return { thing: 'breakdown', value: writeBreakdown(wrong), why: 'one-of', known };
	},
	weight: (_, value, dataset) => {
		const known = dataset.design.weightings.map((w) => w.id as string);
		if (known.includes(value)) return { weighting: value as WeightingId };
		return { thing: 'weighting', value, why: 'one-of', known };
	},
	ci: (_, value, dataset) => {
		const level = Number(value);
		if (dataset.kind === 'register') {
			return { thing: 'level', value, why: 'no-sample', of: dataset.info.id };
		}
		return level > 0.5 && level < 1 ? { level } : { thing: 'level', value, why: 'not-a-level' };
	},
	lonely: (extract, value, dataset) =>
		dataset.kind === 'register'
			? { thing: 'lonely', value, why: 'no-sample', of: dataset.info.id }
			: oneOf('lonely', LONELY, (lonely) => ({ lonely }))(extract, value, dataset),
	values: oneOf('values', VALUES, (values) => ({ values })),
	forms: someOf(
		'form',
		() => FORMS,
		(forms) => ({ forms }),
	),
	bom: oneOf('bom', SWITCH, () => ({ bom: true })),
	hxl: oneOf('hxl', SWITCH, () => ({ hxl: true })),
	language: oneOf('language', LOCALES, (locale) => ({ locale })),
};

const ORDER = Object.keys(READERS);

function readBreakdown(word: string): ExtractBreakdown {
	if (word === 'opened') return 'opened';
	return word === NONE ? [] : (word.split(AND) as VariableId[]);
}

function writeBreakdown(by: ExtractBreakdown): string {
	return by === 'opened' ? by : by.join(AND) || NONE;
}

/** Filters are `only.<variable>=code,code`, as on the Explore screen. */
function readFilter(key: string): Reader {
	return (extract, value, dataset) => {
		const variable = key.slice(FILTER.length);
		const offered = breakdownsOf(dataset, extract.table).map((x) => x.id as string);
		if (!offered.includes(variable)) {
			return { thing: 'filter', value: variable, why: 'one-of', known: offered };
		}
		const known = categoriesOf(variableOf(dataset, variable)).map((c) => codeText(c.code));
		const codes = value.split(',');
		const wrong = codes.find((code) => !known.includes(code));
		if (wrong !== undefined) return { thing: 'filter', value: wrong, why: 'unknown-code', known };
		const others = extract.where.filter((f) => f.variable !== variable);
		return { where: [...others, { variable: variable as VariableId, codes }] };
	};
}

/**
 * Reads a link. A parameter that is unknown or does not fit the dataset is reported and dropped;
 * the rest is kept.
 *
 * @param locale language of the page, in which the files are without a parameter
 */
export function parseExtract(
	dataset: Dataset,
	params: URLSearchParams,
	locale: Locale,
): ParsedExtract {
	let extract = defaultExtract(dataset, locale);
	const problems: RequestProblem[] = [];
	const rank = (key: string): number =>
		key.startsWith(FILTER) ? ORDER.length : ORDER.indexOf(key);
	for (const [key, value] of [...params].sort(([a], [b]) => rank(a) - rank(b))) {
		const reader = key.startsWith(FILTER) ? readFilter(key) : READERS[key];
		const known = [...ORDER, `${FILTER}…`];
		const change: Partial<Extract> | RequestProblem = reader?.(extract, value, dataset) ?? {
			thing: 'parameter',
			value: key,
			why: 'unknown-parameter',
			known,
		};
		if ('why' in change) problems.push(change);
		else extract = { ...extract, ...change };
	}
	return { extract, problems };
}

/** Writes a link: only what differs from the screen as it opens, in a fixed order. */
export function formatExtract(dataset: Dataset, extract: Extract, locale: Locale): URLSearchParams {
	const start = defaultExtract(dataset, locale);
	const own = defaultExtract(dataset, locale, extract.table);
	const params = new URLSearchParams();
	const put = (key: string, value: string, usual: string): void => {
		if (value !== usual) params.set(key, value);
	};
	const list = (items: readonly string[]): string => items.join(',') || NONE;
	put('kind', extract.kind, start.kind);
	put('table', extract.table, start.table);
	const dropped = own.variables.filter((id) => !extract.variables.includes(id));
	if (dropped.length < extract.variables.length) put('drop', list(dropped), NONE);
	else put('vars', list(extract.variables), list(own.variables));
	put('indicators', list(extract.indicators), list(own.indicators));
	put('by', extract.breakdowns.map(writeBreakdown).join(','), 'opened');
	put('weight', extract.weighting ?? '', '');
	put('ci', String(extract.level ?? ''), '');
	put('lonely', extract.lonely ?? '', '');
	put('values', extract.values, start.values);
	put('forms', list(extract.forms), list(start.forms));
	put('bom', extract.bom ? '1' : '', '');
	put('hxl', extract.hxl ? '1' : '', '');
	put('language', extract.locale, locale);
	for (const { variable, codes } of extract.where) params.set(FILTER + variable, codes.join(','));
	return params;
}

/** A link's query: `?…`, or nothing for the screen as it opens. Commas stay readable. */
export function extractQuery(dataset: Dataset, extract: Extract, locale: Locale): string {
	const query = formatExtract(dataset, extract, locale).toString().replaceAll('%2C', ',');
	return query === '' ? '' : `?${query}`;
}

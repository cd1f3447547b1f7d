import { WHOLE, type CompareQuestion, type LineChoice, type ShareBase } from '../analysis/index.ts';
import type { VariableId } from '../dataset/index.ts';
import type { Filter } from '../query/index.ts';
import type { Parts } from './parts.ts';

/** Keys of two domains that are compared; the second of a cell may be `whole` or `rest`. */
export type DomainPair = readonly [first: string, second: string];

/** Two visits of one domain, `''` for all together. */
export interface VisitPair {
	readonly key: string;
	readonly from: string;
	readonly to: string;
}

/**
 * What is asked of a request: its own values, or what a pane computes from the same rows. Of
 * comparisons those that are shown: Holm's adjustment counts just them.
 */
export type Asked =
	| { readonly kind: 'view' }
	| { readonly kind: 'quantile'; readonly p: number }
	| {
			readonly kind: 'comparison';
			readonly form: CompareQuestion['form'];
			readonly pairs: readonly DomainPair[];
	  }
	| {
			/** Without a base of one breakdown by whether a proportion counts the row: just the test. */
			readonly kind: 'two-way';
			readonly base: ShareBase | null;
	  }
	| {
			readonly kind: 'visits';
			readonly variable: VariableId;
			readonly visits: readonly string[];
			readonly domain: VariableId | null;
			/** Keys of the domains that are shown beside the whole. */
			readonly keys: readonly string[];
			readonly steps: readonly VisitPair[];
			readonly pairs: readonly VisitPair[];
	  }
	| { readonly kind: 'poverty'; readonly line: LineChoice }
	| { readonly kind: 'inequality' }
	| {
			/** Shares of the whole in the bins between edges, and below and above them. */
			readonly kind: 'histogram';
			readonly edges: readonly number[];
	  }
	| {
			/** Shares of the whole with a value of at most each of these. */
			readonly kind: 'cumulative';
			readonly at: readonly number[];
	  }
	| { readonly kind: 'shares'; readonly groups: 5 | 10 }
	| {
			/** Ranks and letters of cells, from every pair of them. */
			readonly kind: 'ranking';
			/** Highest first. */
			readonly keys: readonly string[];
	  };

/** Rows that are compared with others: part of those asked about. */
export interface Domain {
	readonly name: string;
	readonly where: readonly Filter[];
	/** All rows that are asked about but those of `where`. */
	readonly rest: boolean;
}

/** Contrasts of domains, and which of them are adjusted together. */
export interface Contrasts {
	readonly form: CompareQuestion['form'];
	readonly domains: readonly Domain[];
	readonly sets: readonly { readonly name: string; readonly pairs: readonly DomainPair[] }[];
}

/** The contrasts of a comparison or of visits, with the rows of every domain. */
export function contrastsOf(
	{ request }: Parts,
	asked: Extract<Asked, { kind: 'comparison' | 'visits' }>,
): Contrasts {
	if (asked.kind === 'comparison') {
		const named = asked.pairs.map(([first, second]): DomainPair => [
			first,
			second === 'rest' ? `rest of ${first}` : second,
		]);
		const domains = asked.pairs.flatMap(([first, second]) => [
			cellDomain(request.by, first),
			second === 'rest'
				? { ...cellDomain(request.by, first), name: `rest of ${first}`, rest: true }
				: cellDomain(request.by, second),
		]);
		return {
			form: asked.form,
			domains: distinct(domains),
			sets: [{ name: 'comparison', pairs: named }],
		};
	}
	const { variable, visits, domain, keys, steps, pairs } = asked;
	const by = domain === null ? [variable] : [domain, variable];
	const of = (key: string, visit: string): Domain => ({
		name: visitName(key, visit),
		where: by.flatMap((id) => {
			const code = id === variable ? visit : key;
			return code === '' ? [] : [{ variable: id, codes: [code] }];
		}),
		rest: false,
	});
	const named = (list: readonly VisitPair[]): readonly DomainPair[] =>
		list.map(({ key, from, to }) => [visitName(key, to), visitName(key, from)]);
	return {
		form: 'difference',
		domains: ['', ...keys].flatMap((key) => visits.map((visit) => of(key, visit))),
		sets: [
			{ name: 'step', pairs: named(steps) },
			{ name: 'pair', pairs: named(pairs) },
		],
	};
}

/** The cells of a ranking as domains. */
export function rankedDomains(
	{ request }: Parts,
	{ keys }: Extract<Asked, { kind: 'ranking' }>,
): readonly Domain[] {
	return keys.map((key) => cellDomain(request.by, key));
}

/** How a program calls a domain at a visit. */
export function visitName(key: string, visit: string): string {
	return `${key === '' ? WHOLE : key}|${visit}`;
}

function cellDomain(by: readonly VariableId[], key: string): Domain {
	const codes = key === WHOLE ? [] : key.split('|');
	return {
		name: key,
		where: codes.map((code, i) => ({ variable: by[i] as VariableId, codes: [code] })),
		rest: false,
	};
}

function distinct(domains: readonly Domain[]): readonly Domain[] {
	return [...new Map(domains.map((domain) => [domain.name, domain])).values()];
}

import type { EstimandKind } from './options.ts';

/**
 * How an estimate and its standard error become an interval. For any estimate: `t` (Student) or
 * `normal`. For a proportion also `logit` (the default), `korn-graubard` and `wilson`.
 */
export const INTERVAL_METHODS = ['logit', 'korn-graubard', 'wilson', 't', 'normal'] as const;
export type IntervalMethod = (typeof INTERVAL_METHODS)[number];

/**
 * Names of the same intervals in R's `svyciprop`. Its `logit` (a logistic regression on a constant)
 * and its `xlogit` (the transformed mean) are the same interval in closed form; the first differs by
 * what the iteration of `glm` leaves.
 */
const R_NAMES: Readonly<Record<string, IntervalMethod>> = {
	beta: 'korn-graubard',
	xlogit: 'logit',
	mean: 't',
};

/** The method of a name, ours or R's; null for neither. */
export function intervalMethod(name: string): IntervalMethod | null {
	return INTERVAL_METHODS.find((method) => method === name) ?? R_NAMES[name] ?? null;
}

/** The methods that make sense for a kind of estimand, its default first. */
export function intervalMethodsOf(kind: EstimandKind): readonly IntervalMethod[] {
	return kind === 'proportion' ? INTERVAL_METHODS : ['t', 'normal'];
}

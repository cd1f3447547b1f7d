import type { MethodSource } from '../method-list.ts';
import {
	at,
	bracket,
	equals,
	hat,
	minus,
	name,
	number,
	over,
	plus,
	row,
	sign,
	squared,
	type MathNode,
} from '../math.ts';

/** Other intervals that a reader may choose, beside Student's t and the logit. */
export const INTERVAL_METHOD_IDS = [
	'kornGraubardInterval',
	'wilsonInterval',
	'normalInterval',
] as const;
export type IntervalMethodId = (typeof INTERVAL_METHOD_IDS)[number];

export const INTERVAL_METHOD_SOURCES: Readonly<Record<IntervalMethodId, MethodSource>> = {
	kornGraubardInterval: {
		reference: 'Korn and Graubard (1998), Survey Methodology 24',
		r: 'svyciprop(~y, design, method = "beta")',
	},
	wilsonInterval: {
		reference:
			'Wilson (1927), Journal of the American Statistical Association 22; Dean and Pagano (2015), Journal of Survey Statistics and Methodology 3',
		r: null,
		why: 'newerRelease',
	},
	normalInterval: {
		reference: 'Wolter (2007), Introduction to Variance Estimation, ch. 1',
		r: 'confint(svymean(~y, design))',
	},
};

const p = hat(name('p'));
const one = number('1');
const two = number('2');
const n = name('n*');
const comma = sign(',');
const t = at(name('t'), 'df');
const se = name('SE');
const spread = row(p, bracket(one, minus, p));
const beta = (tail: MathNode, a: MathNode, b: MathNode): MathNode =>
	row(at(name('Beta'), 'q'), bracket(tail, sign(';'), a, comma, b));
const half = over(name('α'), two);
const few = squared(bracket(over(at(name('t'), 'n−1'), t)));

/** The formulas of each method, one after another. */
export const INTERVAL_FORMULAS: Readonly<Record<IntervalMethodId, readonly MathNode[]>> = {
	kornGraubardInterval: [
		row(n, equals, over(spread, squared(se)), few),
		beta(half, row(n, p), row(n, bracket(one, minus, p), plus, one)),
		beta(row(one, minus, half), row(n, p, plus, one), row(n, bracket(one, minus, p))),
	],
	wilsonInterval: [
		row(n, equals, over(spread, squared(se))),
		row(
			over(
				row(p, plus, over(squared(t), row(two, n)), sign('±'), t, [
					'msqrt',
					row(over(spread, n), plus, over(squared(t), row(number('4'), squared(n)))),
				]),
				row(one, plus, over(squared(t), n)),
			),
		),
	],
	normalInterval: [row(hat(name('θ')), sign('±'), at(name('z'), '1−α/2'), se)],
};

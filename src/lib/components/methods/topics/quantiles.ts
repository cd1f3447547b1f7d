import type { MethodSource } from '../method-list.ts';
import { at, hat, name, number, over, row, sign, sumOver, type MathNode } from '../math.ts';

/** Methods of the Distribution tab, in the order of the page. */
export const QUANTILE_METHODS = [
	'quantile',
	'woodruffInterval',
	'histogram',
	'groupShares',
] as const;
export type QuantileMethod = (typeof QUANTILE_METHODS)[number];

export const quantileSources: Readonly<Record<QuantileMethod, MethodSource>> = {
	quantile: {
		reference: 'Hyndman and Fan (1996), The American Statistician 50',
		r: 'svyquantile(~y, design, p, qrule = "math")',
	},
	woodruffInterval: {
		reference: 'Woodruff (1952), Journal of the American Statistical Association 47',
		r: 'svyquantile(~y, design, p, interval.type = "mean")',
	},
	histogram: {
		reference: 'Freedman and Diaconis (1981), Zeitschrift für Wahrscheinlichkeitstheorie 57',
		r: 'svyciprop(~I(y >= a & y < b), design, method = "xlogit")',
	},
	groupShares: {
		reference: 'Kovačević and Binder (1997), Journal of Official Statistics 13',
		r: null,
		why: 'writtenOut',
	},
};

const equals = sign('=');
const [F, p, y, w, q] = [
	hat(name('F')),
	name('p'),
	at(name('y'), 'i'),
	at(name('w'), 'i'),
	name('Q'),
];
const paren = (...inner: MathNode[]): MathNode => row(sign('('), ...inner, sign(')'));
const below = (limit: MathNode): MathNode => row(name('1'), paren(y, sign('≤'), limit));

export const quantileFormulas: Readonly<Record<QuantileMethod, readonly MathNode[]>> = {
	quantile: [
		row(F, paren(name('t')), equals, over(sumOver('i', w, below(name('t'))), sumOver('i', w))),
		row(
			q,
			equals,
			name('min'),
			sign('{'),
			name('t'),
			sign(':'),
			F,
			paren(name('t')),
			sign('≥'),
			p,
			sign('}'),
		),
	],
	woodruffInterval: [
		row(
			at(p, '±'),
			equals,
			F,
			paren(q),
			sign('±'),
			name('t'),
			sign('·'),
			name('SE'),
			paren(F, paren(q)),
		),
		row(sign('['), q, paren(at(p, '−')), sign(','), q, paren(at(p, '+')), sign(']')),
	],
	histogram: [
		row(
			name('h'),
			equals,
			number('2'),
			paren(q, paren(number('0.75')), sign('−'), q, paren(number('0.25'))),
			['msup', name('n*'), row(sign('−'), over(number('1'), number('3')))],
		),
	],
	groupShares: [
		row(
			at(name('s'), 'k'),
			equals,
			name('L'),
			paren(over(name('k'), name('K'))),
			sign('−'),
			name('L'),
			paren(over(row(name('k'), sign('−'), number('1')), name('K'))),
		),
		row(
			at(name('z'), 'i'),
			equals,
			over(
				row(paren(y, sign('−'), q), below(q), sign('+'), p, q, sign('−'), name('L'), paren(p), y),
				sumOver('i', w, y),
			),
		),
	],
};

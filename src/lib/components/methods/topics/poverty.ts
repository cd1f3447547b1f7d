import type { MethodSource } from '../method-list.ts';
import {
	at,
	bar,
	bracket,
	equals,
	hat,
	minus,
	name,
	number,
	over,
	plus,
	power,
	row,
	sign,
	squared,
	sumOver,
	type MathNode,
} from '../math.ts';

/** The methods of poverty and inequality, in the order in which one rests on another. */
export const POVERTY_METHOD_IDS = [
	'fgt',
	'relativeLine',
	'shortfall',
	'watts',
	'lorenz',
	'gini',
	'shareRatio',
	'atkinson',
	'entropy',
] as const;
export type PovertyMethodId = (typeof POVERTY_METHOD_IDS)[number];

const OSIER = 'Osier (2009), Survey Research Methods 3(3)';
const BIEWEN = 'Biewen and Jenkins (2006), Oxford Bulletin of Economics and Statistics 68(3)';

export const POVERTY_METHOD_SOURCES: Readonly<Record<PovertyMethodId, MethodSource>> = {
	fgt: {
		reference: 'Foster, Greer and Thorbecke (1984), Econometrica 52(3)',
		r: 'convey::svyfgt(~y, design, g = 0, abs_thresh = L); svymean(~I(y < L), design)',
	},
	relativeLine: {
		reference: `Deville (1999), Survey Methodology 25; ${OSIER}; Silverman (1986), §3.4.2`,
		r: 'laeken::arpr(y, weights = w); convey::svyarpr(~y, design)',
	},
	shortfall: {
		reference: 'Mean and total of max(L − y, 0)',
		r: 'svymean(~pmax(L - y, 0), design)',
	},
	watts: { reference: 'Zheng (1993), Economics Letters 42', r: 'convey::svywatts(~y, design)' },
	lorenz: {
		reference: 'Kovačević and Binder (1997), Journal of Official Statistics 13(1)',
		r: 'convey::svylorenz(~y, design)',
	},
	gini: {
		reference: 'Langel and Tillé (2013), Journal of the Royal Statistical Society A 176(2)',
		r: 'laeken::gini(y, weights = w); convey::svygini(~y, design)',
	},
	shareRatio: {
		reference: `Langel and Tillé (2011), Statistica Neerlandica 65(2); ${OSIER}`,
		r: 'laeken::qsr(y, weights = w); convey::svyqsr(~y, design)',
	},
	atkinson: {
		reference: `Atkinson (1970), Journal of Economic Theory 2(3); ${BIEWEN}`,
		r: 'convey::svyatk(~y, design, epsilon = 1)',
	},
	entropy: {
		reference: `Cowell (2011), Measuring Inequality, ch. 3; ${BIEWEN}`,
		r: 'convey::svygei(~y, design, epsilon = 1)',
	},
};

const w = at(name('w'), 'k');
const y = at(name('y'), 'k');
const z = at(name('z'), 'k');
const L = name('L');
const W = hat(name('N'));
const Y = hat(name('Y'));
const one = number('1');
const mean = bar(name('y'));
const r = over(y, mean);
const gap = over(row(L, minus, y), L);
const fixed = over(row(power(bracket(gap), name('α')), at(one, 'y<L'), minus, name('F')), W);

/** The formulas of each method, one after another. */
export const POVERTY_FORMULAS: Readonly<Record<PovertyMethodId, readonly MathNode[]>> = {
	fgt: [
		row(
			at(name('F'), 'α'),
			equals,
			over(one, W),
			sumOver('k: y<L', w, power(bracket(gap), name('α'))),
		),
		row(z, equals, fixed),
	],
	relativeLine: [
		row(z, equals, fixed, plus, over(row(name('∂'), name('F')), row(name('∂'), L)), at(z, 'L')),
		row(
			at(z, 'L'),
			equals,
			minus,
			name('c'),
			over(row(at(one, 'y≤m'), minus, number('0.5')), row(W, hat(name('f')), bracket(name('m')))),
		),
		row(
			hat(name('f')),
			bracket(name('x')),
			equals,
			over(one, row(name('h'), W)),
			sumOver('k', w, name('φ'), bracket(over(row(name('x'), minus, y), name('h')))),
		),
	],
	shortfall: [
		row(
			name('S'),
			equals,
			sumOver('k', w, name('max'), bracket(L, minus, y, sign(','), number('0'))),
		),
	],
	watts: [row(name('P'), equals, over(one, W), sumOver('k: y<L', w, name('ln'), over(L, y)))],
	lorenz: [
		row(
			z,
			equals,
			over(
				row(
					bracket(y, minus, at(name('ξ'), 'p')),
					at(one, 'y<ξ'),
					plus,
					name('p'),
					at(name('ξ'), 'p'),
					minus,
					y,
					name('L'),
					bracket(name('p')),
				),
				Y,
			),
		),
	],
	gini: [
		row(
			name('G'),
			equals,
			over(
				sumOver(
					'k',
					sumOver('j', w, at(name('w'), 'j'), sign('|'), y, minus, at(name('y'), 'j'), sign('|')),
				),
				row(number('2'), W, Y),
			),
		),
		row(
			z,
			equals,
			over(
				sumOver('j', at(name('w'), 'j'), sign('|'), y, minus, at(name('y'), 'j'), sign('|')),
				row(W, Y),
			),
			minus,
			name('G'),
			bracket(over(one, W), plus, over(y, Y)),
		),
	],
	shareRatio: [
		row(name('R'), equals, over(sumOver('y>q80', w, y), sumOver('y≤q20', w, y))),
		row(z, equals, over(row(at(z, 'T80'), minus, name('R'), at(z, 'T20')), at(name('T'), '20'))),
	],
	atkinson: [
		row(
			at(name('A'), 'ε'),
			equals,
			one,
			minus,
			power(
				bracket(over(one, W), sumOver('k', w, power(bracket(r), row(one, minus, name('ε'))))),
				over(one, row(one, minus, name('ε'))),
			),
		),
	],
	entropy: [
		row(
			at(name('GE'), 'α'),
			equals,
			over(one, row(squared(name('α')), minus, name('α'))),
			bracket(over(one, W), sumOver('k', w, power(bracket(r), name('α'))), minus, one),
		),
		row(at(name('GE'), '1'), equals, over(one, W), sumOver('k', w, r, name('ln'), r)),
		row(at(name('GE'), '0'), equals, minus, over(one, W), sumOver('k', w, name('ln'), r)),
	],
};

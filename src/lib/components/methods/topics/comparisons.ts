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
	sumOver,
	type MathNode,
} from '../math.ts';

/** The methods of comparisons, ranks and tests of tables, in the order in which one rests on another. */
export const COMPARISON_METHOD_IDS = [
	'difference',
	'quotient',
	'contrastTest',
	'holm',
	'letters',
	'ranks',
	'raoScott',
] as const;
export type ComparisonMethodId = (typeof COMPARISON_METHOD_IDS)[number];

export const COMPARISON_METHOD_SOURCES: Readonly<Record<ComparisonMethodId, MethodSource>> = {
	difference: {
		reference: 'Binder (1983), International Statistical Review 51',
		r: 'svycontrast(svyby(~y, ~g, design, svymean, covmat = TRUE), c(a = 1, b = -1))',
	},
	quotient: {
		reference: 'Wolter (2007), Introduction to Variance Estimation, ch. 6',
		r: 'svycontrast(svyby(~y, ~g, design, svymean, covmat = TRUE), quote(log(a / b)))',
	},
	contrastTest: {
		reference: 'Korn and Graubard (1999), Analysis of Health Surveys, ch. 5',
		r: 'degf(subset(design, g %in% c("a", "b"))); svyttest(y ~ g, design) has one degree less',
	},
	holm: {
		reference: 'Holm (1979), Scandinavian Journal of Statistics 6',
		r: 'p.adjust(p, method = "holm")',
	},
	letters: {
		reference: 'Piepho (2004), Journal of Computational and Graphical Statistics 13',
		r: null,
		why: 'outsideSurvey',
	},
	ranks: {
		reference:
			'Klein, Wright and Wieczorek (2020), Journal of the Royal Statistical Society A 183; Mogstad, Romano, Shaikh and Wilhelm (2024), Review of Economic Studies 91',
		r: null,
		why: 'outsideSurvey',
	},
	raoScott: {
		reference:
			'Rao and Scott (1984), Annals of Statistics 12; Thomas and Rao (1987), Journal of the American Statistical Association 82',
		r: 'svychisq(~a + b, design, statistic = "F")',
	},
};

const theta = (index: string): MathNode => at(hat(name('θ')), index);
const u = (...index: string[]): MathNode => at(name('u'), ...index);
const V = hat(name('V'));
const p = name('p');
const delta = name('Δ');
const trace = row(name('tr'), delta);
const comma = sign(',');
const inverse = (base: MathNode): MathNode => ['msup', base, row(sign('−'), number('1'))];
const transposed = (base: MathNode): MathNode => ['msup', base, name('T')];
const C = name('C');
const D = name('D');

/** The formulas of each method, one after another. */
export const COMPARISON_FORMULAS: Readonly<Record<ComparisonMethodId, readonly MathNode[]>> = {
	difference: [
		row(name('d'), equals, theta('a'), minus, theta('b')),
		row(u('h', 'i'), equals, u('h', 'i', 'a'), minus, u('h', 'i', 'b')),
		row(
			V,
			bracket(name('d')),
			equals,
			V,
			bracket(theta('a')),
			plus,
			V,
			bracket(theta('b')),
			minus,
			number('2'),
			hat(name('Cov')),
			bracket(theta('a'), comma, theta('b')),
		),
	],
	quotient: [
		row(name('q'), equals, over(theta('a'), theta('b'))),
		row(
			u('h', 'i'),
			equals,
			over(u('h', 'i', 'a'), theta('a')),
			minus,
			over(u('h', 'i', 'b'), theta('b')),
		),
		row(
			name('exp'),
			bracket(
				name('ln'),
				name('q'),
				sign('±'),
				at(name('t'), 'df'),
				sign('·'),
				at(name('SE'), 'ln'),
			),
		),
	],
	contrastTest: [
		row(name('t'), equals, over(name('d'), name('SE'))),
		row(
			p,
			equals,
			number('2'),
			name('P'),
			bracket(at(name('T'), 'df'), sign('>'), sign('|'), name('t'), sign('|')),
		),
	],
	holm: [
		row(
			at(name('p*'), '(k)'),
			equals,
			['munder', name('max'), name('j≤k')],
			/* A thin space: the two operators are not one word. */
			name('\u2009min'),
			bracket(
				bracket(name('m'), minus, name('j'), plus, number('1')),
				at(p, '(j)'),
				comma,
				number('1'),
			),
		),
	],
	letters: [
		row(
			at(name('A'), 'a'),
			sign('∩'),
			at(name('A'), 'b'),
			sign('≠'),
			sign('∅'),
			sign('⇔'),
			at(name('p*'), 'ab'),
			sign('≥'),
			name('α'),
		),
	],
	ranks: [
		row(
			number('1'),
			plus,
			sign('|'),
			at(name('H'), 'k'),
			sign('|'),
			sign('≤'),
			at(name('r'), 'k'),
			sign('≤'),
			name('K'),
			minus,
			sign('|'),
			at(name('L'), 'k'),
			sign('|'),
		),
	],
	raoScott: [
		row(
			squared(name('X')),
			equals,
			name('n'),
			sumOver(
				'r,c',
				over(
					squared(bracket(at(hat(p), 'r', 'c'), minus, at(hat(p), 'r'), at(hat(p), 'c'))),
					row(at(hat(p), 'r'), at(hat(p), 'c')),
				),
			),
		),
		row(
			delta,
			equals,
			inverse(bracket(over(row(transposed(C), inverse(D), C), name('n')))),
			bracket(transposed(C), inverse(D), V, inverse(D), C),
		),
		row(name('F'), equals, over(squared(name('X')), trace)),
		row(name('ndf'), equals, over(squared(bracket(trace)), row(name('tr'), squared(delta)))),
		row(name('ddf'), equals, name('ndf'), sign('·'), name('df')),
	],
};

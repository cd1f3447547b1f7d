import type { BasicMethodId } from './method-list.ts';
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
} from './math.ts';

const w = at(name('w'), 'k');
const y = at(name('y'), 'k');
const x = at(name('x'), 'k');
const p = hat(name('p'));
const theta = hat(name('θ'));
const V = hat(name('V'));
const se = name('SE');
const one = number('1');
const t = at(name('t'), 'df');
const meanOfY = hat(bar(name('y')));
const ratio = hat(name('R'));
const totalOfX = hat(name('X'));
const deff = name('deff');
const unseen = name('s');
const value = name('v');
const alphaHalf = over(name('α'), number('2'));

/** The formulas of each method, one after another; methods in words alone have none. */
export const FORMULAS: Readonly<Record<BasicMethodId, readonly MathNode[]>> = {
	total: [row(hat(name('Y')), equals, sumOver('k', w, y))],
	mean: [row(meanOfY, equals, over(sumOver('k', w, y), sumOver('k', w)))],
	ratio: [
		row(
			ratio,
			equals,
			over(hat(name('Y')), totalOfX),
			equals,
			over(sumOver('k', w, y), sumOver('k', w, x)),
		),
	],
	linearisation: [
		row(at(name('u'), 'k'), equals, w, y),
		row(at(name('u'), 'k'), equals, over(row(w, bracket(y, minus, ratio, x)), totalOfX)),
	],
	variance: [
		row(
			V,
			equals,
			sumOver(
				'h',
				bracket(one, minus, at(name('f'), 'h')),
				over(at(name('n'), 'h'), row(at(name('n'), 'h'), minus, one)),
				sumOver('i', squared(bracket(at(name('u'), 'h', 'i'), minus, at(bar(name('u')), 'h')))),
			),
		),
		row(at(name('u'), 'h', 'i'), equals, sumOver('k∈hi', at(name('u'), 'k'))),
	],
	domain: [
		row(
			at(name('u'), 'k'),
			equals,
			over(
				row(w, at(name('δ'), 'k'), bracket(y, minus, ratio, x)),
				sumOver('k', w, at(name('δ'), 'k'), x),
			),
		),
	],
	lonely: [
		row(at(V, 'h'), equals, squared(bracket(at(name('u'), 'h1'), minus, number('0')))),
		row(V, equals, over(name('H'), name('H′')), sumOver('h: n>1', at(V, 'h'))),
	],
	df: [row(name('df'), equals, sumOver('h', at(name('n'), 'h')), minus, name('H'))],
	tInterval: [row(theta, sign('±'), t, sign('·'), se)],
	logitInterval: [
		row(
			name('expit'),
			bracket(
				name('ln'),
				over(p, row(one, minus, p)),
				sign('±'),
				t,
				over(se, row(p, bracket(one, minus, p))),
			),
		),
	],
	exactInterval: [
		row(one, minus, power(bracket(alphaHalf), over(one, name('m')))),
		row(
			name('m'),
			equals,
			over(squared(bracket(sumOver('k', w))), sumOver('k', squared(w))),
			squared(bracket(over(at(name('t'), 'n−1'), t))),
		),
	],
	cv: [row(name('CV'), equals, over(se, row(sign('|'), theta, sign('|'))))],
	designEffect: [
		row(deff, equals, over(V, at(V, 'srs'))),
		row(
			at(V, 'srs'),
			equals,
			bracket(one, minus, over(name('n'), sumOver('k', w))),
			over(squared(name('S')), name('n')),
		),
	],
	effectiveN: [row(at(name('n'), 'eff'), equals, over(name('n'), deff))],
	reliability: [],
	bounds: [
		row(bracket(one, minus, unseen), value, plus, unseen, name('min')),
		row(bracket(one, minus, unseen), value, plus, unseen, name('max')),
	],
	registerSum: [row(name('Y'), equals, sumOver('k∈A', w, y))],
	registerMean: [row(bar(name('y')), equals, over(sumOver('k∈A', w, y), sumOver('k∈A', w)))],
	registerMedian: [
		row(
			name('M'),
			equals,
			name('min'),
			sign('{'),
			y,
			sign(':'),
			sumOver('j: y(j)≤y(k)', at(name('w'), 'j')),
			sign('≥'),
			over(sumOver('k∈A', w), number('2')),
			sign('}'),
		),
	],
	registerGap: [
		row(
			name('G'),
			equals,
			sumOver('k∈A', w, name('max'), bracket(y, minus, x, sign(','), number('0'))),
		),
	],
	registerRate: [
		row(name('R'), equals, name('c'), over(sumOver('k∈A', w, y), sumOver('k∈A', w, x))),
	],
	completeness: [row(name('q'), equals, over(name('n'), name('N')))],
	carried: [
		row(
			at(name('Y'), 'L'),
			equals,
			sumOver('k∈A', w, y),
			plus,
			sumOver('k∈L', at(name('w'), 'k,last'), at(name('y'), 'k,last')),
		),
	],
	matched: [
		row(
			name('Δ'),
			equals,
			at(name('Y'), 'now'),
			bracket(name('B')),
			minus,
			at(name('Y'), 'before'),
			bracket(name('B')),
		),
	],
	standard: [],
};

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
	row,
	sign,
	squared,
	sumOver,
	type MathNode,
} from '../math.ts';

/** The methods of designs beyond one stage and one weight, in the order in which one rests on another. */
export const DESIGN_METHOD_IDS = [
	'multistage',
	'replicates',
	'replicateFactors',
	'replicateDf',
	'replicateEstimators',
	'postStratification',
	'raking',
	'calibratedVariance',
	'calibratedReplicates',
	'panels',
] as const;
export type DesignMethodId = (typeof DESIGN_METHOD_IDS)[number];

const WOLTER = 'Wolter (2007), Introduction to Variance Estimation';
const DEVILLE = 'Deville and Särndal (1992), Journal of the American Statistical Association 87';

export const DESIGN_METHOD_SOURCES: Readonly<Record<DesignMethodId, MethodSource>> = {
	multistage: {
		reference: 'Särndal, Swensson and Wretman (1992), Model Assisted Survey Sampling, ch. 4',
		r: 'svydesign(ids = ~psu + unit, strata = ~h, fpc = ~N1 + N2, weights = ~w, data = d)',
	},
	replicates: {
		reference: `${WOLTER}, ch. 3 to 5`,
		r: 'svrepdesign(weights = ~w, repweights = "rep[0-9]+", type = "BRR", combined.weights = TRUE, data = d)',
	},
	replicateFactors: {
		reference: `${WOLTER}, ch. 3 to 5; Judkins (1990), Journal of Official Statistics 6(3)`,
		r: 'design$scale; design$rscales',
	},
	replicateDf: {
		reference: 'Lumley (2010), Complex Surveys: A Guide to Analysis Using R, Wiley, ch. 2',
		r: 'qr(weights(design, "analysis"), tol = 1e-5)$rank - 1',
	},
	replicateEstimators: {
		reference: `${WOLTER}, ch. 3 to 5; Rao, Wu and Yue (1992), Survey Methodology 18(2)`,
		r: 'withReplicates(design, function(w, data) statistic(data, w)); svyquantile(~y, design, p, interval.type = "mean"); svycontrast(svyby(~y, ~g, design, svymean, covmat = TRUE), c(1, -1))',
	},
	postStratification: {
		reference: 'Holt and Smith (1979), Journal of the Royal Statistical Society A 142(1)',
		r: 'postStratify(design, ~g, population)',
	},
	raking: {
		reference: `Deming and Stephan (1940), Annals of Mathematical Statistics 11(4); ${DEVILLE}`,
		r: 'rake(design, list(~a, ~b), list(populationA, populationB))',
	},
	calibratedVariance: {
		reference: `${DEVILLE}; R survey, svyrecvar`,
		r: 'SE(svymean(~y, postStratify(design, ~g, population)))',
	},
	calibratedReplicates: {
		reference:
			'Valliant (1993), Journal of the American Statistical Association 88; R survey, postStratify.svyrep.design',
		r: 'postStratify(as.svrepdesign(design, type = "JKn"), ~g, population); rake(as.svrepdesign(design, type = "JKn"), list(~a, ~b), list(populationA, populationB))',
	},
	panels: {
		reference: 'Steel and McLaren (2009), Handbook of Statistics 29B, ch. 33',
		r: 'svydesign(ids = ~psu, strata = ~h, weights = ~w, data = visits)',
	},
};

const w = at(name('w'), 'k');
const V = hat(name('V'));
const one = number('1');
const R = name('R');
const theta = hat(name('θ'));
const adjusted = at(name('w*'), 'k');
const spread = (index: string, u: MathNode): MathNode =>
	sumOver(index, squared(bracket(u, minus, bar(name('u')))));
const afterwards = (total: MathNode): MathNode =>
	row(adjusted, equals, w, over(total, sumOver('j∈g', at(name('w'), 'j'))));

/** The formulas of each method, one after another. */
export const DESIGN_FORMULAS: Readonly<Record<DesignMethodId, readonly MathNode[]>> = {
	multistage: [
		row(
			V,
			equals,
			sumOver('h', at(V, 'h'), plus, at(name('f'), 'h'), sumOver('i', at(V, 'h', 'i'))),
		),
		row(
			at(V, 'h'),
			equals,
			bracket(one, minus, at(name('f'), 'h')),
			over(at(name('n'), 'h'), row(at(name('n'), 'h'), minus, one)),
			spread('i', at(name('u'), 'h', 'i')),
		),
		row(
			at(V, 'h', 'i'),
			equals,
			bracket(one, minus, at(name('f'), 'h', 'i')),
			over(at(name('m'), 'h', 'i'), row(at(name('m'), 'h', 'i'), minus, one)),
			spread('j', at(name('u'), 'h', 'i', 'j')),
		),
	],
	replicates: [
		row(
			V,
			equals,
			name('c'),
			sumOver('r', at(name('c'), 'r'), squared(bracket(at(theta, 'r'), minus, bar(name('θ'))))),
		),
	],
	replicateFactors: [
		row(at(name('c'), 'BRR'), equals, over(one, R)),
		row(at(name('c'), 'Fay'), equals, over(one, row(R, squared(bracket(one, minus, name('ρ')))))),
		row(at(name('c'), 'JK1'), equals, over(row(R, minus, one), R)),
		row(
			at(name('c'), 'r', '(JKn)'),
			equals,
			bracket(one, minus, at(name('f'), 'h')),
			over(row(at(name('n'), 'h'), minus, one), at(name('n'), 'h')),
		),
		row(at(name('c'), 'bootstrap'), equals, over(one, row(R, minus, one))),
	],
	replicateDf: [
		row(
			name('df'),
			equals,
			name('rank'),
			bracket(at(name('w'), '1'), sign('…'), at(name('w'), 'R')),
			minus,
			one,
		),
	],
	replicateEstimators: [
		row(at(theta, 'r'), equals, name('θ'), bracket(name('y'), sign(','), at(name('w'), 'r'))),
		row(
			at(theta, 'a', 'r'),
			minus,
			at(theta, 'b', 'r'),
			sign(','),
			at(name('L'), 'r'),
			equals,
			name('c'),
			at(name('m'), 'r'),
		),
	],
	postStratification: [afterwards(at(name('N'), 'g'))],
	raking: [afterwards(at(name('N'), 'a,g')), afterwards(at(name('N'), 'b,g'))],
	calibratedVariance: [
		row(at(name('e'), 'k'), equals, at(name('z'), 'k'), minus, at(bar(name('z')), 'g')),
		row(
			at(bar(name('z')), 'g'),
			equals,
			over(
				sumOver('j∈g', at(name('w*'), 'j'), at(name('z'), 'j')),
				sumOver('j∈g', at(name('w*'), 'j')),
			),
		),
	],
	calibratedReplicates: [
		row(
			at(name('w*'), 'k', 'r'),
			equals,
			w,
			at(name('b'), 'k', 'r'),
			over(at(name('N'), 'g'), sumOver('j∈g', at(name('w'), 'j'), at(name('b'), 'j', 'r'))),
		),
	],
	panels: [
		row(
			at(name('u'), 'h', 'i'),
			bracket(at(hat(name('θ')), '2'), minus, at(hat(name('θ')), '1')),
			equals,
			at(name('u'), 'h', 'i', '2'),
			minus,
			at(name('u'), 'h', 'i', '1'),
		),
	],
};

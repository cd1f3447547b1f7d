import type { noR } from '$lib/i18n/messages/methods-topics.ts';

/** The methods in the order in which one rests on another. */
export const METHOD_IDS = [
	'total',
	'mean',
	'ratio',
	'linearisation',
	'variance',
	'domain',
	'lonely',
	'df',
	'tInterval',
	'logitInterval',
	'exactInterval',
	'cv',
	'designEffect',
	'effectiveN',
	'reliability',
	'bounds',
] as const;

/** The methods of registers, where nothing is sampled. */
export const REGISTER_METHOD_IDS = [
	'registerSum',
	'registerMean',
	'registerMedian',
	'registerGap',
	'registerRate',
	'completeness',
	'carried',
	'matched',
	'standard',
] as const;
export type BasicMethodId = (typeof METHOD_IDS)[number] | (typeof REGISTER_METHOD_IDS)[number];

/** Where a method comes from, and what gives the same number in R. */
export type MethodSource = {
	readonly reference: string;
} & (
	| {
			/** A call of R that gives the same number. */
			readonly r: string;
	  }
	| {
			readonly r: null;
			/** Why R has none, by its words. */
			readonly why: keyof typeof noR;
	  }
);

const CONVENTION = 'Convention of this project; see docs/decisions/registers.md';
const LUMLEY = 'Lumley (2010), Complex Surveys: A Guide to Analysis Using R, Wiley';

export const METHOD_SOURCES: Readonly<Record<BasicMethodId, MethodSource>> = {
	total: {
		reference: 'Horvitz and Thompson (1952), Journal of the American Statistical Association 47',
		r: 'svytotal(~y, design)',
	},
	mean: {
		reference: 'Särndal, Swensson and Wretman (1992), Model Assisted Survey Sampling, ch. 5',
		r: 'svymean(~y, design)',
	},
	ratio: {
		reference: 'Särndal, Swensson and Wretman (1992), Model Assisted Survey Sampling, ch. 5',
		r: 'svyratio(~y, ~x, design)',
	},
	linearisation: {
		reference: 'Binder (1983), International Statistical Review 51',
		r: 'SE(svymean(~y, design))',
	},
	variance: {
		reference: 'Wolter (2007), Introduction to Variance Estimation, ch. 6',
		r: 'svyrecvar(); options(survey.ultimate.cluster = FALSE)',
	},
	domain: { reference: `${LUMLEY}, ch. 2`, r: 'svymean(~y, subset(design, d))' },
	lonely: {
		reference: `${LUMLEY}, ch. 3; R survey, help page surveyoptions`,
		r: 'options(survey.lonely.psu = "adjust")',
	},
	df: {
		reference: 'Korn and Graubard (1999), Analysis of Health Surveys, ch. 5',
		r: 'degf(design)',
	},
	tInterval: {
		reference: 'Korn and Graubard (1999), Analysis of Health Surveys, ch. 5',
		r: 'confint(svymean(~y, design), df = degf(design))',
	},
	logitInterval: {
		reference: 'Korn and Graubard (1998), Survey Methodology 24',
		r: 'svyciprop(~y, design, method = "logit")',
	},
	exactInterval: {
		reference:
			'Korn and Graubard (1998), Survey Methodology 24; Parker et al. (2017), NCHS Vital and Health Statistics 2(175)',
		r: null,
		why: 'boundary',
	},
	cv: { reference: `${LUMLEY}, ch. 2`, r: 'cv(svymean(~y, design))' },
	designEffect: {
		reference: 'Kish (1965), Survey Sampling, §8.2',
		r: 'svymean(~y, design, deff = TRUE)',
	},
	effectiveN: { reference: 'Kish (1965), Survey Sampling, §8.2', r: null, why: 'arithmetic' },
	reliability: {
		reference:
			'Guide to DHS Statistics (n); Statistics Canada (CV); Parker et al. (2017), NCHS Vital and Health Statistics 2(175)',
		r: null,
		why: 'convention',
	},
	bounds: {
		reference: 'Manski (1990), American Economic Review 80(2)',
		r: null,
		why: 'arithmetic',
	},
	registerSum: { reference: CONVENTION, r: 'sum(w * y)' },
	registerMean: { reference: CONVENTION, r: 'weighted.mean(y, w)' },
	registerMedian: {
		reference: 'Hyndman and Fan (1996), The American Statistician 50, definition 2, weighted',
		r: 'median(rep(y, w))',
	},
	registerGap: {
		reference: 'Clusters’ practice of gaps by site: a surplus in one fills no gap in another',
		r: 'sum(w * pmax(y - x, 0))',
	},
	registerRate: { reference: CONVENTION, r: 'per * sum(w * y) / sum(w * x)' },
	completeness: { reference: CONVENTION, r: null, why: 'arithmetic' },
	carried: {
		reference:
			'Last observation carried forward: Little and Rubin (2019), Statistical Analysis with Missing Data, ch. 4',
		r: null,
		why: 'convention',
	},
	matched: {
		reference:
			'Matched models of price statistics: ILO et al. (2004), Consumer Price Index Manual, ch. 7',
		r: null,
		why: 'arithmetic',
	},
	standard: {
		reference: 'Each indicator names its own, such as the Sphere Handbook (2018)',
		r: null,
		why: 'convention',
	},
};

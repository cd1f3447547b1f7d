import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	comparisonJson,
	comparisonOf,
	defaultRequest,
	distributionOf,
	heldShares,
	inequalityOf,
	povertyOf,
	quantileView,
	shareAtMost,
	surveyViewOf,
	viewJson,
	visitsViewOf,
	WHOLE,
	type Spread,
	type ViewRequest,
} from '../../src/lib/analysis/index.ts';
import type { IndicatorId, SurveyDataset, VariableId } from '../../src/lib/dataset/index.ts';
import { designSample, sortSample, subsample } from '../../src/lib/estimation/index.ts';
import type { TotalsRow } from '../../src/lib/query/index.ts';
import { dataset as small, survey as fixture } from '../fixtures/survey.ts';

const seeded = { seed: 20171128, numRuns: 60 };
const VISITS = ['1', '2', '3'];
const AREAS = ['MMR001', 'MMR012', 'MMR222'];
const PSUS = fixture.frame.strata.flatMap(({ id, psus }) => psus.map((psu) => ({ id, psu })));
const both = (text: string) => ({ en: text, my: text });

/** The small survey with visits; nothing is withheld for its n, so that every number is looked at. */
const dataset = {
	...small,
	codebook: {
		...small.codebook,
		variables: [
			...small.codebook.variables,
			{
				...small.codebook.variables.find(({ id }) => id === 'light'),
				id: 'visit',
				categories: VISITS.map((code) => ({ code, label: both(code) })),
			},
		],
	},
	design: { ...small.design, rounds: { table: 'household', variable: 'visit' } },
	disclosure: {
		...small.disclosure,
		minimumN: { ...small.disclosure.minimumN, value: 1 },
		cvBands: { ...small.disclosure.cvBands, withhold: Infinity },
		k: { ...small.disclosure.k, value: 1 },
	},
} as unknown as SurveyDataset;
const survey = { ...fixture, dataset };
const asked: ViewRequest = defaultRequest(dataset, 'grid' as IndicatorId);

interface Household {
	readonly at: number;
	readonly y: number;
	readonly w: number;
	readonly visit: string;
}

const one = (y: fc.Arbitrary<number>, w: fc.Arbitrary<number>) =>
	fc.record({
		at: fc.nat(PSUS.length - 1),
		y,
		w,
		visit: fc.constantFrom(...VISITS),
	});
const weight = fc.integer({ min: 1, max: 500 });
const share = fc.constantFrom(0, 1);
const amount = fc.oneof(fc.constantFrom(0, 0, 1), fc.double({ min: -1e3, max: 1e9, noNaN: true }));

/** Designs in which estimators are apt to break. */
const DESIGNS: Readonly<Record<string, (y: fc.Arbitrary<number>) => fc.Arbitrary<Household[]>>> = {
	'of every kind': (y) => fc.array(one(y, weight), { maxLength: 60 }),
	'with weights over 12 orders of magnitude': (y) =>
		fc.array(
			one(
				y,
				fc.integer({ min: -60, max: 60 }).map((power) => 10 ** (power / 10)),
			),
			{ minLength: 2, maxLength: 60 },
		),
	'of one household': (y) => fc.array(one(y, weight), { minLength: 1, maxLength: 1 }),
	'of zeros only': () => fc.array(one(fc.constant(0), weight), { minLength: 1, maxLength: 60 }),
	'without an answer': () => fc.constant([]),
	'of one value': (y) =>
		y.chain((value) => fc.array(one(fc.constant(value), weight), { minLength: 1, maxLength: 60 })),
	'in one PSU': (y) =>
		fc.array(
			one(y, weight).map((row) => ({ ...row, at: 3 })),
			{ minLength: 1, maxLength: 30 },
		),
};

const areaOf = ({ at }: Household): string => PSUS[at]?.id.slice(0, 6) ?? '';

/** Paths of numbers that JSON cannot hold. */
function endless(value: unknown, path = ''): readonly string[] {
	if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => endless(inner, `${path}.${key}`));
}

function totalsRows(rows: readonly Household[], by: (row: Household) => string): TotalsRow[] {
	return rows.map((row) => {
		const { y, w, visit } = row;
		const { id: stratum, psu } = PSUS[row.at] ?? { id: '', psu: '' };
		const sums = { n: 1, w, ww: w * w, wy: w * y, wx: w, wyy: w * y * y, wxy: w * y, wxx: w };
		return { by1: by(row), by2: by(row) === visit ? null : visit, stratum, psu, ...sums };
	});
}

const byArea = (rows: readonly Household[]): TotalsRow[] =>
	totalsRows(rows, areaOf).map((row) => ({ ...row, by2: null }));

function spreadOf(rows: readonly Household[], request: ViewRequest): Spread {
	const sample = designSample(survey.frame, {
		psu: rows.map(({ at }) => PSUS[at]?.psu ?? ''),
		y: rows.map(({ y }) => y),
		w: rows.map(({ w }) => w),
	});
	const cells = AREAS.map((key) => ({
		key,
		by: { state: key },
		sorted: sortSample(
			subsample(sample, (row) => rows[row] !== undefined && areaOf(rows[row]) === key),
		),
	}));
	return { survey, request, whole: sortSample(sample), cells };
}

function everything(of: (rows: readonly Household[], request: ViewRequest) => unknown) {
	return (make: fc.Arbitrary<Household[]>): void =>
		fc.assert(
			fc.property(
				make,
				fc.constantFrom('fail', 'remove', 'certainty', 'adjust', 'average'),
				(rows, lonely) => {
					const request = { ...asked, by: ['state'], lonely } as unknown as ViewRequest;
					expect(endless(of(rows, request))).toEqual([]);
				},
			),
			seeded,
		);
}

describe.each(Object.entries(DESIGNS))('no number of a design %s is NaN or endless', (_, make) => {
	it('in a view and a comparison', () => {
		everything((rows, request) => {
			const view = viewJson(surveyViewOf(survey, request, byArea(rows)));
			const compared = (['reference', 'rest', 'pairs'] as const).flatMap((mode) =>
				(['difference', 'ratio'] as const).map((form) => {
					const question = { mode, form, reference: WHOLE, among: null };
					const found = comparisonOf({ survey, request, rows: byArea(rows) }, question);
					return [found, comparisonJson(found)];
				}),
			);
			return [view, compared];
		})(make(share));
	});

	it('in levels and changes over visits', () => {
		everything((rows, request) => {
			const visit = 'visit' as VariableId;
			const overall = { request: { ...request, by: [visit] }, pair: null };
			const plain = totalsRows(rows, (row) => row.visit);
			return [
				visitsViewOf(survey, overall, plain),
				visitsViewOf(survey, { request, pair: null }, totalsRows(rows, areaOf)),
			];
		})(make(share));
	});

	it('in quantiles, a histogram and shares held', () => {
		everything((rows, request) => {
			const spread = spreadOf(rows, request);
			const base = surveyViewOf(survey, request, byArea(rows));
			return [
				[0.01, 0.5, 0.99].map((p) => viewJson(quantileView(spread, base, p))),
				distributionOf(spread, 'linear'),
				distributionOf(spread, 'log'),
				heldShares(spread, 5),
				heldShares(spread, 10),
				shareAtMost(spread, 0.5),
			];
		})(make(amount));
	});

	it('in poverty and inequality', () => {
		everything((rows, request) => {
			const spread = spreadOf(rows, request);
			const sample = { spread, welfare: {}, everyone: spread.whole };
			const below = [
				{ kind: 'fixed', value: 100 },
				{ kind: 'relative', of: 'median', share: 0.6, population: 'everyone' },
				{ kind: 'relative', of: 'mean', share: 0.6, population: 'own' },
			] as const;
			return [
				inequalityOf(spread),
				below.map((line) => povertyOf(sample as Parameters<typeof povertyOf>[0], line)),
			];
		})(make(amount));
	});
});

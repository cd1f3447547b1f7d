import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	analyse,
	defaultRequest,
	inequalityOf,
	lineBehind,
	loadSpread,
	loadWelfare,
	povertyOf,
	type LineChoice,
	type ViewRequest,
	type WelfareSample,
} from '../../src/lib/analysis/index.ts';
import { lorenzPicture } from '../../src/lib/charts/index.ts';
import type { IndicatorId, VariableId } from '../../src/lib/dataset/index.ts';
import { relativeError } from '../oracle/compare.ts';
import { openDemo, type DemoSurvey } from './demo-survey.ts';

const NATIONAL: LineChoice = { kind: 'fixed', value: 1590 };
const id = (text: string): IndicatorId => text as IndicatorId;

let demo: DemoSurvey;
let byState: WelfareSample;
const asked = (indicator: string, change: Partial<ViewRequest> = {}): ViewRequest => ({
	...defaultRequest(demo.dataset, id(indicator)),
	...change,
});
const load = async (request: ViewRequest): Promise<WelfareSample> =>
	loadWelfare(demo.engine, await loadSpread(demo, demo.engine, request));
beforeAll(async () => {
	demo = await openDemo();
	byState = await load(asked('consumption-mean'));
}, 60_000);
afterAll(() => demo.close());

describe('poverty below the national line', () => {
	it.each([
		['headcount', 'poverty-headcount'],
		['gap', 'poverty-gap'],
		['severity', 'poverty-severity'],
	] as const)(
		'%s is the indicator %s, for the whole and every state',
		async (measure, indicator) => {
			const { overall, cells } = povertyOf(byState, NATIONAL);
			const view = await analyse(demo, demo.engine, asked(indicator));
			expect(cells.map(({ key }) => key)).toEqual(view.cells.map(({ key }) => key));
			const pairs = [
				[overall.measures[measure], view.overall.estimate] as const,
				...cells.map((cell, i) => [cell.measures[measure], view.cells[i]?.estimate] as const),
			];
			for (const [ours, theirs] of pairs) {
				if (ours.kind !== 'estimate' || theirs?.kind !== 'estimate') {
					expect(ours).toMatchObject({ kind: theirs?.kind, n: theirs?.n });
					continue;
				}
				expect(ours).toMatchObject({ n: theirs.n, psus: theirs.psus, df: theirs.df });
				if (!('se' in theirs)) throw new Error('invalid estimate: of no sample');
				const numbers = (e: typeof ours): number[] => [e.value, e.se, ...e.ci];
				numbers(ours).forEach((number, i) => {
					expect(relativeError(number, numbers(theirs)[i] ?? NaN, 0)).toBeLessThan(1e-12);
				});
			}
			expect(pairs.filter(([ours]) => ours.kind === 'estimate').length).toBeGreaterThan(10);
		},
	);

	it('has the total shortfall as the mean shortfall of everyone, and rises with the line', () => {
		const at = (value: number): number[] =>
			(['headcount', 'gap', 'severity', 'meanShortfall', 'totalShortfall', 'watts'] as const).map(
				(measure) => {
					const e = povertyOf(byState, { kind: 'fixed', value }).overall.measures[measure];
					if (e.kind !== 'estimate') throw new Error(`invalid ${measure}: withheld`);
					return e.value;
				},
			);
		const [low, high] = [at(1200), at(1590)];
		high.forEach((value, i) => expect(value).toBeGreaterThan(low[i] ?? Infinity));
		const people = byState.spread.whole.sample.sumOfWeights;
		expect(relativeError(high[4] ?? NaN, (high[3] ?? NaN) * people, 0)).toBeLessThan(1e-12);
	});

	it('draws a national relative line from everyone, whatever is filtered', async () => {
		const [state] = byState.spread.cells;
		if (!state) throw new Error('invalid cells: none');
		const where = [{ variable: 'state' as VariableId, codes: [state.by.state ?? ''] }];
		const one = await load(asked('consumption-mean', { by: [], where }));
		const line = { kind: 'relative', of: 'median', share: 0.6 } as const;
		const shared = { ...line, population: 'everyone' } as const;
		expect(povertyOf(one, shared).overall.line).toBe(povertyOf(byState, shared).overall.line);
		const own = { ...line, population: 'own' } as const;
		expect(povertyOf(one, own).overall.line).toBe(povertyOf(byState, own).cells[0]?.line);
		expect(povertyOf(one, own).overall.line).not.toBe(povertyOf(one, shared).overall.line);
	});
});

describe('what too few households say', () => {
	it('is withheld with its n: of poverty, inequality and every point of the curve', () => {
		const { spread } = byState;
		const rows = spread.cells.map(({ sorted }) => sorted.sample.y.length);
		const minimum = Math.max(...rows) + 1;
		const { disclosure } = demo.dataset;
		const minimumN = { ...disclosure.minimumN, value: minimum };
		const dataset = { ...demo.dataset, disclosure: { ...disclosure, minimumN } };
		const strict = { ...spread, survey: { ...spread.survey, dataset } };
		const below = povertyOf({ ...byState, spread: strict }, NATIONAL);
		const unequal = inequalityOf(strict);
		expect(below.overall.measures.headcount.kind).toBe('estimate');
		for (const [i, { measures }] of below.cells.entries()) {
			const withheld = { kind: 'withheld', reason: 'n-below-minimum', n: rows[i] };
			for (const measure of Object.values(measures)) expect(measure).toMatchObject(withheld);
			expect(unequal.cells[i]?.measures.gini).toMatchObject(withheld);
		}
		expect(unequal.lorenz.every(({ share }) => share.kind === 'estimate')).toBe(true);
		const none = inequalityOf({ ...strict, whole: spread.cells[0]?.sorted ?? spread.whole });
		expect(none.lorenz.map(({ share }) => share.kind)).toEqual(Array(19).fill('withheld'));
		expect(lorenzPicture(none, 100).curve).toBe('M0.00,100.00L100.00,0.00');
	});
});

describe('inequality of consumption', () => {
	it('has a Lorenz curve that is convex, below equality, and encloses half the Gini', () => {
		const { lorenz, overall } = inequalityOf(byState.spread);
		const { gini } = overall.measures;
		const shares = [0, ...lorenz.map(({ share }) => ('value' in share ? share.value : NaN)), 1];
		const steps = shares.slice(1).map((share, i) => share - (shares[i] ?? NaN));
		steps.slice(1).forEach((step, i) => expect(step).toBeGreaterThan(steps[i] ?? Infinity));
		const area = steps.reduce((sum, step, i) => sum + ((shares[i] ?? NaN) + step / 2) / 20, 0);
		// Chords of twentieths lie above the curve, so they enclose a little less.
		if (gini.kind !== 'estimate') throw new Error('invalid gini: withheld');
		expect(1 - 2 * area).toBeLessThan(gini.value);
		expect(1 - 2 * area).toBeGreaterThan(gini.value - 0.01);
	});

	it('is drawn with the interval around the curve, from corner to corner', () => {
		const { curve, band } = lorenzPicture(inequalityOf(byState.spread), 100);
		expect(curve.split('L')).toHaveLength(21);
		expect(curve.startsWith('M0.00,100.00L')).toBe(true);
		expect(curve.endsWith('L100.00,0.00')).toBe(true);
		expect(band.split('L')).toHaveLength(42);
	});
});

describe('the line an indicator stands at', () => {
	it.each([
		['poverty-headcount', 1590],
		['poverty-gap', 1590],
		['poverty-headcount-320', 1455],
		['consumption-mean', 1590],
	])('of %s is %i', (indicator, line) => {
		expect(lineBehind(demo.dataset, id(indicator))).toBe(line);
	});

	it('is none where no welfare is declared, and then nothing is loaded', async () => {
		expect(lineBehind(demo.dataset, id('grid-electricity'))).toBe(null);
		await expect(load(asked('grid-electricity'))).rejects.toThrow(
			/^invalid indicator: grid-electricity .*Declare/,
		);
	});
});

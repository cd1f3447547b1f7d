import { describe, expect, it } from 'vitest';
import {
	analyse,
	defaultRequest,
	problemSentence,
	requestProblems,
	viewJson,
	surveyViewOf,
	type ViewRequest,
} from '../../../src/lib/analysis/index.ts';
import type { IndicatorId, VariableId } from '../../../src/lib/dataset/index.ts';
import { countingEngine, type Engine } from '../../../src/lib/engine/index.ts';
import { dataset, survey, totalsRows } from '../../fixtures/survey.ts';

const grid = 'grid' as IndicatorId;
const request = defaultRequest(dataset, grid);
const shares = { MMR001: 0.3, MMR012: 0.5, MMR222: 0.7 };
const ids = (change: Partial<ViewRequest>, n = 40): readonly string[] =>
	surveyViewOf(survey, { ...request, ...change }, totalsRows(shares, n)).caveats.map((c) => c.id);
const only = (variable: string, ...codes: string[]) => ({
	variable: variable as VariableId,
	codes,
});

describe('a view', () => {
	it('opens with the geography of the dataset as breakdown', () => {
		expect(request.by).toEqual(['state']);
		expect(request.weighting).toBe('household');
	});

	it('has a cell for every code in codebook order and an overall estimate that adds them up', () => {
		const view = surveyViewOf(survey, request, totalsRows(shares, 40));
		expect(view.cells.map((c) => c.key)).toEqual(['MMR001', 'MMR012', 'MMR222']);
		expect(view.overall.estimate).toMatchObject({ kind: 'estimate', value: 0.5, n: 480, df: 6 });
		const n = view.cells.reduce((sum, cell) => sum + cell.estimate.n, 0);
		expect(n).toBe(view.overall.estimate.n);
	});

	it('counts empty PSUs of the design: a cell is a domain of the whole sample', () => {
		const rows = totalsRows(shares, 40).filter((r) => r.psu !== 'MMR001-u2');
		const cell = surveyViewOf(survey, request, rows).cells[0];
		expect(cell?.estimate).toMatchObject({ kind: 'estimate', psus: 3 });
		const se = cell?.estimate.kind === 'estimate' ? cell.estimate.se : 0;
		expect(se).toBeGreaterThan(0);
	});

	it('says unavailable with the reason where nobody was seen', () => {
		const rows = totalsRows(shares, 40).filter((r) => r.by1 !== 'MMR012');
		expect(surveyViewOf(survey, request, rows).cells[1]?.estimate).toEqual({
			kind: 'unavailable',
			reason: 'no-observations',
			n: 0,
			psus: 0,
		});
	});

	it('withholds a value with fewer cases than the minimum, and keeps its n', () => {
		const cell = surveyViewOf(survey, request, totalsRows(shares, 6)).cells[0];
		expect(cell?.estimate).toEqual({
			kind: 'withheld',
			reason: 'n-below-minimum',
			n: 24,
			psus: 4,
		});
	});

	it('counts rows without an answer to the breakdown in the overall estimate only', () => {
		const rows = totalsRows(shares, 40).map((r) =>
			r.psu === 'MMR222-r2' ? { ...r, by1: null } : r,
		);
		const view = surveyViewOf(survey, request, rows);
		expect(view.notStated).toBe(40);
		expect(view.overall.estimate.n).toBe(480);
		expect(view.cells.reduce((sum, c) => sum + c.estimate.n, 0)).toBe(440);
	});

	it('asks the engine exactly once', async () => {
		const engine = countingEngine(fakeEngine());
		await analyse(survey, engine, request);
		expect(engine.statements).toHaveLength(1);
	});

	it('asks nothing when the request is wrong', async () => {
		const engine = countingEngine(fakeEngine());
		const wrong = { ...request, by: ['secret' as VariableId] };
		await expect(analyse(survey, engine, wrong)).rejects.toThrow(/^invalid breakdown: secret/);
		expect(engine.statements).toHaveLength(0);
	});
});

describe('the caveats of a view', () => {
	it('are those of every area when no area is chosen', () => {
		expect(ids({})).toEqual(['wa-not-surveyed', 'synthetic-data', 'rakhine-replaced']);
	});

	it('drop the gap of an area that is filtered away', () => {
		expect(ids({ where: [only('state', 'MMR012')] })).toEqual([
			'synthetic-data',
			'rakhine-replaced',
		]);
		expect(ids({ where: [only('state', 'MMR222')] })).toEqual([
			'wa-not-surveyed',
			'synthetic-data',
		]);
	});

	it('are none but the data’s status for an area without a gap', () => {
		expect(ids({ where: [only('state', 'MMR001')] })).toEqual(['synthetic-data']);
	});

	it('are none at all for final data of such an area', () => {
		const final = {
			...survey,
			dataset: { ...dataset, info: { ...dataset.info, status: 'final' } },
		};
		const view = surveyViewOf(
			final as typeof survey,
			{ ...request, where: [only('state', 'MMR001')] },
			totalsRows({ MMR001: 0.3 }, 40).filter((r) => r.by1 === 'MMR001'),
		);
		expect(view.caveats).toEqual([]);
	});

	it('name the cells that are small', () => {
		const view = surveyViewOf(survey, request, totalsRows(shares, 10));
		const small = view.caveats.find((c) => c.id === 'small-samples');
		expect(small).toMatchObject({ cells: ['MMR001', 'MMR012', 'MMR222'] });
	});
});

describe('the coverage of a view', () => {
	it('adds up the ledger of its areas and bounds what the gap could do', () => {
		const view = surveyViewOf(survey, request, totalsRows(shares, 40));
		expect(view.coverage).toMatchObject({ drawn: 8, done: 6, replaced: 1, excluded: 1 });
		expect(view.coverage.gapShare).toBeCloseTo(0.1, 12);
		expect(view.bounds).toMatchObject({ low: 0.45, high: 0.55, assumption: 'any-value' });
	});

	it('uses the people of the chosen area when one is chosen', () => {
		const shan = { ...request, where: [only('state', 'MMR222')] };
		const view = surveyViewOf(survey, shan, totalsRows(shares, 40));
		expect(view.coverage.gapShare).toBeCloseTo(0.25, 12);
	});

	it('has no bounds where the share of unseen people is not known', () => {
		const urban = { ...request, where: [only('urban', 'urban')] };
		expect(surveyViewOf(survey, urban, totalsRows(shares, 40)).bounds).toBeNull();
	});
});

describe('a request', () => {
	it('is refused with every reason at once', () => {
		const problems = requestProblems(dataset, {
			...request,
			by: ['secret' as VariableId],
			where: [only('state', 'MMR999'), only('nothing', 'x')],
			level: 2,
		}).map((problem) => problemSentence('en', problem));
		expect(problems).toHaveLength(4);
		expect(problems[0]).toMatch(/invalid breakdown: secret \(small-survey does not publish it/);
		expect(problems[1]).toMatch(/invalid filter: state=MMR999/);
		expect(problems[2]).toMatch(/invalid filter: nothing/);
		expect(problems[3]).toMatch(/invalid level: 2/);
	});
});

describe('the JSON of a view', () => {
	it('has the documented shape at full precision', () => {
		const json = viewJson(surveyViewOf(survey, request, totalsRows(shares, 40)));
		expect(Object.keys(json)).toEqual([
			'dataset',
			'release',
			'status',
			'indicator',
			'level',
			'method',
			'cells',
			'overall',
			'caveats',
			'coverage',
		]);
		expect(Object.keys(json.overall)).toEqual([
			'by',
			'kind',
			'value',
			'se',
			'ci',
			'interval',
			'cv',
			'df',
			'n',
			'psus',
			'deff',
			'reliability',
		]);
		expect(json.coverage).toEqual({ drawn: 8, done: 6, replaced: 1, excluded: 1 });
	});
});

function fakeEngine(): Engine {
	return {
		register: async () => {},
		run: async () => totalsRows(shares, 40).map((row) => ({ ...row })),
		read: async () => {},
		close: async () => {},
	};
}

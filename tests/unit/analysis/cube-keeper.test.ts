import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
	analyse,
	cubeKeeper,
	defaultRequest,
	loadFrame,
	type CubeKeeper,
	type Survey,
	type ViewRequest,
} from '../../../src/lib/analysis/index.ts';
import {
	breakdownsOf,
	type SurveyDataset,
	type VariableId,
} from '../../../src/lib/dataset/index.ts';
import { countingEngine, type CountingEngine, type Engine } from '../../../src/lib/engine/index.ts';
import { surveyDataset } from '../../engine/fixtures/survey-dataset.ts';
import { openSurveyEngine } from '../query/survey-engine.ts';

/** The synthetic survey with the codes of its areas listed, as the codebook of a dataset must. */
const dataset: SurveyDataset = {
	...surveyDataset,
	codebook: {
		...surveyDataset.codebook,
		variables: surveyDataset.codebook.variables.map((v) => {
			if (v.id !== 'state') return v;
			const codes = [1, 2, 3, 4, 5, 6].map((i) => `MMR00${i}`);
			return {
				...v,
				type: 'category' as const,
				categories: codes.map((code) => ({ code, label: { en: code, my: code } })),
			};
		}),
	},
};
const indicator = dataset.indicators[0];
if (indicator === undefined) throw new Error('invalid fixture: no indicator (survey dataset)');
const request = defaultRequest(dataset, indicator.id);
const offered = breakdownsOf(dataset, indicator.table).map((v) => v.id);

/** An idleness that comes when the test says so. */
function idleness() {
	const waiting = new Set<() => void>();
	return {
		whenIdle: (callback: () => void) => {
			waiting.add(callback);
			return () => waiting.delete(callback);
		},
		waiting: () => waiting.size,
		come() {
			const now = [...waiting];
			waiting.clear();
			for (const callback of now) callback();
		},
	};
}

describe('the keeper of cubes', () => {
	let duckdb: Engine;
	let engine: CountingEngine;
	let survey: Survey;
	let idle: ReturnType<typeof idleness>;
	let keeper: CubeKeeper;
	let changed: () => Promise<void>;

	beforeAll(async () => {
		duckdb = await openSurveyEngine();
		const frame = await loadFrame(dataset, duckdb, indicator.table);
		survey = { dataset, frame };
	});
	afterAll(() => duckdb.close());

	function open(most?: number): void {
		let tell = (): void => {};
		idle = idleness();
		engine = countingEngine(duckdb);
		changed = () => new Promise((done) => (tell = done));
		keeper = cubeKeeper({
			engine,
			survey: () => survey,
			whenIdle: idle.whenIdle,
			onchange: () => tell(),
			...(most === undefined ? {} : { most }),
		});
	}
	beforeEach(() => open());

	async function fill(of: ViewRequest): Promise<void> {
		keeper.prepare(of);
		const done = changed();
		idle.come();
		await done;
	}

	it('has no answer before a cube is filled, and fills none before there is time', () => {
		keeper.prepare(request);
		expect(keeper.answer(request)).toBeNull();
		expect(engine.statements).toEqual([]);
		expect(idle.waiting()).toBe(1);
	});

	it('answers any breakdown and filter of the table after one fill, without a statement', async () => {
		await fill(request);
		const asked = engine.statements.length;
		for (const first of offered) {
			for (const by of [[], [first]]) {
				const next = { ...request, by };
				expect(keeper.answer(next)).toEqual(await analyse(survey, duckdb, next));
				expect(keeper.cells(next)).toEqual(keeper.answer(next)?.cells);
			}
		}
		expect(engine.statements.length).toBe(asked);
	});

	it('has no answer for another weighting, nor for a request that cannot be asked', async () => {
		await fill(request);
		const other = indicator.weightings.find((id) => id !== request.weighting);
		if (other === undefined) throw new Error('invalid fixture: one weighting (survey dataset)');
		expect(keeper.answer({ ...request, weighting: other })).toBeNull();
		expect(keeper.answer({ ...request, level: 2 })).toBeNull();
		expect(keeper.answer({ ...request, by: ['weight' as VariableId] })).toBeNull();
	});

	it('refuses quietly what would be too large, and does not try it again', async () => {
		open(1);
		expect(keeper.refuses(request)).toBe(false);
		await fill(request);
		expect(keeper.answer(request)).toBeNull();
		expect(keeper.refuses(request)).toBe(true);
		keeper.prepare(request);
		expect(idle.waiting()).toBe(0);
	});

	it('makes no cube over a variable whose codes are not listed', async () => {
		survey = { ...survey, dataset: surveyDataset };
		await fill({ ...request, by: ['state' as VariableId] });
		expect(keeper.answer({ ...request, by: ['state' as VariableId] })).toBeNull();
		survey = { ...survey, dataset };
	});

	it('does not wait for idleness while work is done, and does afterwards', async () => {
		let finish = (): void => {};
		const work = keeper.aside(() => new Promise<void>((done) => (finish = done)));
		keeper.prepare(request);
		expect(idle.waiting()).toBe(0);
		finish();
		await work;
		expect(idle.waiting()).toBe(1);
	});

	it('gives up a fill when work comes, and begins again after it', async () => {
		keeper.prepare(request);
		idle.come();
		await keeper.aside(async () => {
			expect(keeper.answer(request)).toBeNull();
		});
		await expect.poll(() => idle.waiting()).toBe(1);
		const done = changed();
		idle.come();
		await done;
		expect(keeper.answer(request)).not.toBeNull();
	});

	it('lets no error of a fill out, and leaves the request to the engine', async () => {
		open();
		const broken: Engine = { ...duckdb, run: () => Promise.reject(new Error('no memory')) };
		let tell = (): void => {};
		const failed = new Promise<void>((done) => (tell = done));
		const of = cubeKeeper({
			engine: broken,
			survey: () => survey,
			whenIdle: idle.whenIdle,
			onchange: () => tell(),
		});
		of.prepare(request);
		idle.come();
		await failed;
		expect(of.answer(request)).toBeNull();
		expect(of.refuses(request)).toBe(true);
	});

	it('fills nothing after it was closed', async () => {
		keeper.prepare(request);
		keeper.close();
		idle.come();
		expect(engine.statements).toEqual([]);
	});
});

import {
	analyse,
	answerFromCube,
	cubeBytes,
	cubeCells,
	cubeVariables,
	fillCube,
	loadFrame,
	measureCube,
	MOST_CELLS,
	type Cube,
	type Survey,
	type ViewRequest,
} from '../../../src/lib/analysis/index.ts';
import { indicatorOf, tableOf, type SurveyDataset } from '../../../src/lib/dataset/index.ts';
import { openDuckdbWasm } from '../../../src/lib/engine/adapters/duckdb-wasm.ts';
import type { Engine } from '../../../src/lib/engine/index.ts';
import type { DesignFrame } from '../../../src/lib/estimation/index.ts';
import { psuTotalsStatement } from '../../../src/lib/query/index.ts';
import { timed } from '../timed.ts';

/** The browser's engine, alone in a page; every answer is a list of milliseconds. */
export interface EnginePage {
	/** Starts the engine. */
	boot(): Promise<number>;
	/** Asks for PSU totals, `times` times. */
	totals(request: ViewRequest, times: number): Promise<readonly number[]>;
	/** Answers a request as the screen does, `times` times. */
	analyse(request: ViewRequest, times: number): Promise<readonly number[]>;
	/** From now on the table of a request is this file beside the page; its cube is dropped. */
	take(request: ViewRequest, file: string): Promise<void>;
	/** Fills a cube for a request as the screen does. */
	fillCube(request: ViewRequest): Promise<FilledCube | null>;
	/** Answers requests from the cube, each `times` times: milliseconds of every answer. */
	fromCube(requests: readonly ViewRequest[], times: number): Promise<readonly number[]>;
}

/** What a fill took and gave. */
export interface FilledCube {
	/** Milliseconds of asking how large it would be, and of filling it. */
	readonly measure: number;
	readonly fill: number;
	readonly cells: number;
	readonly bytes: number;
	readonly variables: readonly string[];
}

declare global {
	interface Window {
		enginePage: EnginePage;
	}
}

let engine: Engine | undefined;
const frames = new Map<string, DesignFrame>();
const files = new Map<string, string>();
let cube: Cube | null = null;

function running(): Engine {
	if (!engine) throw new Error('invalid engine state: not started (engine page); call boot first');
	return engine;
}

async function surveyOf(request: ViewRequest): Promise<Survey> {
	const dataset = (await (await fetch('/dataset.json')).json()) as SurveyDataset;
	const { id, file } = tableOf(dataset, indicatorOf(dataset, request.indicator).table);
	let frame = frames.get(id);
	if (!frame) {
		await running().register({ name: id, url: `/${files.get(id) ?? file}` });
		frame = await loadFrame(dataset, running(), id);
		frames.set(id, frame);
	}
	return { dataset, frame };
}

window.enginePage = {
	async boot() {
		const start = performance.now();
		engine = await openDuckdbWasm();
		return performance.now() - start;
	},
	async totals(request, times) {
		const { dataset } = await surveyOf(request);
		const statement = psuTotalsStatement(dataset, request);
		return timed(times, () => running().run(statement));
	},
	async analyse(request, times) {
		const survey = await surveyOf(request);
		return timed(times, () => analyse(survey, running(), request));
	},
	async take(request, file) {
		const { dataset } = await surveyOf(request);
		const { table } = indicatorOf(dataset, request.indicator);
		files.set(table, file);
		frames.delete(table);
		cube = null;
		await surveyOf(request);
	},
	async fillCube(request) {
		const survey = await surveyOf(request);
		const start = performance.now();
		const sizes = await measureCube(survey, running(), request);
		const measured = performance.now();
		const variables = cubeVariables(survey.dataset, request, sizes, []);
		if (variables === null) return null;
		cube = await fillCube(survey, running(), { ...request, variables }, MOST_CELLS);
		if (cube === null) return null;
		return {
			measure: measured - start,
			fill: performance.now() - measured,
			cells: cubeCells(cube),
			bytes: cubeBytes(cube),
			variables,
		};
	},
	async fromCube(requests, times) {
		if (cube === null) throw new Error('invalid cube: none (engine page); call fillCube first');
		const filled = cube;
		const [first] = requests;
		if (first === undefined) return [];
		const survey = await surveyOf(first);
		const laps: number[] = [];
		for (const request of requests) {
			laps.push(...(await timed(times, async () => answerFromCube(survey, filled, request))));
		}
		return laps;
	},
};

import {
	analyse,
	loadFrame,
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
}

declare global {
	interface Window {
		enginePage: EnginePage;
	}
}

let engine: Engine | undefined;
const frames = new Map<string, DesignFrame>();

function running(): Engine {
	if (!engine) throw new Error('invalid engine state: not started (engine page); call boot first');
	return engine;
}

async function surveyOf(request: ViewRequest): Promise<Survey> {
	const dataset = (await (await fetch('/dataset.json')).json()) as SurveyDataset;
	const { id, file } = tableOf(dataset, indicatorOf(dataset, request.indicator).table);
	let frame = frames.get(id);
	if (!frame) {
		await running().register({ name: id, url: `/${file}` });
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
};

import type { Page } from 'playwright';
import { openDataset } from '../../scripts/dataset/open-dataset.ts';
import { say } from '../../scripts/run/step.ts';
import { indicatorOf, type SurveyDataset } from '../../src/lib/dataset/index.ts';
import { psuTotalsStatement } from '../../src/lib/query/index.ts';
import { questionsOf } from './requests.ts';
import { ms, times, type Section } from './section.ts';
import { PUBLISHED, type Bench } from './site.ts';
import { median, timed } from './timed.ts';

const ROUNDS = 15;
const LAPS = 4;

/** A page of its own with a running engine. */
export async function openEnginePage({ browser, enginePage: address }: Bench): Promise<Page> {
	const page = await browser.newPage();
	await page.goto(address);
	await page.evaluate(() => window.enginePage.boot());
	return page;
}

/** The statement of PSU totals in native DuckDB and in DuckDB-WASM, in turns. */
export async function measureStatements(bench: Bench, dataset: SurveyDataset): Promise<Section> {
	const { engine, source } = await openDataset(dataset, PUBLISHED);
	const page = await openEnginePage(bench);
	const rows: string[][] = [];
	const raw: Record<string, { readonly native: number[]; readonly wasm: number[] }> = {};
	for (const { what, request } of questionsOf(dataset)) {
		say(`… statement: ${what}`);
		await source(indicatorOf(dataset, request.indicator).table);
		const statement = psuTotalsStatement(dataset, request);
		const native: number[] = [];
		const wasm: number[] = [];
		for (let round = 0; round < ROUNDS; round++) {
			native.push(...(await timed(LAPS, () => engine.run(statement))));
			wasm.push(
				...(await page.evaluate(([r, laps]) => window.enginePage.totals(r, laps), [
					request,
					LAPS,
				] as const)),
			);
		}
		raw[what] = { native, wasm };
		const ratio = median(wasm) / median(native);
		rows.push([what, ms(median(native)), ms(median(wasm)), times(ratio)]);
	}
	await page.close();
	await engine.close();
	return {
		title: 'The same statement in native DuckDB and in DuckDB-WASM',
		columns: ['PSU totals of', 'native', 'in the browser', 'ratio'],
		rows,
		notes: [
			`Medians of ${ROUNDS * LAPS} runs in ${ROUNDS} rounds taken in turns, of the statement and the reading of its rows. Both with one thread, from the same Parquet file: native from disk, in the browser from memory.`,
		],
		raw,
	};
}

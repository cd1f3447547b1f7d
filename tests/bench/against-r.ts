import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataset } from '../../scripts/dataset/open-dataset.ts';
import { say } from '../../scripts/run/step.ts';
import { analyse } from '../../src/lib/analysis/index.ts';
import { indicatorOf, type SurveyDataset } from '../../src/lib/dataset/index.ts';
import { openEnginePage } from './native-and-wasm.ts';
import { questionsOf } from './requests.ts';
import { ms, times, type Section } from './section.ts';
import { PUBLISHED, type Bench } from './site.ts';
import { askSvyby, differenceFromR, whyNoR, writeRows, type SvybyAnswer } from './svyby.ts';
import { median, timed } from './timed.ts';

const ROUNDS = 6;
const LAPS = 5;
const TOLERANCE = 1e-9;

/**
 * R's `svyby` and our `analyse`, in Node and in the browser, in turns on the same rows. Throws when
 * the numbers differ by more than 1e-9 relative, value or standard error.
 */
export async function measureAgainstR(bench: Bench, dataset: SurveyDataset): Promise<Section> {
	const title = "R's `svyby` and the same answer here";
	const missing = whyNoR();
	if (missing !== null) {
		return { title, columns: [], rows: [], notes: [`Not measured: ${missing}.`], raw: null };
	}
	const folder = mkdtempSync(join(tmpdir(), 'sittan-svyby-'));
	const opened = await openDataset(dataset, PUBLISHED);
	const page = await openEnginePage(bench);
	const rows: string[][] = [];
	const raw: Record<string, unknown> = {};
	let version = '';
	try {
		for (const { what, request } of questionsOf(dataset).filter((q) => q.request.by.length === 1)) {
			say(`… R's svyby: ${what}`);
			const survey = await opened.source(indicatorOf(dataset, request.indicator).table);
			const file = await writeRows(dataset, opened.engine, request, folder);
			const answers: SvybyAnswer[] = [];
			const node: number[] = [];
			const browser: number[] = [];
			for (let round = 0; round < ROUNDS; round++) {
				answers.push(await askSvyby(file, request.lonely, LAPS));
				node.push(...(await timed(LAPS, () => analyse(survey, opened.engine, request))));
				browser.push(
					...(await page.evaluate(([r, n]) => window.enginePage.analyse(r, n), [
						request,
						LAPS,
					] as const)),
				);
			}
			const view = await analyse(survey, opened.engine, request);
			const difference = Math.max(...answers.map((answer) => differenceFromR(view, answer)));
			if (!(difference <= TOLERANCE)) {
				throw new Error(
					`invalid estimate: ${what} differs from R by ${difference} relative (tolerance ${TOLERANCE}); do not publish these numbers`,
				);
			}
			version = answers[0]?.version ?? '';
			const r = answers.flatMap(({ laps }) => laps);
			raw[what] = { r, node, browser, difference };
			rows.push([
				what,
				ms(median(r)),
				ms(median(node)),
				times(median(r) / median(node)),
				ms(median(browser)),
				times(median(r) / median(browser)),
				difference.toExponential(0),
			]);
		}
	} finally {
		await page.close();
		await opened.engine.close();
		rmSync(folder, { recursive: true });
	}
	return {
		title,
		columns: ['means and SE of', 'R', 'Node', 'faster', 'browser', 'faster', 'largest difference'],
		rows,
		notes: [
			`R ${version}: \`svyby(~y, ~state, design, svymean)\` with the design made outside the clock. Here: \`analyse\`, which is statement, estimates of every cell and overall, intervals, design effects, gate and caveats, with the frame loaded outside the clock. Medians of ${ROUNDS * LAPS} runs in ${ROUNDS} rounds taken in turns.`,
			`Values and standard errors are compared with R's cell by cell; the largest relative difference is shown, and more than ${TOLERANCE} fails the run.`,
		],
		raw,
	};
}

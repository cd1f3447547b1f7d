import { say } from '../../scripts/run/step.ts';
import type { SurveyDataset } from '../../src/lib/dataset/index.ts';
import type { Lap } from './in-page/stopwatch.ts';
import { interactionsOf, type Interaction } from './interactions.ts';
import { ms, type Section } from './section.ts';
import { DATASET, type Bench } from './site.ts';
import { quantile } from './timed.ts';

const REPETITIONS = 40;
const WARM_UP = 3;

interface Measured {
	readonly laps: readonly Lap[];
	/** Two frames in which nothing happened, after each lap. */
	readonly frames: readonly number[];
}

async function measure(bench: Bench, interaction: Interaction): Promise<Measured> {
	const { start, event, prepare, reach, act } = interaction;
	const context = await bench.browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	await page.addInitScript({ path: bench.stopwatch });
	await page.goto(`${bench.site}${DATASET}/${start}`);
	await page.waitForSelector('[data-phase=ready]', { timeout: 60_000 });
	await prepare?.(page);
	const laps: Lap[] = [];
	const frames: number[] = [];
	for (let i = 0; i < WARM_UP + REPETITIONS; i++) {
		await reach?.(page);
		await page.evaluate((type) => window.stopwatch.arm(type), event);
		await act(page, i);
		laps.push(await page.evaluate(() => window.stopwatch.lap()));
		frames.push(await page.evaluate(() => window.stopwatch.frames()));
	}
	await context.close();
	return { laps: laps.slice(WARM_UP), frames: frames.slice(WARM_UP) };
}

/** From a click, or a change of a control, to the paint of the new view, in the built site. */
export async function measureInteractions(bench: Bench, dataset: SurveyDataset): Promise<Section> {
	const rows: string[][] = [];
	const raw: Record<string, Measured> = {};
	const still: number[] = [];
	for (const interaction of interactionsOf(dataset)) {
		say(`… change of ${interaction.what}`);
		const { laps, frames } = (raw[interaction.what] = await measure(bench, interaction));
		still.push(...frames);
		const numbers = laps.map((lap) => lap.numbers);
		const settled = laps.map((lap) => lap.settled);
		rows.push([
			interaction.what,
			ms(quantile(numbers, 0.5)),
			ms(quantile(numbers, 0.95)),
			ms(quantile(settled, 0.5)),
			ms(quantile(settled, 0.95)),
		]);
	}
	const frames = [ms(quantile(still, 0.5)), ms(quantile(still, 0.95))];
	rows.push(['nothing: two frames of this machine', ...frames, ...frames]);
	return {
		title: 'From click to paint',
		columns: ['change', 'new numbers p50', 'p95', 'whole view p50', 'p95'],
		rows,
		notes: [
			`${REPETITIONS} times each after ${WARM_UP} that do not count, each time another view, in a window of 1440 × 900. The clock starts at the event's own time stamp and stops two frames after the change of the page; how long two frames take when nothing changes is in the last row.`,
			'“New numbers”: title, sentence or overall estimate have changed. “Whole view”: the last change of the page, with map and chart drawn and the engine ready.',
		],
		raw,
	};
}

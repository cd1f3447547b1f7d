import { say } from '../../scripts/run/step.ts';
import { ms, type Section } from './section.ts';
import { DATASET, type Bench } from './site.ts';
import { median } from './timed.ts';

const ROUNDS = 9;

/** Milliseconds after navigation. */
interface Arrival {
	/** First contentful paint. */
	readonly paint: number;
	/** The overall estimate of the HTML is painted: with the first paint when it was there by then. */
	readonly overall: number;
	/** The engine's own estimate has been painted; null where the engine was kept from starting. */
	readonly ready: number | null;
}

async function arrive(bench: Bench, engine: boolean): Promise<Arrival> {
	const context = await bench.browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	if (!engine) await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
	await page.addInitScript({ path: bench.stopwatch });
	await page.goto(`${bench.site}${DATASET}/grid-electricity/`);
	const phase = engine ? 'ready' : 'failed';
	await page.waitForSelector(`[data-phase=${phase}]`, { timeout: 60_000 });
	await page.waitForFunction((wait) => !wait || window.stopwatch.marks.ready !== undefined, engine);
	const { paint, overall, ready } = await page.evaluate(() => ({
		paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
		overall: window.stopwatch.marks.overall ?? NaN,
		ready: window.stopwatch.marks.ready ?? null,
	}));
	await context.close();
	return { paint, overall: Math.max(paint, overall), ready };
}

async function bootEngine(bench: Bench): Promise<number> {
	const context = await bench.browser.newContext();
	const page = await context.newPage();
	await page.goto(bench.enginePage);
	const boot = await page.evaluate(() => window.enginePage.boot());
	await context.close();
	return boot;
}

/**
 * From navigation to the first numbers, with the engine and where it cannot start, and to the
 * engine's first estimate; and the start of the engine by itself. Every visit has an empty cache.
 */
export async function measureFirstNumbers(bench: Bench): Promise<Section> {
	const boots: number[] = [];
	const withEngine: Arrival[] = [];
	const without: Arrival[] = [];
	for (let round = 1; round <= ROUNDS; round++) {
		say(`… first numbers: round ${round} of ${ROUNDS}`);
		boots.push(await bootEngine(bench));
		withEngine.push(await arrive(bench, true));
		without.push(await arrive(bench, false));
	}
	const row = (what: string, laps: readonly number[]): string[] => [
		what,
		ms(median(laps)),
		ms(Math.max(...laps)),
	];
	return {
		title: 'From navigation to numbers',
		columns: ['what', 'median', 'slowest'],
		rows: [
			row(
				'first contentful paint, engine allowed',
				withEngine.map((a) => a.paint),
			),
			row(
				'first contentful paint, engine kept from starting',
				without.map((a) => a.paint),
			),
			row(
				'overall estimate painted from HTML, engine allowed',
				withEngine.map((a) => a.overall),
			),
			row(
				'overall estimate painted from HTML, engine kept from starting',
				without.map((a) => a.overall),
			),
			row('start of the engine by itself', boots),
			row(
				'first estimate by the engine painted (navigation to `data-phase=ready`)',
				withEngine.flatMap((a) => a.ready ?? []),
			),
		],
		notes: [
			`Explore, grid electricity by state; ${ROUNDS} visits each with an empty cache, taken in turns. The server is on the same machine, so a line's time comes on top.`,
			'The numbers are in the HTML. In the visits “kept from starting” the browser has no workers, so that no engine runs beside the first paint.',
		],
		raw: { boots, withEngine, without },
	};
}

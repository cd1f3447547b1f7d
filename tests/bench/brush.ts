import { say } from '../../scripts/run/step.ts';
import type { SurveyDataset } from '../../src/lib/dataset/index.ts';
import { ms, type Section } from './section.ts';
import { DATASET, type Bench } from './site.ts';
import { quantile } from './timed.ts';

const SECONDS = 2;
/** Milliseconds between coming over a strip and pressing. */
const REST = 300;

const PAGES: readonly (readonly [what: string, address: string])[] = [
	['grid electricity, map and chart of states (13,730 rows)', 'grid-electricity/'],
	['poverty, chart alone (13,730 rows)', 'poverty-headcount/?tab=chart'],
	['water shortage, map and chart of states (54,920 rows)', 'water-shortage/'],
];

interface Dragged {
	/** Milliseconds between frames. */
	readonly frames: readonly number[];
	/** Places among the frames in which the overall estimate changed. */
	readonly changes: readonly number[];
}

async function drag(bench: Bench, address: string): Promise<Dragged> {
	const context = await bench.browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	await page.goto(`${bench.site}${DATASET}/${address}`);
	await page.waitForSelector('[data-phase=ready]', { timeout: 60_000 });
	const strip = page.locator('.strips svg').first();
	await strip.locator('.bar').first().waitFor({ timeout: 60_000 });
	await strip.scrollIntoViewIfNeeded();
	const box = await strip.boundingBox();
	if (box === null) throw new Error('invalid strip: not drawn (brush); look at the page');
	await page.evaluate(() => {
		/* A method, not a function in a variable: esbuild wraps those in a helper that no page has. */
		const dragged = {
			frames: [] as number[],
			changes: [] as number[],
			last: performance.now(),
			before: '',
			look(now: number): void {
				this.frames.push(now - this.last);
				this.last = now;
				const words = document.querySelector('[data-testid=overall]')?.textContent ?? '';
				if (this.before !== '' && words !== this.before) this.changes.push(this.frames.length - 1);
				this.before = words;
				requestAnimationFrame((next) => this.look(next));
			},
		};
		requestAnimationFrame((now) => dragged.look(now));
		Object.assign(window, { dragged });
	});
	const y = box.y + box.height / 2;
	await page.mouse.move(box.x + 4, y);
	await page.waitForTimeout(REST);
	await page.mouse.down();
	const start = Date.now();
	for (let now = start; now - start < SECONDS * 1000; now = Date.now()) {
		const turn = Math.abs(Math.sin((now - start) / 250));
		await page.mouse.move(box.x + 4 + (box.width - 8) * turn, y);
	}
	const dragged = await page.evaluate(() => {
		const { frames, changes } = (window as unknown as { readonly dragged: Dragged }).dragged;
		return { frames, changes };
	});
	await page.mouse.up();
	await context.close();
	return dragged;
}

/** Milliseconds of the frames that ended and began with a drawing of new numbers, the longer of the two. */
function lengthsOfChanges({ frames, changes }: Dragged): readonly number[] {
	return changes.map((at) => Math.max(frames[at] ?? 0, frames[at + 1] ?? 0));
}

/** A range is dragged to and fro for two seconds: how long the frames of the page are. */
export async function measureBrush(bench: Bench, _dataset: SurveyDataset): Promise<Section> {
	const rows: string[][] = [];
	const raw: Record<string, Dragged> = {};
	for (const [what, address] of PAGES) {
		say(`… brush: ${what}`);
		const dragged = (raw[what] = await drag(bench, address));
		const changed = lengthsOfChanges(dragged);
		const at = (of: readonly number[], p: number): string => ms(quantile(of, p));
		rows.push([
			what,
			String(dragged.frames.length),
			at(dragged.frames, 0.5),
			at(dragged.frames, 0.95),
			String(changed.length),
			at(changed, 0.5),
			at(changed, 0.95),
			ms(Math.max(...changed)),
		]);
	}
	return {
		title: 'A range dragged over a strip',
		columns: ['page', 'frames', 'p50', 'p95', 'with new numbers', 'p50', 'p95', 'longest'],
		rows,
		notes: [
			`The pointer comes over the first strip, rests for ${REST} ms as a hand does before it presses, and moves to and fro for ${SECONDS} seconds, in a window of 1440 × 900 of a browser without a graphics processor. Every change of the range redraws map, chart, sentence, the panel of certainty and the other strips in one frame; frames between two changes are empty. A frame with new numbers is as long as the longer of the two beside its drawing.`,
		],
		raw,
	};
}

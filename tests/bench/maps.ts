import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Page } from 'playwright';
import { build } from 'vite';
import { ROOT } from '../../scripts/run/steps.ts';
import { serve } from '../../scripts/serve/serve.ts';
import type { MapEvent, MapName, Pointed } from './maps-page/page.ts';
import { ms, type Section } from './section.ts';
import type { Bench } from './site.ts';
import { quantile } from './timed.ts';

const DRAWS = 20;
const MOVES = 80;
const PLANS = 40;
const WIDTHS = [358, 720, 1000];
/** What a map listens to for the mouse: areas are entered, symbols are near. */
const POINTING = { townships: 'pointerover', sites: 'pointermove' } as const;
const ARROWS = ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowRight'];

/** All townships and a country's sites, drawn and pointed at, in Chromium and without an engine. */
export async function measureMaps({ browser }: Pick<Bench, 'browser'>): Promise<Section> {
	const folder = mkdtempSync(join(tmpdir(), 'sittan-bench-maps-'));
	const servers: Server[] = [];
	try {
		await buildPage(folder);
		const site = await serve({ folder, port: 0, onserver: (server) => servers.push(server) });
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		await page.goto(site);
		await page.waitForFunction(() => 'mapsPage' in window);
		const raw = {
			'330 townships': await measureMap(page, 'townships'),
			'216 sites': await measureMap(page, 'sites'),
		};
		const plans = new Map<number, readonly number[]>();
		for (const width of WIDTHS) {
			plans.set(
				width,
				await page.evaluate(([w, n]) => window.mapsPage.plan(w, n), [width, PLANS] as const),
			);
		}
		const frames = await page.evaluate((n) => window.mapsPage.frames(n), MOVES);
		await page.close();
		return sectionOf(raw, plans, frames);
	} finally {
		for (const server of servers) server.close();
		rmSync(folder, { recursive: true });
	}
}

interface Measured {
	readonly drawn: readonly Pointed[];
	readonly mouse: readonly Pointed[];
	readonly keys: readonly Pointed[];
}

async function measureMap(page: Page, map: MapName): Promise<Measured> {
	const drawn = await page.evaluate(([name, times]) => window.mapsPage.draw(name, times), [
		map,
		DRAWS,
	] as const);
	const mouse = await timed(page, POINTING[map], async (i) => {
		const { x, y } = await page.evaluate((at) => window.mapsPage.middle(at), i * 7);
		await page.mouse.move(x, y);
	});
	await page.locator('[tabindex="0"][data-code], [tabindex="0"][data-site]').first().focus();
	const keys = await timed(page, 'keydown', (i) =>
		page.keyboard.press(ARROWS[i % ARROWS.length] ?? 'ArrowDown'),
	);
	return { drawn, mouse, keys };
}

/** Does something again and again; each must highlight something else, or it does not count. */
async function timed(
	page: Page,
	type: MapEvent,
	act: (i: number) => Promise<unknown>,
): Promise<readonly Pointed[]> {
	await page.evaluate((name) => window.mapsPage.listen(name), type);
	for (let i = 0; i < MOVES; i += 1) {
		await act(i);
		await page.evaluate(() => window.mapsPage.frames(1));
	}
	const laps = await page.evaluate(() => window.mapsPage.heard());
	if (laps.length < MOVES / 2) {
		throw new Error(
			`invalid highlight: ${laps.length} of ${MOVES} (${type}); point at the map and see`,
		);
	}
	return laps;
}

function sectionOf(
	raw: Readonly<Record<string, Measured>>,
	plans: ReadonlyMap<number, readonly number[]>,
	frames: readonly number[],
): Section {
	const row = (what: string, script: readonly number[], painted: readonly number[]) => [
		what,
		ms(quantile(script, 0.5)),
		ms(quantile(script, 0.95)),
		...(painted.length === 0
			? ['', '']
			: [ms(quantile(painted, 0.5)), ms(quantile(painted, 0.95))]),
	];
	const of = (what: string, laps: readonly Pointed[]) =>
		row(
			what,
			laps.map(({ script }) => script),
			laps.map(({ painted }) => painted),
		);
	return {
		title: 'Maps',
		columns: ['what', 'script p50', 'p95', 'painted p50', 'p95'],
		rows: [
			...Object.entries(raw).flatMap(([name, { drawn, mouse, keys }]) => [
				of(`${name}: first draw`, drawn),
				of(`${name}: mouse to highlight`, mouse),
				of(`${name}: key to highlight`, keys),
			]),
			...[...plans].map(([width, laps]) => row(`216 sites laid out, ${width} px`, laps, [])),
			row('nothing: two frames of this machine', [0], frames),
		],
		notes: [
			`Synthetic values on the schematic outlines, in a page of its own of 1440 × 900; ${DRAWS} draws, ${MOVES} movements of the mouse and ${MOVES} keys. “Script”: from the first listener to the last one, by which the highlight is in the page. “Painted”: from the event's own time stamp to the second frame after it; how long two frames take when nothing happens is in the last row. A frame is 16.7 ms.`,
		],
		raw: { maps: raw, plans: Object.fromEntries(plans), frames },
	};
}

async function buildPage(outDir: string): Promise<void> {
	await build({
		root: join(import.meta.dirname, 'maps-page'),
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		plugins: [svelte({ configFile: false })],
		resolve: { alias: { $lib: join(ROOT, 'src/lib') } },
		build: { outDir, chunkSizeWarningLimit: Infinity },
	});
}

import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { build, type InlineConfig } from 'vite';
import { runSteps } from '../../scripts/run/step.ts';
import { DATA, DEMO, ROOT, SITE, SYNC } from '../../scripts/run/steps.ts';
import { serve } from '../../scripts/serve/serve.ts';
import { CHROMIUM_SWITCHES, findChromium } from '../../scripts/setup/find-chromium.ts';

/** The demonstration survey, on which everything is measured. */
export const DATASET = 'mlcs-2017';
/** Where its published tables are. */
export const PUBLISHED = join(ROOT, 'static/data', DATASET);

/** What the parts of the benchmark share; close it when done. */
export interface Bench {
	readonly browser: Browser;
	/** Address of the built site. */
	readonly site: string;
	/** Address of a page with nothing but the engine. */
	readonly enginePage: string;
	/** The folder of that page. */
	readonly enginePageFolder: string;
	/** Serves that page once more, with the files put into its folder since; gives the new address. */
	serveEnginePage(): Promise<string>;
	/** The script of `in-page/stopwatch.ts`, to be put into a page before its own. */
	readonly stopwatch: string;
	close(): Promise<void>;
}

/** Builds what is missing, serves it and starts Chromium. */
export async function openBench(): Promise<Bench> {
	if (!existsSync(join(ROOT, 'build/404.html'))) {
		const built = await runSteps(ROOT, [SYNC, DEMO, DATA, SITE]);
		if (!built) throw new Error('invalid build: failed (see above); mend it and run bench again');
	}
	const folder = mkdtempSync(join(tmpdir(), 'sittan-bench-'));
	const servers: Server[] = [];
	const open = (of: string): Promise<string> =>
		serve({ folder: of, port: 0, onserver: (server) => servers.push(server) });
	await buildInPage(folder);
	const executablePath = findChromium();
	const browser = await chromium.launch({
		args: [...CHROMIUM_SWITCHES],
		...(executablePath ? { executablePath } : {}),
	});
	return {
		browser,
		site: await open(join(ROOT, 'build')),
		enginePage: await open(join(folder, 'page')),
		enginePageFolder: join(folder, 'page'),
		serveEnginePage: () => open(join(folder, 'page')),
		stopwatch: join(folder, 'stopwatch/stopwatch.js'),
		async close() {
			await browser.close();
			for (const server of servers) server.close();
			rmSync(folder, { recursive: true });
		},
	};
}

async function buildInPage(folder: string): Promise<void> {
	const root = join(import.meta.dirname, 'in-page');
	const common: InlineConfig = { root, configFile: false, logLevel: 'error', publicDir: false };
	await build({
		...common,
		build: { outDir: join(folder, 'page'), chunkSizeWarningLimit: Infinity },
	});
	const lib = {
		entry: join(root, 'stopwatch.ts'),
		formats: ['iife' as const],
		name: 'stopwatches',
	};
	await build({
		...common,
		build: { outDir: join(folder, 'stopwatch'), lib: { ...lib, fileName: () => 'stopwatch.js' } },
	});
	cpSync(PUBLISHED, join(folder, 'page'), { recursive: true });
}

import { availableParallelism } from 'node:os';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { answerMissing } from './scripts/setup/answer-missing.ts';
import { findChromium, TEST_SWITCHES } from './scripts/setup/find-chromium.ts';
import { quietSourceMaps } from './scripts/setup/quiet-source-maps.ts';

/* A build needs no browser, and must not stop at a wrong CHROMIUM_PATH. */
const executablePath = process.env['VITEST'] ? findChromium() : undefined;

export default defineConfig({
	plugins: [quietSourceMaps(), sveltekit()],
	/* No data: addresses; the policy lets fonts come from this site only. */
	build: { assetsInlineLimit: 0 },
	/* Workers import the site's own modules, some of them later. */
	worker: { format: 'es' },
	test: {
		/* Of tests that wait for R, as many at once as there are cores. */
		maxConcurrency: availableParallelism(),
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					env: { TZ: 'UTC' },
					/*
					 * Files share the modules a worker has read: read anew for each, they cost more than the
					 * tests. No module of the project has state of its own, so no file can leave any.
					 */
					isolate: false,
					/* R and the other programs that tests start leave a worker waiting. */
					maxWorkers: availableParallelism(),
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/browser/**', 'tests/e2e/**', 'tests/bench/**'],
					/* No test is timed: this only ends what hangs, also on a machine with much else to do. */
					testTimeout: 180_000,
					hookTimeout: 180_000,
				},
			},
			{
				extends: true,
				plugins: [answerMissing()],
				/* Found before the first test: a dependency optimised later reloads the page under it. */
				optimizeDeps: { include: ['@duckdb/duckdb-wasm', 'apache-arrow'] },
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					/* After the others: nothing then keeps a worker of the browser from answering in time. */
					sequence: { groupOrder: 1 },
					testTimeout: 60_000,
					hookTimeout: 60_000,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: {
								args: [...TEST_SWITCHES],
								...(executablePath ? { executablePath } : {}),
							},
						}),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
		],
	},
});

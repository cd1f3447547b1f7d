import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium, TEST_SWITCHES } from '../../scripts/setup/find-chromium.ts';

const executablePath = findChromium();
const results = fileURLToPath(new URL('../../test-results', import.meta.url));

/** End-to-end tests of the built site in `build/`, in the Chromium of this machine. */
export default defineConfig({
	testDir: '.',
	outputDir: `${results}/e2e`,
	globalSetup: './serve-site.ts',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	retries: 0,
	/* Waits, not measurements: an engine starts late on a machine that is busy. */
	timeout: 180_000,
	expect: { timeout: 45_000 },
	reporter: [
		['list'],
		[
			'json',
			{ outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? `${results}/playwright.json` },
		],
	],
	use: {
		browserName: 'chromium',
		viewport: { width: 1440, height: 900 },
		locale: 'en-GB',
		timezoneId: 'UTC',
		colorScheme: 'light',
		launchOptions: {
			args: [...TEST_SWITCHES],
			...(executablePath ? { executablePath } : {}),
		},
	},
});

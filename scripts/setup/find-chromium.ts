import { accessSync, constants } from 'node:fs';
import { chromium } from 'playwright';

/** Where a Chromium is installed by the package managers and installers of common systems. */
const KNOWN_PATHS = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Switches for a headless Chromium that stays on this machine: no updates, no lookups, and no
 * sandbox, which a browser started by root or inside a container cannot have.
 */
export const CHROMIUM_SWITCHES: readonly string[] = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--disable-dev-shm-usage',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

/**
 * Parts of Chromium that tests do without. Of several lists of features Chromium takes the last one
 * alone, so those that Playwright switches off stand here again (tests/setup/chromium.test.ts).
 */
const WITHOUT = [
	/* Two pages behind the address bar, loaded again for every window: a third of a test's time. */
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	/* Playwright's own. */
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'TcpPortRandomizationWin',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch',
	'msForceBrowserSignIn',
	'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** The switches of a Chromium for tests, whose pages and answers are those of any other. */
export const TEST_SWITCHES: readonly string[] = [
	...CHROMIUM_SWITCHES,
	`--disable-features=${WITHOUT.join(',')}`,
];

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/**
 * The path of a Chromium on this machine, or undefined: `CHROMIUM_PATH`, then the usual places,
 * then the browser which Playwright downloads. A `CHROMIUM_PATH` that is not a program is an
 * error, because falling back would test another browser than the one asked for.
 */
export function findChromium(
	env: Readonly<Record<string, string | undefined>> = process.env,
	isProgram: (path: string) => boolean = isExecutable,
): string | undefined {
	const wanted = env['CHROMIUM_PATH'];
	if (wanted) {
		if (isProgram(wanted)) return wanted;
		throw new Error(
			`invalid CHROMIUM_PATH: ${wanted} (no program there); name a Chromium or unset the variable`,
		);
	}
	return [...KNOWN_PATHS, chromium.executablePath()].find(isProgram);
}

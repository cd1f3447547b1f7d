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

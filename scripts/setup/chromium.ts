import { ensureChromium } from './ensure-chromium.ts';

/** `npx tsx scripts/setup/chromium.ts`: prints the path of a Chromium, installing one if needed. */
try {
	process.stdout.write(`${ensureChromium()}\n`);
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
}

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folder = join(import.meta.dirname, 'output');

/** Drawings compared as text: one element a line, two decimals, no hashes of styles, no empty comments. */
export function normalise(markup: string): string {
	return `${markup
		.replace(/<!--.*?-->/gs, '')
		.replace(/ svelte-[a-z0-9]+/g, '')
		.replace(/class="svelte-[a-z0-9]+"/g, '')
		.replace(/\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))))
		.replace(/>\s*</g, '>\n<')
		.trim()}\n`;
}

/**
 * Compares a drawing with the one kept under `output`. One that is not there yet is written, except
 * in CI; one that differs is written beside it with `-changed`, to be looked at: delete the old one
 * and run again to accept it.
 *
 * @returns what is kept and what was drawn, for the test to compare
 */
export function keptAndDrawn(file: string, markup: string): { kept: string; drawn: string } {
	const drawn = normalise(markup);
	const path = join(folder, file);
	const changed = path.replace(/(\.\w+)$/, '-changed$1');
	if (!existsSync(path)) {
		if (process.env['CI']) {
			throw new Error(
				`invalid snapshot: ${file} (not in tests/snapshot/output); run the test outside CI`,
			);
		}
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, drawn);
	}
	const kept = readFileSync(path, 'utf8');
	if (kept === drawn) rmSync(changed, { force: true });
	else writeFileSync(changed, drawn);
	return { kept, drawn };
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { GOLDEN_DIRECTORY } from './golden.ts';

const script = fileURLToPath(new URL('./make-golden.R', import.meta.url));
const hasSurvey = spawnSync('Rscript', ['-e', 'library(survey)']).status === 0;

/** Paths at which two JSON values differ; numbers may differ by 1e-12 relative, or near 0 by 1e-12. */
function differences(a: unknown, b: unknown, path: string): readonly string[] {
	if (typeof a === 'number' && typeof b === 'number')
		return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a)) ? [] : [`${path}: ${a} ${b}`];
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
		return a === b ? [] : [`${path}: ${String(a)} ${String(b)}`];
	const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
	return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
		differences(left.get(key), right.get(key), `${path}.${key}`),
	);
}

describe('make-golden.R', () => {
	// Skipped without R: the golden files are committed so that the other tests need no R.
	it.skipIf(!hasSurvey)(
		'makes the committed golden files again (skipped where R survey is not installed)',
		() => {
			const directory = mkdtempSync(join(tmpdir(), 'golden-'));
			try {
				const run = spawnSync('Rscript', [script, directory], { encoding: 'utf8' });
				expect(run.status, run.stderr).toBe(0);
				const made = readdirSync(directory).sort();
				expect(made).toEqual(readdirSync(GOLDEN_DIRECTORY).sort());
				const read = (file: string | URL): unknown => JSON.parse(readFileSync(file, 'utf8'));
				const changed = made.flatMap((name) =>
					differences(read(new URL(name, GOLDEN_DIRECTORY)), read(join(directory, name)), name),
				);
				expect(changed).toEqual([]);
			} finally {
				rmSync(directory, { recursive: true });
			}
		},
		300_000,
	);
});

import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildCamps, SITES_SEED } from '../../scripts/demo/index.ts';
import { geographyDir } from './demo-survey.ts';

const dir = mkdtempSync(join(tmpdir(), 'sittan-camp-seed-'));
afterAll(() => rmSync(dir, { recursive: true }));

async function build(name: string, seed: number, messages: string[] = []): Promise<string> {
	const out = join(dir, name);
	await buildCamps({ out, seed, geographyDir, onProgress: (message) => messages.push(message) });
	expect(readdirSync(out)).toEqual(['camp.parquet']);
	return createHash('sha256')
		.update(readFileSync(join(out, 'camp.parquet')))
		.digest('hex');
}

const messages: string[] = [];
const first = await build('first', SITES_SEED, messages);

it('writes one file and says what it does', () => {
	expect(messages.length).toBeGreaterThanOrEqual(3);
	for (const message of messages) expect(message).toMatch(/^camp-profiling: /);
});

it('the same seed gives the same bytes', async () => {
	expect(await build('second', SITES_SEED)).toBe(first);
});

it('another seed gives other camps', async () => {
	expect(await build('other', SITES_SEED + 1)).not.toBe(first);
});

import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildMlcs } from '../../scripts/demo/index.ts';
import { geographyDir, SEED } from './demo-survey.ts';

const dir = mkdtempSync(join(tmpdir(), 'sittan-seed-'));
afterAll(() => rmSync(dir, { recursive: true }));

type Hashes = Readonly<Record<string, string>>;

async function build(
	name: string,
	seed: number,
	onProgress?: (message: string) => void,
): Promise<Hashes> {
	const out = join(dir, name);
	await buildMlcs({ out, seed, geographyDir, ...(onProgress ? { onProgress } : {}) });
	const hash = (file: string): string =>
		createHash('sha256')
			.update(readFileSync(join(out, file)))
			.digest('hex');
	return Object.fromEntries(readdirSync(out).map((file) => [file, hash(file)]));
}

const messages: string[] = [];
const first = await build('first', SEED, (message) => messages.push(message));

it('writes three files and no other, and says what it does', () => {
	expect(Object.keys(first).sort()).toEqual([
		'household.parquet',
		'sample.parquet',
		'visit.parquet',
	]);
	expect(messages.length).toBeGreaterThanOrEqual(3);
	for (const message of messages) expect(message).toMatch(/^mlcs-2017: /);
});

it('the same seed gives the same bytes', async () => {
	expect(await build('second', SEED)).toEqual(first);
});

it('another seed gives other households', async () => {
	const other = await build('other', SEED + 1);
	expect(other['household.parquet']).not.toBe(first['household.parquet']);
});

import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openDuckdbNode } from '../../src/lib/engine/adapters/duckdb-node.ts';
import { raw } from '../../src/lib/query/index.ts';
import { engineContract, rejection } from './contract.ts';
import { writeSurvey } from './fixtures/write-survey.ts';

const path = fileURLToPath(new URL('./fixtures/survey.parquet', import.meta.url));

engineContract('DuckDB in Node', openDuckdbNode, {
	bytes: new Uint8Array(readFileSync(path)),
	located: (name) => ({ name, path }),
	missing: (name) => ({ name, path: `${path}.missing` }),
});

describe('DuckDB in Node', () => {
	it('reads a path with the signs of a pattern in it as that path', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'sittan [v2]* '));
		const file = join(folder, "what's [1].parquet");
		await writeSurvey(file);
		const engine = await openDuckdbNode();
		await engine.register({ name: 'survey', path: file });
		const [row] = await engine.run(raw('SELECT count(*) AS n FROM survey'));
		expect(row?.['n']).toBeGreaterThan(0);
		await engine.close();
		await rm(folder, { recursive: true });
	});

	it('rejects an address: it asks no network', async () => {
		const engine = await openDuckdbNode();
		const file = { name: 'survey', url: 'https://example.org/survey.parquet' };
		expect(await rejection(engine.register(file))).toMatchObject({ fault: 'file' });
		await engine.close();
	});

	it('gives the same bits for the same floating sum every time', async () => {
		const engine = await openDuckdbNode();
		await engine.register({ name: 'survey', path });
		const text = 'SELECT sum(weight * a.i) AS s FROM survey, range(5000) AS a(i)';
		const sums = [];
		for (let i = 0; i < 5; i++) sums.push((await engine.run(raw(text)))[0]?.['s']);
		expect(new Set(sums).size).toBe(1);
		await engine.close();
	});
});

describe('the fixture of the contract', () => {
	it('is the file that write-survey.ts writes', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'sittan-fixture-'));
		await writeSurvey(join(folder, 'survey.parquet'));
		const written = await readFile(join(folder, 'survey.parquet'));
		expect(written.equals(await readFile(path))).toBe(true);
		await rm(folder, { recursive: true });
	});
});

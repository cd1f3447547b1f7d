import { describe, expect, it } from 'vitest';
import { fetchTable } from '../../src/lib/engine/adapters/fetch-table.ts';
import { openDuckdbWasm } from '../../src/lib/engine/adapters/duckdb-wasm.ts';
import { raw } from '../../src/lib/query/index.ts';
import { engineContract, rejection } from '../engine/contract.ts';
import { surveyRows } from '../engine/fixtures/survey-rows.ts';
import surveyUrl from '../engine/fixtures/survey.parquet?url';

const MISSING = '/missing/survey.parquet';
const bytes = new Uint8Array(await (await fetch(surveyUrl)).arrayBuffer());

engineContract('DuckDB-WASM in the browser', openDuckdbWasm, {
	bytes,
	located: (name) => ({ name, url: surveyUrl }),
	missing: (name) => ({ name, url: MISSING }),
});

describe('a table file in the browser', () => {
	const file = { name: 'survey', url: surveyUrl };

	it('is fetched whole up to a size, and left at its address above it', async () => {
		expect(await fetchTable(file, bytes.length)).toEqual({ bytes });
		const url = new URL(surveyUrl, location.href).href;
		expect(await fetchTable(file, bytes.length - 1)).toEqual({ url });
	});

	it('is copied when it is given as bytes, so that the worker may take it away', async () => {
		const table = await fetchTable({ name: 'survey', bytes }, 0);
		expect(table).toEqual({ bytes });
		expect('bytes' in table && table.bytes.buffer).not.toBe(bytes.buffer);
	});

	it('is read by HTTP ranges above the size: every row, and a few columns of them', async () => {
		const engine = await openDuckdbWasm({ rangesAbove: 0 });
		await engine.register(file);
		const rows = await engine.run(raw('SELECT state, income FROM survey'));
		expect(rows).toEqual(surveyRows().map(({ state, income }) => ({ state, income })));
		const error = await rejection(engine.register({ name: 'other', url: MISSING }));
		expect(error).toMatchObject({ fault: 'file' });
		expect((error as Error).message).toContain('HTTP status 404');
		await engine.close();
	});

	it('cannot be a path', async () => {
		const error = await rejection(fetchTable({ name: 'survey', path: '/survey.parquet' }, 0));
		expect(error).toMatchObject({ fault: 'file' });
	});
});

import { engineContract } from '../engine/contract.ts';
import { openDuckdbWasm } from '../../src/lib/engine/adapters/duckdb-wasm.ts';
import surveyUrl from '../engine/fixtures/survey.parquet?url';

const bytes = new Uint8Array(await (await fetch(surveyUrl)).arrayBuffer());

engineContract('DuckDB-WASM in the browser', openDuckdbWasm, {
	bytes,
	located: (name) => ({ name, url: surveyUrl }),
	missing: (name) => ({ name, url: '/missing/survey.parquet' }),
});

engineContract('DuckDB-WASM reading by HTTP ranges', () => openDuckdbWasm({ rangesAbove: 0 }), {
	bytes,
	located: (name) => ({ name, url: surveyUrl }),
	missing: (name) => ({ name, url: '/missing/survey.parquet' }),
});

import { openDuckdbWasm } from '../engine/adapters/duckdb-wasm.ts';
import { serveExtract, type ExtractPort } from '../extract/index.ts';

serveExtract(self as unknown as ExtractPort, () => openDuckdbWasm());

import { openDuckdb } from '../engine/adapters/open-duckdb.ts';
import { serveExtract, type ExtractPort } from '../extract/index.ts';

serveExtract(self as unknown as ExtractPort, (files) => openDuckdb(files));

import { fileURLToPath } from 'node:url';
import { openDuckdbNode } from '../../../src/lib/engine/adapters/duckdb-node.ts';
import type { Engine } from '../../../src/lib/engine/index.ts';

const path = fileURLToPath(new URL('../../engine/fixtures/survey.parquet', import.meta.url));

/** DuckDB with the synthetic survey: what generated SQL must be bound and answered by. */
export async function openSurveyEngine(): Promise<Engine> {
	const engine = await openDuckdbNode();
	await engine.register({ name: 'survey', path });
	return engine;
}

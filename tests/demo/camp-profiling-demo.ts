import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCamps, SITES_SEED, type CampReport } from '../../scripts/demo/index.ts';
import { openDuckdbNode } from '../../src/lib/engine/adapters/duckdb-node.ts';
import { raw } from '../../src/lib/query/index.ts';
import { geographyDir } from './demo-survey.ts';

export const campDescriptors = fileURLToPath(
	new URL('../../data/datasets/camp-profiling', import.meta.url),
);

/** The demonstration register of camps, built into a temporary folder and opened. */
export interface DemoCamps {
	readonly report: CampReport;
	/** Rows of a statement over the table `camp`. */
	rows(text: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
	/** The only value of a statement, as a number. */
	number(text: string): Promise<number>;
	close(): Promise<void>;
}

/** Builds the register from the seed with which it is shipped, and opens it. */
export async function openCamps(): Promise<DemoCamps> {
	const dir = mkdtempSync(join(tmpdir(), 'sittan-camps-'));
	const report = await buildCamps({ out: dir, seed: SITES_SEED, geographyDir });
	const engine = await openDuckdbNode();
	await engine.register({ name: 'camp', path: join(dir, 'camp.parquet') });
	const rows: DemoCamps['rows'] = (text) => engine.run(raw(text));
	return {
		report,
		rows,
		number: async (text) => Number(Object.values((await rows(text))[0] ?? {})[0]),
		close: async () => {
			await engine.close();
			rmSync(dir, { recursive: true });
		},
	};
}

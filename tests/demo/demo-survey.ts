import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSurvey } from '../../scripts/dataset/read-dataset.ts';
import { buildMlcs, estimateBy, type MlcsReport } from '../../scripts/demo/index.ts';
import { loadFrame } from '../../src/lib/analysis/index.ts';
import type { SurveyDataset } from '../../src/lib/dataset/index.ts';
import type { Engine } from '../../src/lib/engine/index.ts';
import { openDuckdbNode } from '../../src/lib/engine/adapters/duckdb-node.ts';
import type { DesignFrame, Estimate } from '../../src/lib/estimation/index.ts';
import { raw } from '../../src/lib/query/index.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));
/** The seed with which the demonstration is shipped. */
export const SEED = 2017;
export const geographyDir = join(data, 'geography');
export const descriptorDir = join(data, 'datasets/mlcs-2017');

/** The demonstration survey, built into a temporary folder and opened. */
export interface DemoSurvey {
	readonly report: MlcsReport;
	readonly dataset: SurveyDataset;
	readonly frame: DesignFrame;
	readonly engine: Engine;
	/** Rows of a statement over `household`, `visit` and `sample`. */
	rows(text: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
	/** The estimates of an indicator by one variable (code → estimate) or, under '', of all rows. */
	estimates(indicator: string, weighting: string, by: string): Promise<Map<string, Estimate>>;
	close(): Promise<void>;
}

/** Builds the demonstration survey from its seed and opens it. */
export async function openDemo(): Promise<DemoSurvey> {
	const dir = mkdtempSync(join(tmpdir(), 'sittan-demo-'));
	const report = await buildMlcs({ out: dir, seed: SEED, geographyDir });
	const dataset = await readSurvey(descriptorDir);
	const engine = await openDuckdbNode();
	for (const name of ['household', 'visit', 'sample']) {
		await engine.register({ name, path: join(dir, `${name}.parquet`) });
	}
	const frame = await loadFrame(dataset, engine, 'household');
	return {
		report,
		dataset,
		frame,
		engine,
		rows: (text) => engine.run(raw(text)),
		estimates: (indicator, weighting, by) =>
			estimateBy({ dataset, engine, frame }, { indicator, weighting, by }),
		close: async () => {
			await engine.close();
			rmSync(dir, { recursive: true });
		},
	};
}

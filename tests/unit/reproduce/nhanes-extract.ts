import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { readDataset } from '../../../scripts/dataset/read-dataset.ts';
import { openSource } from '../../../src/lib/analysis/index.ts';
import { openDuckdbNode } from '../../../src/lib/engine/adapters/duckdb-node.ts';
import { openDesk, ROOT } from '../../cli/run-cli.ts';
import type { ExtractDemo } from '../../fixtures/extract-demo.ts';

/** NHANES from R's survey package, imported as `sittan import` does. Needs R with its package. */
export async function openNhanes(): Promise<ExtractDemo> {
	const desk = await openDesk();
	execFileSync('Rscript', [join(ROOT, 'tests/nhanes/export.R'), desk.folder], { stdio: 'pipe' });
	const folder = join(ROOT, 'data/datasets/nhanes');
	const { code, err } = await desk.run(
		'import',
		join(desk.folder, 'nhanes.csv'),
		'--dataset',
		folder,
	);
	if (code !== 0) throw new Error(`NHANES is not imported: ${err}`);
	const dataset = await readDataset(folder);
	const engine = await openDuckdbNode();
	for (const { id, file } of dataset.info.tables) {
		await engine.register({ name: id, path: join(desk.workspace.raw, 'nhanes', file) });
	}
	return {
		dataset,
		engine,
		source: await openSource(dataset, engine, dataset.info.tables[0]?.id ?? ''),
		folder: desk.folder,
		close: async () => {
			await engine.close();
			await desk.remove();
		},
	};
}

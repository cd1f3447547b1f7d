import { resolve } from 'node:path';
import { buildSite } from '../publish/build.ts';
import { withProgress } from './progress.ts';
import { textOption, type Verb } from './verb.ts';

export const build: Verb = {
	usage: `sittan build [--datasets <dir>] [--raw <dir>] [--out <dir>]

Reads every dataset folder, drops the columns that never leave, and writes Parquet, prerendered
estimates, coverage, places and a manifest. A dataset without imported data is left out and named.

  --datasets <dir>  folder of dataset folders (data/datasets)
  --raw <dir>       folder of imported data (data/raw)
  --out <dir>       folder to replace (static/data)`,
	options: { datasets: { type: 'string' }, raw: { type: 'string' }, out: { type: 'string' } },
	words: [0, 0],
	async run(_words, options, io) {
		const chosen = (name: string, otherwise: string): string => {
			const value = textOption(options, name);
			return value === undefined ? otherwise : resolve(io.cwd, value);
		};
		const workspace = {
			...io.workspace,
			datasets: chosen('datasets', io.workspace.datasets),
			raw: chosen('raw', io.workspace.raw),
			published: chosen('out', io.workspace.published),
		};
		const report = await withProgress(io.err, (step) => buildSite(workspace, step, io.signal));
		for (const line of report.skipped) io.err(line);
		const bytes = report.files.reduce((sum, file) => sum + file.bytes, 0);
		const datasets = report.published.map((d) => d.info.id).join(', ') || 'no dataset';
		io.out(`${datasets}: ${report.files.length} files, ${bytes} bytes in ${workspace.published}`);
		return 0;
	},
};

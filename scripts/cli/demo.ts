import { join } from 'node:path';
import { DatasetIdSchema } from '../../src/lib/dataset/index.ts';
import * as v from 'valibot';
import { buildMlcs } from '../demo/build-mlcs.ts';
import { fileEntry, writeManifest } from '../dataset/manifest.ts';
import { rawFolder } from '../dataset/workspace.ts';
import { UsageError } from './io.ts';
import { withProgress } from './progress.ts';
import { textOption, type Verb } from './verb.ts';

/** The seed of the published demonstration data; another gives other households, same design. */
const MLCS_SEED = 2017;

export const demo: Verb = {
	name: 'demo',
	summary: 'builds the demonstration datasets (synthetic) from their seeds',
	usage: `sittan demo [--seed <whole number>]

Makes the synthetic MLCS 2017 in data/raw/mlcs-2017/ with a manifest. The same seed gives the same
bytes.

  --seed <n>  seed of the random numbers (${MLCS_SEED})`,
	options: { seed: { type: 'string' } },
	words: [0, 0],
	async run(_words, options, io) {
		const text = textOption(options, 'seed') ?? String(MLCS_SEED);
		if (!/^\d{1,9}$/.test(text)) {
			throw new UsageError(`invalid seed: ${text} (--seed); give a whole number such as 2017`);
		}
		const folder = rawFolder(io.workspace, v.parse(DatasetIdSchema, 'mlcs-2017'));
		const { tables } = await withProgress(io.err, (step) =>
			buildMlcs({
				out: folder,
				seed: Number(text),
				geographyDir: io.workspace.geography,
				onProgress: step,
			}),
		);
		const entries = await Promise.all(
			tables.map(({ file, rows }) => fileEntry(folder, file, rows)),
		);
		await writeManifest(folder, entries);
		for (const { path, rows, bytes } of entries) {
			io.out(`${join(folder, path)}: ${rows} rows, ${bytes} bytes (synthetic, seed ${text})`);
		}
		return 0;
	},
};

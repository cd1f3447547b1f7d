import { join } from 'node:path';
import { DatasetIdSchema } from '../../src/lib/dataset/index.ts';
import * as v from 'valibot';
import { buildCamps, buildMlcs, SITES_SEED } from '../demo/index.ts';
import { fileEntry, writeManifest } from '../dataset/manifest.ts';
import { rawFolder } from '../dataset/workspace.ts';
import { UsageError } from './io.ts';
import { withProgress } from './progress.ts';
import { textOption, type Verb } from './verb.ts';

/** Makes the files of a demonstration dataset and says which. */
type Builder = (options: {
	readonly out: string;
	readonly seed: number;
	readonly geographyDir: string;
	readonly onProgress?: (message: string) => void;
}) => Promise<{ readonly tables: readonly { readonly file: string; readonly rows: number }[] }>;

/**
 * The demonstration datasets, in the order in which they are built. The seed is that of the
 * published demonstration; another gives other rows of the same design.
 */
const DEMONSTRATIONS: readonly {
	readonly id: string;
	readonly seed: number;
	readonly build: Builder;
}[] = [
	{ id: 'mlcs-2017', seed: 2017, build: buildMlcs },
	{ id: 'camp-profiling', seed: SITES_SEED, build: buildCamps },
];

const IDS = DEMONSTRATIONS.map(({ id }) => id).join(', ');

export const demo: Verb = {
	name: 'demo',
	summary: 'builds the demonstration datasets (synthetic) from their seeds',
	usage: `sittan demo [<dataset>…] [--seed <whole number>]

Makes synthetic datasets in data/raw/<dataset>/, each with a manifest: ${IDS}.
Without a name all of them. The same seed gives the same bytes.

  --seed <n>  seed of the random numbers (${DEMONSTRATIONS.map(({ id, seed }) => `${seed} for ${id}`).join(', ')})`,
	options: { seed: { type: 'string' } },
	words: [0, DEMONSTRATIONS.length],
	async run(words, options, io) {
		const text = textOption(options, 'seed');
		if (text !== undefined && !/^\d{1,9}$/.test(text)) {
			throw new UsageError(`invalid seed: ${text} (--seed); give a whole number such as 2017`);
		}
		const unknown = words.find((word) => !DEMONSTRATIONS.some(({ id }) => id === word));
		if (unknown !== undefined) {
			throw new UsageError(`invalid dataset: ${unknown} (sittan demo); use one of ${IDS}`);
		}
		const wanted = DEMONSTRATIONS.filter(({ id }) => words.length === 0 || words.includes(id));
		for (const { id, seed: shipped, build } of wanted) {
			const seed = text === undefined ? shipped : Number(text);
			const folder = rawFolder(io.workspace, v.parse(DatasetIdSchema, id));
			const { geography: geographyDir } = io.workspace;
			const { tables } = await withProgress(io.err, (onProgress) =>
				build({ out: folder, seed, geographyDir, onProgress }),
			);
			const entries = await Promise.all(
				tables.map(({ file, rows }) => fileEntry(folder, file, rows)),
			);
			await writeManifest(folder, entries);
			for (const { path, rows, bytes } of entries) {
				io.out(`${join(folder, path)}: ${rows} rows, ${bytes} bytes (synthetic, seed ${seed})`);
			}
		}
		return 0;
	},
};

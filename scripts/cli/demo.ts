import { join } from 'node:path';
import { DatasetIdSchema } from '../../src/lib/dataset/index.ts';
import * as v from 'valibot';
import { buildCensus } from '../census/index.ts';
import { buildCamps, buildCluster, buildMlcs, SITES_SEED } from '../demo/index.ts';
import { fileEntry, writeManifest } from '../dataset/manifest.ts';
import { rawFolder } from '../dataset/workspace.ts';
import { UsageError } from './io.ts';
import { withProgress } from './progress.ts';
import { textOption, type Verb } from './verb.ts';

/** Makes the files of a dataset that is shipped with the project and says which. */
type Builder = (options: {
	readonly out: string;
	readonly seed: number;
	readonly geographyDir: string;
	readonly onProgress?: (message: string) => void;
}) => Promise<{ readonly tables: readonly { readonly file: string; readonly rows: number }[] }>;

/** A dataset whose raw files are made here; without a seed they hold published figures. */
interface Shipped {
	readonly id: string;
	readonly seed: number | null;
	readonly build: Builder;
}

/**
 * The shipped datasets, in the order in which they are built. The seed is that of the published
 * demonstration; another gives other rows of the same design. The census is not made up: its
 * published figures are written from a committed table.
 */
const SHIPPED: readonly Shipped[] = [
	{ id: 'mlcs-2017', seed: 2017, build: buildMlcs },
	{ id: 'camp-profiling', seed: SITES_SEED, build: buildCamps },
	{ id: 'cluster-analysis', seed: SITES_SEED, build: buildCluster },
	{ id: 'census-2014', seed: null, build: buildCensus },
];

const IDS = SHIPPED.map(({ id }) => id).join(', ');
const SEEDS = SHIPPED.flatMap(({ id, seed }) => (seed === null ? [] : [`${seed} for ${id}`]));

export const demo: Verb = {
	usage: `sittan demo [<dataset>…] [--seed <whole number>]

Makes the shipped datasets in data/raw/<dataset>/, each with a manifest: ${IDS}.
Without a name all of them. They are synthetic, and the same seed gives the same bytes; only
census-2014 holds published figures and has no seed.

  --seed <n>  seed of the random numbers (${SEEDS.join(', ')})`,
	options: { seed: { type: 'string' } },
	words: [0, SHIPPED.length],
	async run(words, options, io) {
		const text = textOption(options, 'seed');
		if (text !== undefined && !/^\d{1,9}$/.test(text)) {
			throw new UsageError(`invalid seed: ${text} (--seed); give a whole number such as 2017`);
		}
		const unknown = words.find((word) => !SHIPPED.some(({ id }) => id === word));
		if (unknown !== undefined) {
			throw new UsageError(`invalid dataset: ${unknown} (sittan demo); use one of ${IDS}`);
		}
		const wanted = SHIPPED.filter(({ id }) => words.length === 0 || words.includes(id));
		for (const { id, seed: shipped, build } of wanted) {
			const seed = Number(text ?? shipped ?? 0);
			const kind = shipped === null ? 'published figures' : `synthetic, seed ${seed}`;
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
				io.out(`${join(folder, path)}: ${rows} rows, ${bytes} bytes (${kind})`);
			}
		}
		return 0;
	},
};

import { join } from 'node:path';
import type { Dataset } from '../../src/lib/dataset/index.ts';
import { missingFiles } from './open-dataset.ts';
import { rawFolder, type Workspace } from './workspace.ts';

/**
 * Where the tables of a dataset are: what was imported here, else what was published; or the other
 * way round, for what is to be the same as on the site.
 *
 * @throws `invalid dataset: …` with the remedy when they are in neither place
 */
export function tablesFolder(
	dataset: Dataset,
	workspace: Workspace,
	first: 'raw' | 'published' = 'raw',
): string {
	const raw = rawFolder(workspace, dataset.info.id);
	const published = join(workspace.published, dataset.info.id);
	const folders = first === 'raw' ? [raw, published] : [published, raw];
	const folder = folders.find((f) => missingFiles(dataset, f, 'tables').length === 0);
	if (folder !== undefined) return folder;
	const remedy =
		dataset.info.status === 'synthetic' ? 'run "sittan demo"' : 'run "sittan import" with its file';
	throw new Error(
		`invalid dataset: ${dataset.info.id} (no ${missingFiles(dataset, raw, 'tables').join(', ')} in ${raw}); ${remedy} first`,
	);
}

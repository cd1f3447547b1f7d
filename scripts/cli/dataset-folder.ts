import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError, type Io } from './io.ts';

/** The folder a person means by a path or by the id of one of the project's datasets. */
export function datasetFolder(named: string | undefined, io: Io): string {
	if (named === undefined) {
		throw new UsageError('invalid dataset: missing (--dataset); name its folder or its id');
	}
	const folder = resolve(io.cwd, named);
	if (existsSync(join(folder, 'dataset.yaml'))) return folder;
	const known = join(io.workspace.datasets, named);
	return existsSync(join(known, 'dataset.yaml')) ? known : folder;
}

import { join, resolve } from 'node:path';
import type { DatasetId } from '../../src/lib/dataset/index.ts';

/** Where things are: descriptors by hand, raw data that stays here, what is published. */
export interface Workspace {
	/** A folder per dataset, each with its seven descriptors. */
	readonly datasets: string;
	/** A folder per dataset with imported Parquet; never committed, never published as it is. */
	readonly raw: string;
	/** The tables of places. */
	readonly geography: string;
	/** What the site serves. */
	readonly published: string;
}

/** The layout of this repository under `root`. */
export function workspaceAt(root: string): Workspace {
	return {
		datasets: resolve(root, 'data/datasets'),
		raw: resolve(root, 'data/raw'),
		geography: resolve(root, 'data/geography'),
		published: resolve(root, 'static/data'),
	};
}

/** The folder with the imported Parquet of a dataset. */
export function rawFolder(workspace: Workspace, id: DatasetId): string {
	return join(workspace.raw, id);
}

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileEntry, writeManifest, type FileEntry } from '../dataset/manifest.ts';

/** The folder of published files while it is being written; every file ends up in its manifest. */
export interface Output {
	/** Writes a JSON file; what is undefined is left out, and the bytes follow from the value alone. */
	writeJson(path: string, value: unknown): Promise<void>;
	/** The full path of a file that someone else writes; call `add` when it is there. */
	pathFor(path: string): Promise<string>;
	add(path: string, rows: number): Promise<FileEntry>;
	finish(): Promise<readonly FileEntry[]>;
}

/** Opens an output folder, which must be empty. */
export function openOutput(folder: string): Output {
	const entries: FileEntry[] = [];
	async function pathFor(path: string): Promise<string> {
		const full = join(folder, path);
		await mkdir(dirname(full), { recursive: true });
		return full;
	}
	return {
		pathFor,
		async writeJson(path, value) {
			await writeFile(await pathFor(path), `${JSON.stringify(value)}\n`);
			entries.push(await fileEntry(folder, path));
		},
		async add(path, rows) {
			const entry = await fileEntry(folder, path, rows);
			entries.push(entry);
			return entry;
		},
		async finish() {
			await mkdir(folder, { recursive: true });
			await writeManifest(folder, entries);
			return entries;
		},
	};
}

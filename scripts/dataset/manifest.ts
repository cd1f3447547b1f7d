import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const FileEntrySchema = v.strictObject({
	/** Relative to the manifest, with `/`. */
	path: v.string(),
	bytes: v.number(),
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
	/** Only of tabular files. */
	rows: v.optional(v.number()),
});
/** One file with its size, fingerprint and, where it is a table, its rows. */
export type FileEntry = v.InferOutput<typeof FileEntrySchema>;

const ManifestSchema = v.strictObject({ files: v.array(FileEntrySchema) });
/** `manifest.json`: the provenance of a folder of generated files. */
export type Manifest = v.InferOutput<typeof ManifestSchema>;

export const MANIFEST = 'manifest.json';

/** Fingerprint of a file, read as a stream. */
export async function sha256Of(path: string): Promise<string> {
	const hash = createHash('sha256');
	for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
	return hash.digest('hex');
}

/** The entry of a file of a folder. */
export async function fileEntry(folder: string, path: string, rows?: number): Promise<FileEntry> {
	const full = join(folder, path);
	const [{ size }, sha256] = await Promise.all([stat(full), sha256Of(full)]);
	return { path, bytes: size, sha256, ...(rows === undefined ? {} : { rows }) };
}

/** Writes the manifest of a folder, files in order of their paths. */
export async function writeManifest(folder: string, files: readonly FileEntry[]): Promise<void> {
	const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
	await writeFile(join(folder, MANIFEST), `${JSON.stringify({ files: sorted }, null, '\t')}\n`);
}

/** Reads the manifest of a folder; undefined when there is none; throws when it is not one. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
	const path = join(folder, MANIFEST);
	const text = await readFile(path, 'utf8').catch(() => undefined);
	if (text === undefined) return undefined;
	const result = v.safeParse(ManifestSchema, JSON.parse(text));
	if (result.success) return result.output;
	throw new Error(`invalid manifest: ${path} (it lists no files); run "sittan import" again`);
}

import { downloadStream } from './download.ts';

/** Where a package goes: a file on the reader's disk, or the browser's downloads. */
export type SaveTarget =
	| { readonly kind: 'file'; readonly name: string; readonly file: FileSystemFileHandle }
	| { readonly kind: 'download'; readonly name: string };

type SavePicker = (options: {
	readonly suggestedName: string;
	readonly types: readonly {
		readonly description: string;
		readonly accept: Readonly<Record<string, readonly string[]>>;
	}[];
}) => Promise<FileSystemFileHandle>;

const TYPE = 'application/zip';

/**
 * Asks where a zip goes, where the browser can write it to disk as it is made (File System Access,
 * `showSaveFilePicker`); elsewhere it becomes a download. Must be called right at a click.
 *
 * @returns null when the reader changed their mind
 */
export async function chooseTarget(name: string): Promise<SaveTarget | null> {
	const { showSaveFilePicker } = globalThis as { readonly showSaveFilePicker?: SavePicker };
	if (showSaveFilePicker === undefined) return { kind: 'download', name };
	const types = [{ description: 'Zip', accept: { [TYPE]: ['.zip'] } }];
	try {
		const file = await showSaveFilePicker.call(globalThis, { suggestedName: name, types });
		return { kind: 'file', name: file.name, file };
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return null;
		return { kind: 'download', name };
	}
}

/**
 * Writes a stream to its target. A file that is not written to its end is not kept: what stands on
 * disk is replaced only when the stream closes.
 *
 * @throws what the stream fails with; the signal's reason
 */
export async function saveTo(
	target: SaveTarget,
	stream: ReadableStream<Uint8Array>,
	signal: AbortSignal,
): Promise<void> {
	switch (target.kind) {
		case 'file':
			return stream.pipeTo(await target.file.createWritable(), { signal });
		case 'download':
			return downloadStream(target.name, TYPE, stream, signal);
	}
}

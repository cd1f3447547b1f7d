/** Hands a text to the reader as a file; the one place in this room that touches the page. */
export function downloadText(name: string, type: string, text: string): void {
	downloadBlob(name, new Blob([text], { type }));
}

/** Bytes that are put aside at once. */
const ASIDE = 8 << 20;

/**
 * Hands a stream of bytes to the reader as a file. Pieces are put aside as blobs, which browsers move
 * to disk, so that the file is never whole in the page's memory.
 *
 * @throws what the stream fails with; the signal's reason, after which nothing is handed over
 */
export async function downloadStream(
	name: string,
	type: string,
	stream: ReadableStream<Uint8Array>,
	signal?: AbortSignal,
): Promise<void> {
	const aside: Blob[] = [];
	let parts: BlobPart[] = [];
	let held = 0;
	const putAside = (): void => {
		if (held > 0) aside.push(new Blob(parts));
		parts = [];
		held = 0;
	};
	const take = new WritableStream<Uint8Array>({
		write(bytes) {
			parts.push(bytes as Uint8Array<ArrayBuffer>);
			held += bytes.length;
			if (held >= ASIDE) putAside();
		},
	});
	await stream.pipeTo(take, signal ? { signal } : {});
	putAside();
	downloadBlob(name, new Blob(aside, { type }));
}

function downloadBlob(name: string, blob: Blob): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

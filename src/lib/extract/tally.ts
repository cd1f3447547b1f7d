import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** A stream whose bytes are counted and hashed as they pass. */
export interface Tally {
	readonly stream: ReadableStream<Uint8Array>;
	/** What has passed; to be asked once, at the end. */
	readonly total: () => { readonly bytes: number; readonly sha256: string };
}

/** Counts and hashes the bytes of a stream; SHA-256 in hexadecimal. */
export function tallied(stream: ReadableStream<Uint8Array>): Tally {
	const hash = sha256.create();
	let bytes = 0;
	const through = new TransformStream<Uint8Array, Uint8Array>({
		transform(chunk, controller) {
			hash.update(chunk);
			bytes += chunk.length;
			controller.enqueue(chunk);
		},
	});
	return {
		stream: stream.pipeThrough(through),
		total: () => ({ bytes, sha256: bytesToHex(hash.digest()) }),
	};
}

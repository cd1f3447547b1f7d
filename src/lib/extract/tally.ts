import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** How many bytes passed, and their SHA-256 in hexadecimal. */
export interface Total {
	readonly bytes: number;
	readonly sha256: string;
}

/** Counts and hashes bytes as they pass. */
export interface Tally {
	readonly add: (bytes: Uint8Array) => void;
	readonly bytes: () => number;
	/** Of everything that passed; to be asked once, at the end. */
	readonly total: () => Total;
}

export function tally(): Tally {
	const hash = sha256.create();
	let count = 0;
	return {
		add(bytes) {
			hash.update(bytes);
			count += bytes.length;
		},
		bytes: () => count,
		total: () => ({ bytes: count, sha256: bytesToHex(hash.digest()) }),
	};
}

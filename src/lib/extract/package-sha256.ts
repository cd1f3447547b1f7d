/** A SHA-256 that is fed in pieces; the platform's own wants everything at once. */
export interface Sha256 {
	readonly update: (bytes: Uint8Array) => void;
	/** The digest in hexadecimal; nothing may be added afterwards. */
	readonly digest: () => string;
}

const BLOCK = 64;

/** The first 32 bits of the fractional part of a root of a prime, exactly. */
function rootBits(prime: number, root: 2n | 3n): number {
	const scaled = BigInt(prime) << (32n * root);
	let low = 0n;
	let high = 1n << 40n;
	while (high - low > 1n) {
		const middle = (low + high) / 2n;
		if (middle ** root <= scaled) low = middle;
		else high = middle;
	}
	return Number(low & 0xffffffffn);
}

function primes(count: number): readonly number[] {
	const found: number[] = [];
	for (let n = 2; found.length < count; n++) if (found.every((p) => n % p !== 0)) found.push(n);
	return found;
}

/** Source: FIPS 180-4, §5.3.3 (initial value), §4.2.2 (constants), §6.2.2 (compression). */
export function sha256(): Sha256 {
	const constants = Uint32Array.from(primes(64), (p) => rootBits(p, 3n));
	const state = Uint32Array.from(primes(8), (p) => rootBits(p, 2n));
	const words = new Uint32Array(64);
	const rest = new Uint8Array(BLOCK);
	let held = 0;
	let length = 0;

	const compress = (bytes: Uint8Array, at: number): void => {
		schedule(words, bytes, at);
		rounds(state, words, constants);
	};
	const update = (bytes: Uint8Array): void => {
		length += bytes.length;
		let at = 0;
		if (held > 0) {
			at = Math.min(BLOCK - held, bytes.length);
			rest.set(bytes.subarray(0, at), held);
			held += at;
			if (held < BLOCK) return;
			compress(rest, 0);
			held = 0;
		}
		for (; at + BLOCK <= bytes.length; at += BLOCK) compress(bytes, at);
		rest.set(bytes.subarray(at), 0);
		held = bytes.length - at;
	};
	return {
		update,
		digest: () => {
			const bits = BigInt(length) * 8n;
			const padding = new Uint8Array((held < 56 ? 56 : 120) - held + 8);
			padding[0] = 0x80;
			new DataView(padding.buffer).setBigUint64(padding.length - 8, bits);
			update(padding);
			return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
		},
	};
}

function schedule(words: Uint32Array, bytes: Uint8Array, at: number): void {
	const view = new DataView(bytes.buffer, bytes.byteOffset + at, BLOCK);
	const word = (i: number): number => words[i] as number;
	for (let i = 0; i < 16; i++) words[i] = view.getUint32(4 * i);
	for (let i = 16; i < 64; i++) {
		const x = word(i - 15);
		const y = word(i - 2);
		const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
		const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
		words[i] = word(i - 16) + s0 + word(i - 7) + s1;
	}
}

function rounds(state: Uint32Array, words: Uint32Array, constants: Uint32Array): void {
	const at = (i: number): number => state[i] as number;
	let a = at(0);
	let b = at(1);
	let c = at(2);
	let d = at(3);
	let e = at(4);
	let f = at(5);
	let g = at(6);
	let h = at(7);
	for (let i = 0; i < 64; i++) {
		const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
		const choice = (e & f) ^ (~e & g);
		const t1 = (h + s1 + choice + (constants[i] as number) + (words[i] as number)) | 0;
		const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
		const majority = (a & b) ^ (a & c) ^ (b & c);
		const t2 = (s0 + majority) | 0;
		h = g;
		g = f;
		f = e;
		e = (d + t1) | 0;
		d = c;
		c = b;
		b = a;
		a = (t1 + t2) | 0;
	}
	state[0] = at(0) + a;
	state[1] = at(1) + b;
	state[2] = at(2) + c;
	state[3] = at(3) + d;
	state[4] = at(4) + e;
	state[5] = at(5) + f;
	state[6] = at(6) + g;
	state[7] = at(7) + h;
}

function rotate(word: number, by: number): number {
	return (word >>> by) | (word << (32 - by));
}

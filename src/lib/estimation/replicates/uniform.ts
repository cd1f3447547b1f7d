/**
 * A stream of uniform random numbers on [0, 1) from four 32-bit words of state.
 *
 * Source: sfc32 of Chris Doty-Humphrey (PractRand).
 */
export function sfc32(seedA: number, seedB: number, seedC: number, seedD: number): () => number {
	let [a, b, c, d] = [seedA, seedB, seedC, seedD];
	return () => {
		const t = (((a + b) | 0) + d) | 0;
		d = (d + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (c << 21) | (c >>> 11);
		c = (c + t) | 0;
		return (t >>> 0) / 2 ** 32;
	};
}

/**
 * Uniform random numbers on [0, 1), the same for the same seed.
 *
 * @param seed a whole number from 0 to 2^32 − 1
 */
export function createUniform(seed: number): () => number {
	const next = sfc32(seed | 0, 0x9e3779b9 | 0, 0x243f6a88 | 0, 1);
	for (let i = 0; i < 16; i++) next();
	return next;
}

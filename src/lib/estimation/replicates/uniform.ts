/**
 * Uniform random numbers on [0, 1), the same for the same seed.
 *
 * Source: sfc32 of Chris Doty-Humphrey (PractRand), as `createRandom` of the demonstration data.
 *
 * @param seed a whole number from 0 to 2^32 − 1
 */
export function createUniform(seed: number): () => number {
	let [a, b, c, d] = [seed | 0, 0x9e3779b9 | 0, 0x243f6a88 | 0, 1];
	const next = (): number => {
		const t = (((a + b) | 0) + d) | 0;
		d = (d + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (c << 21) | (c >>> 11);
		c = (c + t) | 0;
		return (t >>> 0) / 2 ** 32;
	};
	for (let i = 0; i < 16; i++) next();
	return next;
}

import { sfc32 } from '../../src/lib/estimation/index.ts';

/** A stream of random numbers that a seed and a name fix. */
export interface Random {
	/** Uniform on [0, 1). */
	uniform(): number;
	/** Standard normal. */
	normal(): number;
	/** Standard Gumbel: the noise of a multinomial logit choice. */
	gumbel(): number;
	/** Whole number from 0 to `below` − 1. */
	integer(below: number): number;
	chance(probability: number): boolean;
	/** Successes in `trials` with the same probability. */
	binomial(trials: number, probability: number): number;
	poisson(mean: number): number;
	/** The items in random order. */
	shuffle<T>(items: readonly T[]): T[];
	/** The index of one of the weights, drawn in proportion to them. */
	pick(weights: readonly number[]): number;
}

/**
 * The stream of a seed and a name: each part of the generator has its own, so that a change in one
 * leaves the others as they are. The generator is sfc32 (Chris Doty-Humphrey, PractRand), seeded
 * from an FNV-1a hash of the name.
 */
export function createRandom(seed: number, name: string): Random {
	const next = sfc32(seed >>> 0, hash(name), 0x9e3779b9, 1);
	for (let i = 0; i < 16; i++) next();
	const random: Random = {
		uniform: next,
		normal: () => {
			const radius = Math.sqrt(-2 * Math.log(1 - next()));
			return radius * Math.cos(2 * Math.PI * next());
		},
		gumbel: () => -Math.log(-Math.log(Math.max(next(), Number.MIN_VALUE))),
		integer: (below) => Math.floor(next() * below),
		chance: (probability) => next() < probability,
		binomial: (trials, probability) => {
			let successes = 0;
			for (let i = 0; i < trials; i++) if (next() < probability) successes++;
			return successes;
		},
		poisson: (mean) => {
			const limit = Math.exp(-mean);
			let count = 0;
			for (let product = next(); product > limit; product *= next()) count++;
			return count;
		},
		shuffle: (items) => shuffled(items, next),
		pick: (weights) => {
			let left = next() * weights.reduce((sum, w) => sum + w, 0);
			for (const [i, w] of weights.entries()) {
				left -= w;
				if (left < 0) return i;
			}
			return weights.length - 1;
		},
	};
	return random;
}

/** Fisher and Yates, on a copy. */
function shuffled<T>(items: readonly T[], next: () => number): T[] {
	const result = [...items];
	for (let i = result.length - 1; i > 0; i--) {
		const j = Math.floor(next() * (i + 1));
		const [a, b] = [result[i] as T, result[j] as T];
		result[i] = b;
		result[j] = a;
	}
	return result;
}

function hash(name: string): number {
	let h = 0x811c9dc5;
	for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
	return h >>> 0;
}

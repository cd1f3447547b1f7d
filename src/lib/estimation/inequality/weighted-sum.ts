import type { DesignSample } from '../sample.ts';
import { sum } from '../sum.ts';

/** Σ w f(y) over the rows of a sample, compensated. */
export function weightedSum({ y, w }: DesignSample, f: (y: number) => number): number {
	return sum(Array.from(y, (value, i) => (w[i] ?? 0) * f(value)));
}

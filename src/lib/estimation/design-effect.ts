import type { DomainSums } from './linearise.ts';
import type { DesignEffectReference } from './options.ts';

/**
 * Design effect: variance of the estimate over that of a simple random sample of the same n rows.
 * With S² = n / (n − 1) · Σw d² / Σw of the linearised variable d and N = Σw:
 *
 *   without replacement: V_srs = N² · S² / n · (N − n) / N;  with replacement: V_srs = N² · S² / n
 *
 * Source: Kish (1965), Survey Sampling, §8.2; R `survey` 4.1 `svymean`, `svyratio`, `svytotal`
 * with `deff = TRUE` and `deff = "replace"`.
 *
 * @param squares Σw d² of the domain
 * @returns null when a simple random sample has no variance: one row, a constant, or, without
 * replacement, weights that add up to no more than n (R: NA for a mean, a negative number for a total)
 */
export function designEffect(
	se: number,
	squares: number,
	{ n, w }: Pick<DomainSums, 'n' | 'w'>,
	reference: DesignEffectReference,
): number | null {
	const correction = reference === 'with-replacement' ? 1 : (w - n) / w;
	if (n < 2 || !(squares > 0 && squares < Infinity) || correction <= 0) return null;
	const perRow = Math.sqrt(((squares * w) / (n - 1)) * correction);
	const effect = (se / perRow) ** 2;
	return Number.isFinite(effect) ? effect : null;
}

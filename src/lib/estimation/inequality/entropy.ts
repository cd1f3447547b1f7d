import { invalid } from '../invalid.ts';
import type { OrderedRows } from '../sorted.ts';
import { weightedSum } from '../sum.ts';
import type { Measured } from './measure.ts';

/**
 * Generalised entropy with r = y / μ and d = r − 1,
 *
 *   GE(α) = mean h(d),   h(d) = (r^α − 1 − α d) / (α (α − 1)),   z_k = (h(d_k) − GE (1 + α d_k)) / Σw
 *
 * and its limits: GE(0) = mean (d − ln r), the mean log deviation; GE(1) = mean (r ln r − d), Theil;
 * GE(2) is half the squared coefficient of variation. As the mean of d is 0 this is (mean r^α − 1) /
 * (α (α − 1)), but every term is 0 or more, so that nearly equal values keep their digits.
 *
 * Source: Cowell (2011), Measuring Inequality, ch. 3; Biewen and Jenkins (2006), Oxford Bulletin of
 * Economics and Statistics 68(3); R `convey` `svygei`.
 *
 * @returns `non-positive-values` where a value is 0 or less, as `convey` refuses it for every α
 * @throws `invalid alpha: …` when α is not a finite number
 */
export function entropy({ sample }: OrderedRows, alpha: number): Measured {
	if (!Number.isFinite(alpha))
		throw invalid('alpha', alpha, 'generalised entropy', 'Give a number such as 0, 1 or 2.');
	const { y, sumOfWeights: W } = sample;
	const [lowest] = y;
	if (lowest === undefined || W === 0) return { reason: 'no-observations' };
	if (lowest <= 0) return { reason: 'non-positive-values' };
	if (lowest === y.at(-1)) return { value: 0, z: new Float64Array(y.length) };
	const { mean, deviation } = aboutMean(sample);
	const h = y.map((one) => contribution(alpha, one / mean, deviation(one)));
	const value = weightedSum(sample, (_, row) => h[row] ?? 0) / W;
	const z = y.map((one, row) => ((h[row] ?? 0) - value * (1 + alpha * deviation(one))) / W);
	return { value, z };
}

/**
 * Atkinson's measure with aversion ε ≥ 0: the part of the sum that could be given up if it were
 * shared equally, 1 − (mean r^(1−ε))^(1/(1−ε)); for ε = 1, 1 − exp(mean ln r). With α = 1 − ε it is a
 * function of GE(α), and its influence that of GE(α) times its slope:
 *
 *   A(ε) = 1 − M^(1/α),   M = 1 + α (α − 1) GE(α),   z_k = ε M^(1/α − 1) z_k(GE)
 *
 * Source: Atkinson (1970), Journal of Economic Theory 2(3); Biewen and Jenkins (2006), Oxford Bulletin
 * of Economics and Statistics 68(3); R `convey` `svyatk`.
 *
 * @returns `non-positive-values` where a value is 0 or less, as `convey` refuses it for every ε
 * @throws `invalid epsilon: …` when ε is not a number of 0 or more
 */
export function atkinson(sorted: OrderedRows, epsilon: number): Measured {
	if (!(epsilon >= 0 && epsilon < Infinity))
		throw invalid('epsilon', epsilon, 'Atkinson measure', 'Give a number of 0 or more.');
	const alpha = 1 - epsilon;
	const found = entropy(sorted, alpha);
	if ('reason' in found) return found;
	const logM = Math.log1p(alpha * (alpha - 1) * found.value);
	const logEqual = alpha === 0 ? -found.value : logM / alpha;
	const slope = epsilon * Math.exp(logEqual - logM);
	return { value: -Math.expm1(logEqual), z: found.z.map((one) => slope * one) };
}

/** The mean, and how far a value is from it as a part of it; close values keep their distance. */
function aboutMean(sample: OrderedRows['sample']): {
	readonly mean: number;
	readonly deviation: (y: number) => number;
} {
	const W = sample.sumOfWeights;
	const mean = weightedSum(sample, (y) => y) / W;
	const rounding = weightedSum(sample, (y) => y - mean) / W;
	return { mean, deviation: (y) => (y - mean - rounding) / mean };
}

/** Up to this d (1 + |α|) the series of h has its digits, beyond it the powers have theirs. */
const NEAR = 0.1;

/** h(d): by powers of r, or near the mean by the series d²/2 + (α − 2) d³/6 + … of every α. */
function contribution(alpha: number, r: number, d: number): number {
	if (Math.abs(d) * (1 + Math.abs(alpha)) < NEAR) {
		let term = (d * d) / 2;
		let total = term;
		for (let k = 2; Math.abs(term) > Number.EPSILON * total; k++) {
			term *= ((alpha - k) * d) / (k + 1);
			total += term;
		}
		return total;
	}
	if (alpha === 0) return d - Math.log(r);
	if (alpha === 1) return r * Math.log(r) - d;
	return (r ** alpha - 1 - alpha * d) / (alpha * (alpha - 1));
}

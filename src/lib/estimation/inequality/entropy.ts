import { invalid } from '../invalid.ts';
import type { DesignSample } from '../sample.ts';
import type { Measured } from './measure.ts';
import type { OrderedSample } from './order.ts';
import { weightedSum } from '../weighted-sum.ts';

/**
 * Generalised entropy with r = y / μ: GE(0) = −mean ln r (mean log deviation), GE(1) = mean r ln r
 * (Theil), else (mean r^α − 1) / (α (α − 1)); GE(2) is half the squared coefficient of variation.
 *
 * Source: Cowell (2011), Measuring Inequality, ch. 3; Biewen and Jenkins (2006), Oxford Bulletin of
 * Economics and Statistics 68(3); R `convey` `svygei`.
 *
 * @returns `non-positive-values` where a value is 0 or less, as `convey` refuses it for every α
 * @throws `invalid alpha: …` when α is not a finite number
 */
export function entropy({ sample }: OrderedSample, alpha: number): Measured {
	if (!Number.isFinite(alpha))
		throw invalid('alpha', alpha, 'generalised entropy', 'Give a number such as 0, 1 or 2.');
	return overMean(sample, (r, W) => {
		const mean = meanOf(sample, W);
		if (alpha === 0) {
			const value = -mean((y) => Math.log(r(y)));
			return { value, z: (y) => (r(y) - 1 - Math.log(r(y)) - value) / W };
		}
		if (alpha === 1) {
			const value = mean((y) => r(y) * Math.log(r(y)));
			return { value, z: (y) => (r(y) * (Math.log(r(y)) - value - 1) + 1) / W };
		}
		const scale = 1 / (alpha * (alpha - 1));
		const M = mean((y) => r(y) ** alpha);
		const z = (y: number): number => (scale * (r(y) ** alpha + M * (alpha - 1 - alpha * r(y)))) / W;
		return { value: scale * (M - 1), z };
	});
}

/**
 * Atkinson's measure with aversion ε ≥ 0: the part of the sum that could be given up if it were
 * shared equally, 1 − (mean r^(1−ε))^(1/(1−ε)); for ε = 1, 1 − exp(mean ln r); for ε = 0, 0.
 *
 * Source: Atkinson (1970), Journal of Economic Theory 2(3); Biewen and Jenkins (2006), Oxford Bulletin
 * of Economics and Statistics 68(3); R `convey` `svyatk`.
 *
 * @returns `non-positive-values` where a value is 0 or less, as `convey` refuses it for every ε
 * @throws `invalid epsilon: …` when ε is not a number of 0 or more
 */
export function atkinson({ sample }: OrderedSample, epsilon: number): Measured {
	if (!(epsilon >= 0 && epsilon < Infinity))
		throw invalid('epsilon', epsilon, 'Atkinson measure', 'Give a number of 0 or more.');
	return overMean(sample, (r, W) => {
		const mean = meanOf(sample, W);
		if (epsilon === 0) return { value: 0, z: () => 0 };
		if (epsilon === 1) {
			const m = mean((y) => Math.log(r(y)));
			const equal = Math.exp(m);
			return {
				value: -Math.expm1(m),
				z: (y) => (-equal * (Math.log(r(y)) - m + 1 - r(y))) / W,
			};
		}
		const rest = 1 - epsilon;
		const M = mean((y) => r(y) ** rest);
		const equal = M ** (1 / rest);
		const z = (y: number): number => (-equal * ((r(y) ** rest / M - epsilon) / rest - r(y))) / W;
		return { value: 1 - equal, z };
	});
}

interface OfValue {
	readonly value: number;
	readonly z: (y: number) => number;
}

/** Measures of r = y / μ: refused where a value is not positive; a constant has exactly none. */
function overMean(
	sample: DesignSample,
	measure: (r: (y: number) => number, W: number) => OfValue,
): Measured {
	const { y, sumOfWeights: W } = sample;
	const [first] = y;
	if (first === undefined) return { reason: 'no-observations' };
	if (y.some((value) => value <= 0)) return { reason: 'non-positive-values' };
	if (y.every((value) => value === first)) return { value: 0, z: new Float64Array(y.length) };
	const mean = weightedSum(sample, (value) => value) / W;
	const { value, z } = measure((one) => one / mean, W);
	return { value, z: y.map(z) };
}

function meanOf(sample: DesignSample, W: number): (f: (y: number) => number) => number {
	return (f) => weightedSum(sample, f) / W;
}

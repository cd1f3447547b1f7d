import { exactInterval, logitInterval } from '../interval.ts';
import type { EstimateResult } from '../result.ts';
import type { DesignSample } from '../sample.ts';
import { sum } from '../sum.ts';

/**
 * A share of people, such as the headcount, with the interval every proportion has here: on the logit
 * scale, or exact where it is 0 or 1. At a fixed line this is the proportion from sums per PSU.
 *
 * Source: as `logitInterval` and `exactInterval`.
 */
export function asProportion(sample: DesignSample, result: EstimateResult): EstimateResult {
	if (result.kind === 'unavailable') return { ...result, estimand: 'proportion' };
	const { value, se, level, df, n } = result;
	if (value > 0 && value < 1) {
		const ci = logitInterval(value, se, level, df);
		return { ...result, estimand: 'proportion', ci, interval: 'logit' };
	}
	const squares = sum(Array.from(sample.w, (w) => w * w));
	const end = value === 0 ? 0 : 1;
	const ci = exactInterval(end, sample.sumOfWeights ** 2 / squares, n, level, df);
	return { ...result, estimand: 'proportion', value: end, ci, interval: 'exact' };
}

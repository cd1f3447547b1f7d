import { influenceByPsu } from '../influence.ts';
import { invalid } from '../invalid.ts';
import type { UnavailableReason } from '../result.ts';
import type { DesignSample } from '../sample.ts';
import type { OrderedRows, SortedSample } from '../sorted.ts';
import { weightedSum } from '../sum.ts';
import { bandwidthOf, densityAt, type Bandwidth } from './density.ts';
import { quantileAt } from './quantile-rank.ts';

/** A line that is the same in every sample. */
export interface FixedLine {
	readonly kind: 'fixed';
	/** In the unit of y, greater than 0. */
	readonly value: number;
}

/** A line estimated from a sample, with what each of its rows does to it. */
export interface RelativeLine {
	readonly kind: 'relative';
	readonly value: number;
	/** The rows it was estimated from: of the domain itself, or of a wider population. */
	readonly over: DesignSample;
	/** Influence of each of those rows on the line. */
	readonly z: Float64Array;
	/** The same per PSU. */
	readonly byPsu: ReadonlyMap<string, number>;
	/** The line under each replicate weight, NaN where there is none; empty without replicates. */
	readonly replicates: readonly number[];
}

export type PovertyLine = FixedLine | RelativeLine;

/** @throws `invalid line: …` when it is not a number greater than 0 */
export function fixedLine(value: number): FixedLine {
	if (!(value > 0 && value < Infinity))
		throw invalid('line', value, 'poverty line', 'Give an amount greater than 0.');
	return { kind: 'fixed', value };
}

/** Part of a mean or median, such as 60 % of the median. */
export interface RelativeTo {
	readonly of: 'median' | 'mean';
	/** Between 0 and 1 or more, such as 0.6. */
	readonly share: number;
}

/**
 * A line at a share c of the mean, z_k = c (y_k − μ) / Σw, or of the median m,
 * z_k = −c (1[y_k ≤ m] − ½) / (f̂(m) Σw), with f̂ the Gaussian kernel density at m.
 *
 * Source: Deville (1999), Survey Methodology 25; Osier (2009), Survey Research Methods 3(3), §4; the
 * median is that of R `laeken` `arpt`, the influence that of `convey` `svyarpt`.
 *
 * @returns the reason where there is no line: no rows, a mean or median that is not above 0, or, for
 * the median, values without any spread to estimate a density from
 * @throws `invalid share: …` when the share is not a number greater than 0
 */
export function relativeLine(
	sorted: SortedSample,
	{ of, share }: RelativeTo,
	bandwidth: Bandwidth = 'silverman',
): RelativeLine | { readonly reason: UnavailableReason } {
	if (!(share > 0 && share < Infinity))
		throw invalid('share', share, 'relative poverty line', 'Give a number such as 0.6.');
	const { sample } = sorted;
	if (sample.y.length === 0) return { reason: 'no-observations' };
	const found = of === 'mean' ? meanOf(sample) : medianOf(sorted, bandwidth);
	if (!(found.value > 0)) return { reason: 'zero-denominator' };
	const z = found.z.map((one) => share * one);
	if (!z.every(Number.isFinite)) return { reason: 'out-of-range' };
	const byPsu = influenceByPsu(sample, z);
	const replicates = sorted.replicates.map((rows) => share * centreUnder(rows, of));
	return { kind: 'relative', value: share * found.value, over: sample, z, byPsu, replicates };
}

/** Mean or median under replicate weights, NaN where they are all 0. */
function centreUnder(rows: OrderedRows, of: RelativeTo['of']): number {
	const { total, sample } = rows;
	if (sample.sumOfWeights === 0) return NaN;
	return of === 'mean' ? total / sample.sumOfWeights : quantileAt(rows, 0.5);
}

interface Centre {
	readonly value: number;
	readonly z: Float64Array;
}

function meanOf(sample: DesignSample): Centre {
	const W = sample.sumOfWeights;
	const value = weightedSum(sample, (y) => y) / W;
	return { value, z: sample.y.map((y) => (y - value) / W) };
}

/** A variable without spread has its constant as median, which no row can move. */
function medianOf(sorted: SortedSample, rule: Bandwidth): Centre {
	const { sample } = sorted;
	const value = quantileAt(sorted, 0.5);
	if (sample.y[0] === sample.y.at(-1)) return { value, z: new Float64Array(sample.y.length) };
	const h = bandwidthOf(sorted, rule);
	const scale = densityAt(sample, value, h) * sample.sumOfWeights;
	return { value, z: sample.y.map((y) => (0.5 - (y <= value ? 1 : 0)) / scale) };
}

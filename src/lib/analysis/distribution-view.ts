import { publish, type GatedEstimate, type Publishable } from '../disclosure/index.ts';
import {
	binEdges,
	coarserEdges,
	groupShares,
	histogram,
	quantileOf,
	shareUpTo,
	type AxisScale,
} from '../estimation/index.ts';
import { varianceSource } from './replicates.ts';
import type { Spread } from './spread.ts';
import type { VarianceSource } from './view.ts';

type Shown = Publishable<GatedEstimate>;

/** Values from `from` up to, not including, `to`, null is open, and their share of the whole. */
export interface ShownBin {
	readonly from: number | null;
	readonly to: number | null;
	readonly rows: number;
	readonly share: Shown;
}

/** The share of the whole with a value of at most `at`. */
export interface CurvePoint {
	readonly at: number;
	readonly share: Shown;
}

/** A distribution as far as it may be shown; no smallest or largest value, which are of one unit. */
export interface Distribution extends VarianceSource {
	readonly scale: AxisScale;
	/** Unweighted rows. */
	readonly n: number;
	/** Σw: the estimated size of the population, when weights add up to it. */
	readonly sumOfWeights: number;
	/** Width most bins have, in the unit of the value, or in powers of ten on a log scale; null: none. */
	readonly width: number | null;
	readonly bins: readonly ShownBin[];
	readonly curve: readonly CurvePoint[];
}

/** Points of the curve made of each bin. */
const FINER = 4;
/** From this ratio of the 99 % quantile to the median a log axis shows more than a linear one. */
const SKEWED = 3;
const REACH = 0.01;

/**
 * Histogram and distribution function of the whole of a spread. No bin, and no step of the curve,
 * rests on fewer rows than the dataset's minimum; bins that would are merged with their neighbour.
 * Empty where the whole has fewer rows than that, or no two values.
 */
export function distributionOf(spread: Spread, scale: AxisScale): Distribution {
	const { whole, survey, request } = spread;
	const { disclosure } = survey.dataset;
	const { level, lonely } = request;
	const fewest = disclosure.minimumN.value;
	const wanted = binEdges(whole, scale);
	const edges = coarserEdges(whole, wanted, fewest);
	const points = coarserEdges(whole, binEdges(whole, scale, FINER), fewest);
	const options = { level, lonely };
	return {
		scale,
		...varianceSource(survey),
		n: whole.sample.y.length,
		sumOfWeights: whole.sample.sumOfWeights,
		width: widthOf(wanted, scale),
		bins:
			edges.length === 0
				? []
				: histogram(whole, edges, options).map(({ share, ...bin }) => ({
						...bin,
						share: publish(share, disclosure),
					})),
		curve: points.map((at) => ({
			at,
			share: publish(shareUpTo(whole, at, options), disclosure),
		})),
	};
}

function widthOf([first, second]: readonly number[], scale: AxisScale): number | null {
	if (first === undefined || second === undefined) return null;
	return scale === 'log' ? Math.log10(second / first) : second - first;
}

/** Whether a log axis is worth offering: nearly all values positive, and a long upper tail. */
export function isSkewed({ whole }: Spread): boolean {
	if (whole.sample.y.length === 0) return false;
	const [low, middle, high] = [REACH, 0.5, 1 - REACH].map((p) => quantileOf(whole, p, 'math'));
	return (low ?? 0) > 0 && (high ?? 0) > SKEWED * (middle ?? Infinity);
}

/** The share with a value of at most a threshold, through the gate. */
export function shareAtMost({ whole, survey, request }: Spread, threshold: number): Shown {
	const { level, lonely } = request;
	return publish(shareUpTo(whole, threshold, { level, lonely }), survey.dataset.disclosure);
}

/** Share of the total that each of `count` groups of equal weight holds, the lowest first. */
export function heldShares({ whole, survey, request }: Spread, count: 5 | 10): readonly Shown[] {
	const { level, lonely } = request;
	const { disclosure } = survey.dataset;
	const shares = groupShares(whole, count, { level, lonely });
	// Heavy weights can leave a group with a few rows, which its share would then speak of.
	const fewest = Math.min(...rowsByGroup(whole.upTo, count));
	return shares.map((share) =>
		publish(
			share.kind === 'estimate' && fewest < disclosure.k.value ? { ...share, n: fewest } : share,
			disclosure,
		),
	);
}

/** Unweighted rows in each group of equal weight. */
function rowsByGroup(sums: Float64Array, count: number): readonly number[] {
	const all = sums.at(-1) ?? 0;
	const rows = Array.from({ length: count }, () => 0);
	for (const upTo of sums) {
		const group = Math.min(count - 1, Math.ceil((upTo / all) * count) - 1);
		rows[group] = (rows[group] ?? 0) + 1;
	}
	return rows;
}

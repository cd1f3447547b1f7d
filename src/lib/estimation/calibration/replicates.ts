import type { ReplicateMultipliers } from '../replicates/multipliers.ts';
import { meetsMargins, postStratify, rake, type Margin, type RakeControl } from './weights.ts';

/**
 * Rows that are alike to design and margins, as one: those of a PSU that are in the same group of
 * every margin. All their weights change by the same factor.
 */
export interface CalibrationCells {
	/** PSU of each cell. */
	readonly psu: readonly string[];
	/** Σ of the design weights in each cell, greater than 0. */
	readonly weights: readonly number[];
	readonly margins: readonly Margin[];
}

/** What the weights of every cell are multiplied by: as a whole, and in each replicate. */
export interface CalibratedFactors {
	readonly full: Float64Array;
	readonly replicates: readonly Float64Array[];
}

/** The first thing that keeps weights from being calibrated; replicate 0 is the sample itself. */
export interface CalibrationFailure {
	readonly failure: 'empty-post-stratum' | 'not-converged';
	readonly replicate: number;
	/** Of an empty post-stratum: its margin and group. */
	readonly margin: number;
	readonly group: string;
}

/**
 * Far closer than R's default: the difference of two replicates is a small part of either, so what
 * is left of raking has to be smaller still.
 */
export const REPLICATE_RAKE_CONTROL: RakeControl = { maxRounds: 1000, epsilon: 1e-13 };

/** As a share of a total, what raked weights may miss it by. */
const MARGINS_MET = 1e-9;

/**
 * Weights adjusted to known margins with replicates that are adjusted alike, so that the variance
 * knows of it: R's `postStratify(as.svrepdesign(design), …)` and, of two margins or more, `rake`.
 * R rakes every replicate as many rounds as the sample takes; here each until it meets its margins.
 *
 * Source: Valliant (1993), JASA 88 (jackknife of post-stratified estimators); R `survey` 4.1
 * `postStratify.svyrep.design`, `rake`.
 *
 * @throws `invalid post-stratum | margin: …` when a group has no population, or no cell
 */
export function calibrateReplicates(
	{ psu, weights, margins }: CalibrationCells,
	{ multipliers }: ReplicateMultipliers,
): CalibratedFactors | CalibrationFailure {
	const whole = adjusted(weights, margins, 0);
	if ('failure' in whole) return whole;
	const replicates: Float64Array[] = [];
	for (const [r, multiplier] of multipliers.entries()) {
		const before = weights.map((w, i) => w * (multiplier.get(psu[i] ?? '') ?? 1));
		const one = adjusted(before, margins, r + 1);
		if ('failure' in one) return one;
		replicates.push(one.weights.map((w, i) => w / (weights[i] ?? 1)));
	}
	return { full: whole.weights.map((w, i) => w / (weights[i] ?? 1)), replicates };
}

function adjusted(
	weights: readonly number[],
	margins: readonly Margin[],
	replicate: number,
): { readonly weights: Float64Array } | CalibrationFailure {
	const empty = emptyGroup(weights, margins);
	if (empty !== null) return { failure: 'empty-post-stratum', replicate, ...empty };
	const [first] = margins;
	if (margins.length === 1 && first !== undefined) return postStratify(weights, first);
	const raked = rake(weights, margins, REPLICATE_RAKE_CONTROL);
	return raked.converged && meetsMargins(raked.weights, margins, MARGINS_MET)
		? raked
		: { failure: 'not-converged', replicate, margin: 0, group: '' };
}

/** A group that a replicate leaves without any weight. */
function emptyGroup(
	weights: readonly number[],
	margins: readonly Margin[],
): { readonly margin: number; readonly group: string } | null {
	for (const [margin, { groups }] of margins.entries()) {
		const met = new Set(groups.filter((_, i) => (weights[i] ?? 0) > 0));
		const group = groups.find((one) => !met.has(one));
		if (group !== undefined) return { margin, group };
	}
	return null;
}

/**
 * Replicate weights as `weightRank` takes them, a row for each cell: √Σw² of its rows times the
 * factors. Lengths and angles of the columns, and so their rank, are those of all rows.
 *
 * @param squares Σ of the squared design weights in each cell
 */
export function rankColumns(
	{ replicates }: CalibratedFactors,
	squares: readonly number[],
): readonly Float64Array[] {
	return replicates.map((factors) => factors.map((f, i) => f * Math.sqrt(squares[i] ?? 0)));
}

import { countUnits, type DesignFrame } from './frame.ts';
import { invalid } from './invalid.ts';
import type { ReplicateDesign } from './replicates/design.ts';
import { replicateDf } from './replicates/rank.ts';
import { sum } from './sum.ts';

/** Replicate weights of the rows of a sample. */
export interface SampleReplicates {
	readonly design: ReplicateDesign;
	/** Weights under each replicate, 0 or more, of the rows that were loaded. */
	readonly weights: readonly Float64Array[];
	/** Where each row of the sample is among those. */
	readonly rows: Uint32Array;
	/** Degrees of freedom of the rows of the sample, see `replicateDf`. */
	readonly df: number;
}

/**
 * The rows of one domain of a survey, without missing values, tied to the frame of the whole design:
 * what estimators need that sums per PSU cannot answer, such as quantiles and inequality. Made only
 * by `designSample` and `subsample`.
 */
export interface DesignSample {
	readonly frame: DesignFrame;
	/** PSU of each row, as the frame has it; of a frame with later stages, the unit of the last. */
	readonly psu: readonly string[];
	/** The variable of each row. */
	readonly y: Float64Array;
	/** Sampling weight of each row, greater than 0. */
	readonly w: Float64Array;
	/** Σw, compensated. */
	readonly sumOfWeights: number;
	/** The PSUs (units of the last stage of the frame) with a row, each once. */
	readonly units: readonly string[];
	/** Place of each row's unit among them, so that sums per unit need no look-up by name. */
	readonly unitAt: Uint32Array;
	/** PSUs and strata with a row. */
	readonly counts: { readonly psus: number; readonly strata: number };
	/** With replicate weights the variance comes from them; null: it is linearised over the frame. */
	readonly replicates: SampleReplicates | null;
	readonly [sampleBrand]: true;
}

declare const sampleBrand: unique symbol;

/**
 * Binds rows to a design.
 *
 * @param frame the whole design, not the filtered one
 * @param rows PSU, value and weight of each row, three lists of one length, in any order
 * @param replicates weights of the same rows under each replicate, of a design that has them
 * @throws `invalid sample | PSU | y | w | replicate weights: …` when the lists differ in length, a PSU
 * is not in the frame, a value is not finite, or a weight is not a number greater than 0
 */
export function designSample(
	frame: DesignFrame,
	rows: {
		readonly psu: readonly string[];
		readonly y: ArrayLike<number>;
		readonly w: ArrayLike<number>;
	},
	replicates?: Pick<SampleReplicates, 'design' | 'weights'>,
): DesignSample {
	const { length } = rows.psu;
	if (rows.y.length !== length || rows.w.length !== length)
		throw invalid(
			'sample',
			`${length} PSUs, ${rows.y.length} values, ${rows.w.length} weights`,
			'rows of a sample',
			'Give one of each for every row.',
		);
	const y = Float64Array.from(rows.y);
	const w = Float64Array.from(rows.w);
	for (let i = 0; i < length; i++) checkRow(frame, rows.psu[i] ?? '', y[i] ?? NaN, w[i] ?? NaN, i);
	const wrong = replicates?.weights.find((weights) => weights.length !== length);
	if (wrong !== undefined)
		throw invalid('replicate weights', wrong.length, `${length} rows`, 'Give one for every row.');
	const places = Uint32Array.from(y.keys());
	const ofRows = replicates === undefined ? null : { ...replicates, rows: places };
	return made(frame, [...rows.psu], y, w, ofRows);
}

function checkRow(frame: DesignFrame, psu: string, y: number, w: number, at: number): void {
	const where = `row ${at + 1}`;
	if (!frame.stratumIndex.has(psu))
		throw invalid(
			'PSU',
			psu,
			`${where}, not in the design frame`,
			'Build the frame from all rows.',
		);
	if (!Number.isFinite(y))
		throw invalid('y', y, where, 'Leave rows with missing values out before.');
	if (!(w > 0 && w < Infinity))
		throw invalid('w', w, where, 'Weights must be greater than 0; leave other rows out.');
}

/** The rows of a sample that are in a smaller domain; the frame stays that of the whole design. */
export function subsample(sample: DesignSample, keep: (row: number) => boolean): DesignSample {
	return rowsAt(sample, Uint32Array.from(sample.y.keys()).filter(keep));
}

/** These rows of a sample, in this order. */
export function rowsAt(
	{ frame, psu, y, w, replicates }: DesignSample,
	rows: Uint32Array,
): DesignSample {
	const pick = (from: Float64Array): Float64Array => Float64Array.from(rows, (i) => from[i] ?? NaN);
	return made(
		frame,
		Array.from(rows, (i) => psu[i] ?? ''),
		pick(y),
		pick(w),
		replicates === null
			? null
			: { ...replicates, rows: Uint32Array.from(rows, (i) => replicates.rows[i] ?? 0) },
	);
}

/**
 * The same rows under other weights, without those whose new weight is 0 and without replicates.
 *
 * @param weights one for every row, 0 or more
 * @throws `invalid w: …` for a weight that is negative or not a number
 */
export function reweighted(sample: DesignSample, weights: ArrayLike<number>): DesignSample {
	const rows = Uint32Array.from(sample.y.keys()).filter((i) => weights[i] !== 0);
	const w = Float64Array.from(rows, (i) => weights[i] ?? NaN);
	const bad = w.findIndex((one) => !(one > 0 && one < Infinity));
	if (bad >= 0)
		throw invalid('w', w[bad], `row ${(rows[bad] ?? 0) + 1}`, 'Weights must be 0 or more.');
	const kept = rowsAt(sample, rows);
	return made(kept.frame, kept.psu, kept.y, w, null);
}

function made(
	frame: DesignFrame,
	psu: readonly string[],
	y: Float64Array,
	w: Float64Array,
	replicates: Omit<SampleReplicates, 'df'> | null,
): DesignSample {
	const places = new Map<string, number>();
	const unitAt = Uint32Array.from(psu, (one) => {
		const known = places.get(one);
		if (known === undefined) places.set(one, places.size);
		return known ?? places.size - 1;
	});
	const units = [...places.keys()];
	const counts = countUnits(frame, new Set(units));
	const sumOfWeights = sum([...w]);
	const ofRows =
		replicates === null
			? null
			: { ...replicates, df: replicateDf(replicates.design, addByUnit(replicates, unitAt, units)) };
	return {
		...{ frame, psu, y, w, sumOfWeights, units, unitAt, counts },
		replicates: ofRows,
	} as unknown as DesignSample;
}

/** Σ w_r of each unit, by replicate. */
function addByUnit(
	{ weights, rows }: Omit<SampleReplicates, 'df'>,
	unitAt: Uint32Array,
	units: readonly string[],
): readonly Float64Array[] {
	return weights.map((column) => {
		const sums = new Float64Array(units.length);
		rows.forEach((at, row) => {
			const unit = unitAt[row] ?? 0;
			sums[unit] = (sums[unit] ?? 0) + (column[at] ?? 0);
		});
		return sums;
	});
}

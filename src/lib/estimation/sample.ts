import { countUnits, type DesignFrame } from './frame.ts';
import { invalid } from './invalid.ts';
import { sum } from './sum.ts';

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
	readonly [sampleBrand]: true;
}

declare const sampleBrand: unique symbol;

/**
 * Binds rows to a design.
 *
 * @param frame the whole design, not the filtered one
 * @param rows PSU, value and weight of each row, three lists of one length, in any order
 * @throws `invalid sample | PSU | y | w: …` when the lists differ in length, a PSU is not in the
 * frame, a value is not finite, or a weight is not a number greater than 0
 */
export function designSample(
	frame: DesignFrame,
	rows: {
		readonly psu: readonly string[];
		readonly y: ArrayLike<number>;
		readonly w: ArrayLike<number>;
	},
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
	return made(frame, [...rows.psu], y, w);
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
export function rowsAt({ frame, psu, y, w }: DesignSample, rows: Uint32Array): DesignSample {
	const pick = (from: Float64Array): Float64Array => Float64Array.from(rows, (i) => from[i] ?? NaN);
	return made(
		frame,
		Array.from(rows, (i) => psu[i] ?? ''),
		pick(y),
		pick(w),
	);
}

/**
 * The same rows under other weights, without those whose new weight is 0.
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
	return made(kept.frame, kept.psu, kept.y, w);
}

function made(
	frame: DesignFrame,
	psu: readonly string[],
	y: Float64Array,
	w: Float64Array,
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
	return { frame, psu, y, w, sumOfWeights, units, unitAt, counts } as unknown as DesignSample;
}

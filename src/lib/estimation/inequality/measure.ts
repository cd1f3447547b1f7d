import {
	estimateFromInfluence,
	estimateFromPsuInfluence,
	influenceByPsu,
	type Influence,
} from '../influence.ts';
import type { EstimateOptions } from '../options.ts';
import type { EstimateResult, UnavailableReason } from '../result.ts';
import type { DesignSample } from '../sample.ts';
import type { OrderedRows, SortedSample } from '../sorted.ts';
import { fixedLine, type PovertyLine } from './line.ts';

/** Why a measure has no value for these rows, before any variance is asked for. */
export interface NoMeasure {
	readonly reason: UnavailableReason;
}

/** A measure of a sample with its influence values, or the reason why there is none. */
export type Measured = Influence | NoMeasure;

/** A measure below a line: besides its influence values, how it moves when the line moves. */
export type MeasuredAtLine = (Influence & { readonly slope: number }) | NoMeasure;

/**
 * A measure of a sample; where it has replicate weights, also of the same rows under each of them.
 *
 * @param measure pure: asked once of the sample, and once for each replicate
 */
export function measured(sorted: SortedSample, measure: (rows: OrderedRows) => Measured): Measured {
	const found = measure(sorted);
	if ('reason' in found || sorted.sample.replicates === null) return found;
	return { ...found, replicates: sorted.replicates.map((rows) => valueOf(measure(rows))) };
}

/**
 * As `measured`, below a line. A relative line is drawn again under each replicate, so that its
 * variability and its covariance with the measure are in the variance.
 */
export function measuredAtLine(
	sorted: SortedSample,
	line: PovertyLine,
	measure: (rows: OrderedRows, line: PovertyLine) => MeasuredAtLine,
): MeasuredAtLine {
	const found = measure(sorted, line);
	if ('reason' in found || sorted.sample.replicates === null) return found;
	const values = sorted.replicates.map((rows, r) => {
		const value = line.kind === 'relative' ? (line.replicates[r] ?? NaN) : line.value;
		return value > 0 ? valueOf(measure(rows, fixedLine(value))) : NaN;
	});
	return { ...found, replicates: values };
}

function valueOf(measured: Measured): number {
	return 'reason' in measured ? NaN : measured.value;
}

export type MeasureOptions = Omit<EstimateOptions, 'interval'>;

/**
 * A measure with its standard error over the full design, or from replicate weights.
 *
 * @throws `invalid level: …`
 */
export function estimateMeasure(
	sample: DesignSample,
	measured: Measured,
	options: MeasureOptions,
): EstimateResult {
	if ('reason' in measured) return withReason(sample, measured.reason, options);
	return estimateFromInfluence(sample, measured, options);
}

/**
 * A measure below a line with its standard error: a relative line varies from sample to sample, so
 * its influence values count times the slope of the measure,
 *
 *   z_k = z_k(line fixed) + slope · z_k(line),
 *
 * over the rows the line was estimated from, which may be more than those of the domain.
 *
 * Source: Deville (1999), Survey Methodology 25; Osier (2009), Survey Research Methods 3(3); R
 * `convey` `svyarpr`, `svyfgt`.
 *
 * @throws `invalid level: …`
 */
export function estimateAtLine(
	sample: DesignSample,
	measured: MeasuredAtLine,
	line: PovertyLine,
	options: MeasureOptions,
): EstimateResult {
	if ('reason' in measured) return withReason(sample, measured.reason, options);
	const { value, z, slope, replicates } = measured;
	const known = replicates === undefined ? {} : { replicates };
	switch (line.kind) {
		case 'fixed':
			return estimateFromInfluence(sample, { value, z, ...known }, options);
		case 'relative':
			if (line.over === sample) {
				const both = z.map((one, i) => one + slope * (line.z[i] ?? 0));
				return estimateFromInfluence(sample, { value, z: both, ...known }, options);
			}
			return estimateFromPsuInfluence(
				sample,
				{
					...{ value, ...known, squares: null },
					byPsu: added(influenceByPsu(sample, z), slope, line.byPsu),
				},
				options,
			);
	}
}

function added(
	own: ReadonlyMap<string, number>,
	slope: number,
	ofLine: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
	const both = new Map(own);
	for (const [psu, value] of ofLine) both.set(psu, (both.get(psu) ?? 0) + slope * value);
	return both;
}

/** Counts and no value; a domain without rows says so before anything else. */
function withReason(
	sample: DesignSample,
	reason: UnavailableReason,
	options: MeasureOptions,
): EstimateResult {
	const counted = estimateFromInfluence(sample, { value: NaN, z: new Float64Array(0) }, options);
	if (counted.kind === 'estimate' || counted.reason === 'no-observations') return counted;
	return { ...counted, reason };
}

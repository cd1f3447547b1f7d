import {
	estimateFromInfluence,
	estimateFromPsuInfluence,
	influenceByPsu,
	type Influence,
} from '../influence.ts';
import type { EstimateOptions } from '../options.ts';
import type { EstimateResult, UnavailableReason } from '../result.ts';
import type { DesignSample } from '../sample.ts';
import type { PovertyLine } from './line.ts';

/** Why a measure has no value for these rows, before any variance is asked for. */
export interface NoMeasure {
	readonly reason: UnavailableReason;
}

/** A measure of a sample with its influence values, or the reason why there is none. */
export type Measured = Influence | NoMeasure;

/** A measure below a line: besides its influence values, how it moves when the line moves. */
export type MeasuredAtLine = (Influence & { readonly slope: number }) | NoMeasure;

export type MeasureOptions = Omit<EstimateOptions, 'interval'>;

/**
 * A measure with its standard error over the full design.
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
	const { value, z, slope } = measured;
	switch (line.kind) {
		case 'fixed':
			return estimateFromInfluence(sample, { value, z }, options);
		case 'relative':
			if (line.over === sample) {
				const both = z.map((one, i) => one + slope * (line.z[i] ?? 0));
				return estimateFromInfluence(sample, { value, z: both }, options);
			}
			return estimateFromPsuInfluence(
				sample,
				{ value, byPsu: added(influenceByPsu(sample, z), slope, line.byPsu), squares: null },
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

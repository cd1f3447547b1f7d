import type { Disclosure } from '../dataset/index.ts';
import {
	flagReliability,
	type Estimate,
	type EstimateResult,
	type IntervalUsed,
	type Reliability,
	type ReliabilityPreset,
	type ReliabilityRule,
	type UnavailableReason,
} from '../estimation/index.ts';

declare const gate: unique symbol;
/** Something that has passed the gate. Only this room makes one. */
export type Publishable<T> = T & { readonly [gate]: true };

/** A value that may be shown, with everything that must be shown beside it. */
export interface ShownEstimate {
	readonly kind: 'estimate';
	readonly value: number;
	readonly se: number;
	readonly ci: readonly [number, number];
	readonly interval: IntervalUsed;
	readonly cv: number | null;
	readonly df: number;
	readonly n: number;
	readonly psus: number;
	readonly deff: number | null;
	readonly effectiveN: number | null;
	/** Σw: the estimated size of the population this speaks of. */
	readonly sumOfWeights: number;
	readonly reliability: Exclude<Reliability, 'withheld'>;
	/** Which rules ask for caution; empty when none does. */
	readonly rules: readonly ReliabilityRule[];
}

/** A value that exists and is not shown, with the rule that holds it back. */
export interface WithheldEstimate {
	readonly kind: 'withheld';
	readonly reason: ReliabilityRule;
	readonly n: number;
	readonly psus: number;
}

/** No value, with the reason. */
export interface MissingEstimate {
	readonly kind: 'unavailable';
	readonly reason: UnavailableReason;
	readonly n: number;
	readonly psus: number;
}

export type GatedEstimate = ShownEstimate | WithheldEstimate | MissingEstimate;

/** The thresholds of a dataset's `disclosure.yaml` as the estimation room wants them. */
export function reliabilityPreset(disclosure: Disclosure): ReliabilityPreset {
	const { cvBands, minimumN, cautionN } = disclosure;
	return {
		minN: minimumN.value,
		cautionN: cautionN.value,
		cvBands: { caution: cvBands.caution, withhold: cvBands.withhold },
	};
}

/**
 * The gate: decides whether an estimate may be shown. A withheld estimate keeps its n and PSUs and
 * loses value, standard error and interval, so that nothing downstream can show them by mistake.
 */
export function publish(
	result: EstimateResult,
	disclosure: Disclosure,
): Publishable<GatedEstimate> {
	return gated(result, reliabilityPreset(disclosure)) as Publishable<GatedEstimate>;
}

function gated(result: EstimateResult, preset: ReliabilityPreset): GatedEstimate {
	const { n, psus } = result;
	if (result.kind === 'unavailable') return { kind: 'unavailable', reason: result.reason, n, psus };
	const { flag, rules } = flagReliability(result, preset);
	if (flag === 'withheld') {
		return { kind: 'withheld', reason: rules[0] ?? 'n-below-minimum', n, psus };
	}
	return { ...shown(result), reliability: flag, rules };
}

function shown(estimate: Estimate): Omit<ShownEstimate, 'reliability' | 'rules'> {
	const { value, se, ci, interval, cv, df, n, psus, deff, effectiveN, sumOfWeights } = estimate;
	return {
		kind: 'estimate',
		value,
		se,
		ci,
		interval,
		cv,
		df,
		n,
		psus,
		deff,
		effectiveN,
		sumOfWeights,
	};
}

import type { Disclosure } from '../dataset/index.ts';
import {
	flagFigure,
	flagReliability,
	type Estimate,
	type EstimateResult,
	type Figure,
	type FigureResult,
	type FigureRule,
	type IntervalUsed,
	type NoFigureReason,
	type QuantileResult,
	type Reliability,
	type ReliabilityPreset,
	type ReliabilityRule,
	type Step,
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

/** A value of a register that may be shown: how complete it is takes the place of an interval. */
export interface ShownFigure extends Figure {
	/** Against the round before; null in the first round, or without rounds. */
	readonly change: FigureChange | null;
	readonly reliability: 'ok' | 'caution';
	readonly rules: readonly FigureRule[];
}

/** Change since another round, over the same units and over all of each round; both are named. */
export interface FigureChange {
	/** Code of the round compared with. */
	readonly from: string;
	/** Units that answered in both rounds; null where there is none. */
	readonly matched: Step | null;
	/** Every unit that answered in its round; null where the earlier one has no value. */
	readonly all: { readonly from: number; readonly to: number } | null;
}

/** A value that exists and is not shown, with the rule that holds it back. */
export interface WithheldEstimate {
	readonly kind: 'withheld';
	readonly reason: ReliabilityRule;
	readonly n: number;
	/** Of a sample. */
	readonly psus?: number;
	/** Of a register: units expected. */
	readonly expected?: number;
}

/** No value, with the reason. */
export interface MissingEstimate {
	readonly kind: 'unavailable';
	readonly reason: UnavailableReason | NoFigureReason;
	readonly n: number;
	/** Of a sample. */
	readonly psus?: number;
	/** Of a register: units expected. */
	readonly expected?: number;
}

/** What the gate lets through, of a sample (`estimate`) or of a register (`figure`). */
export type GatedEstimate = ShownEstimate | ShownFigure | WithheldEstimate | MissingEstimate;

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

/**
 * The gate for a quantile. An interval that ends among the few smallest or largest values tells
 * theirs, so fewer than k rows at or outside an end withhold it, beside the rules of every estimate.
 */
export function publishQuantile(
	{ result, outside }: QuantileResult,
	disclosure: Disclosure,
): Publishable<GatedEstimate> {
	const gatedResult = gated(result, reliabilityPreset(disclosure));
	const few = outside !== null && Math.min(...outside) < disclosure.k.value;
	const { n, psus } = result;
	return (
		few && gatedResult.kind === 'estimate'
			? { kind: 'withheld', reason: 'few-outside', n, psus }
			: gatedResult
	) as Publishable<GatedEstimate>;
}

/**
 * The gate for a figure of a register. There is no sampling error to judge; a figure of fewer units
 * than the dataset's minimum is withheld; one of too few of the expected units, or of people of whom
 * too few were met (`met`, a share), asks for caution.
 */
export function publishFigure(
	result: FigureResult,
	change: FigureChange | null,
	disclosure: Disclosure,
	met = 1,
): Publishable<GatedEstimate> {
	return gatedFigure(result, change, disclosure.minimumN.value, met) as Publishable<GatedEstimate>;
}

function gatedFigure(
	result: FigureResult,
	change: FigureChange | null,
	minimum: number,
	met: number,
): GatedEstimate {
	const { n, expected } = result;
	if (result.kind === 'unavailable') {
		return { kind: 'unavailable', reason: result.reason, n, expected };
	}
	if (n < minimum) return { kind: 'withheld', reason: 'n-below-minimum', n, expected };
	const { flag, rules } = flagFigure({ ...result, met });
	return { ...result, change, reliability: flag, rules };
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

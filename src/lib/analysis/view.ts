import type { ComputedCaveatId } from '../caveats/index.ts';
import type { GapBounds, ViewCoverage } from '../coverage/index.ts';
import type {
	CaveatId,
	DatasetId,
	DatasetInfo,
	Measure,
	Severity,
	SurveyIndicator,
	VariableId,
} from '../dataset/index.ts';
import type { GatedEstimate, Publishable } from '../disclosure/index.ts';
import type { QuantileRule, ReplicateType } from '../estimation/index.ts';
import type { ViewRequest } from './request.ts';

/** One cell: which combination of codes it is, and its estimate as far as it may be shown. */
export interface Cell {
	/** Codes joined by `|`, `''` for the overall cell. */
	readonly key: string;
	/** Variable → code as text, in the order of the breakdown. */
	readonly by: Readonly<Record<VariableId, string>>;
	readonly estimate: Publishable<GatedEstimate>;
}

/** A caveat that holds for this view; its words are in the descriptors or in the messages. */
export type AppliedCaveat =
	| { readonly origin: 'descriptor'; readonly id: CaveatId; readonly severity: Severity }
	| {
			readonly origin: 'computed';
			readonly id: ComputedCaveatId;
			readonly severity: Severity;
			/** Keys of the cells it speaks of; empty for the whole view. */
			readonly cells: readonly string[];
	  };

interface Answer {
	readonly dataset: DatasetId;
	readonly release: string;
	readonly status: DatasetInfo['status'];
	readonly request: ViewRequest;
	/** Everything that passes the filters, broken down or not. */
	readonly overall: Cell;
	/** Every combination of codes in codebook order, also those without an observation. */
	readonly cells: readonly Cell[];
	/** Rows that count in `overall` and in no cell, because a breakdown is missing for them. */
	readonly notStated: number;
	/** Gravest first. */
	readonly caveats: readonly AppliedCaveat[];
}

/** What standard errors come from: replicate weights where the design has them, else linearised. */
export interface VarianceSource {
	readonly replicates?: { readonly type: ReplicateType; readonly count: number };
}

/** An answer from a sample: estimates with intervals, and what the sample could not see. */
export interface SurveyView extends Answer, VarianceSource {
	readonly basis: 'sample';
	readonly estimand: SurveyIndicator['kind'];
	readonly coverage: ViewCoverage;
	/** What the excluded areas could do to `overall`; null where nothing can be said. */
	readonly bounds: GapBounds | null;
	/** Of a view of quantiles: which, and by which rule of `svyquantile`. */
	readonly quantile?: { readonly p: number; readonly rule: QuantileRule };
}

/** How many units of a register were expected and reached in one round. */
export interface RoundCompleteness {
	/** Code of the round; `''` for a table without rounds. */
	readonly round: string;
	/** The date the round speaks of; null for a table without rounds. */
	readonly asOf: string | null;
	readonly expected: number;
	readonly reached: number;
	/** Units by status, in the codebook's order, those not expected included; none: complete count. */
	readonly statuses: readonly { readonly code: string; readonly units: number }[];
	/** People in units reached, and people last known in units not reached; null without sizes. */
	readonly people: { readonly reached: number; readonly missed: number } | null;
}

/** One unit of a register in the shown round. */
export interface UnitAnswer {
	readonly unit: string;
	/** Code of the status; `''` for a complete count. */
	readonly status: string;
	readonly reached: boolean;
	/** The measure of this unit alone; null when it was not reached or did not answer. */
	readonly value: number | null;
	/** It answered, and there is nothing to divide by: people, and not one latrine. */
	readonly zeroDenominator?: true;
	readonly size: number | null;
	/** What it last said in an earlier round, where it says nothing now. */
	readonly last: {
		readonly round: string;
		readonly value: number | null;
		readonly zeroDenominator?: true;
		readonly size: number | null;
	} | null;
}

/** An answer from a register: values of all units that answered, and how complete they are. */
export interface RegisterView extends Answer {
	readonly basis: 'register';
	readonly measure: Measure;
	/** The round `overall` speaks of; null for a table without rounds. */
	readonly round: string | null;
	/** Every round, in order of time, under the filters of the view. */
	readonly completeness: readonly RoundCompleteness[];
	/** The units expected in the shown round, by id. */
	readonly units: readonly UnitAnswer[];
}

/** The answer to a request: numbers, how sure they are, and what they could not see. */
export type View = SurveyView | RegisterView;

import type { ComputedCaveatId } from '../caveats/index.ts';
import type { GapBounds, ViewCoverage } from '../coverage/index.ts';
import type {
	CaveatId,
	DatasetId,
	DatasetInfo,
	Indicator,
	Severity,
	VariableId,
} from '../dataset/index.ts';
import type { GatedEstimate, Publishable } from '../disclosure/index.ts';
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

/** The answer to a request: numbers, how sure they are, and what they could not see. */
export interface View {
	readonly dataset: DatasetId;
	readonly release: string;
	readonly status: DatasetInfo['status'];
	readonly request: ViewRequest;
	readonly estimand: Indicator['kind'];
	/** Everything that passes the filters, broken down or not. */
	readonly overall: Cell;
	/** Every combination of codes in codebook order, also those without an observation. */
	readonly cells: readonly Cell[];
	/** Rows that count in `overall` and in no cell, because a breakdown is missing for them. */
	readonly notStated: number;
	/** Gravest first. */
	readonly caveats: readonly AppliedCaveat[];
	readonly coverage: ViewCoverage;
	/** What the excluded areas could do to `overall`; null where nothing can be said. */
	readonly bounds: GapBounds | null;
}

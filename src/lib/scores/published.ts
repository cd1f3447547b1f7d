import type { CaveatId, IndicatorId, PCode } from '../dataset/index.ts';

/** What a unit says of one measure: now, or when it was last reached. */
export interface ScoredAnswer {
	/** Null when it was not reached or did not answer, or has nothing to divide by. */
	readonly value: number | null;
	/** It answered, and there is nothing to divide by: people, and not one latrine. */
	readonly zeroDenominator?: true;
	/** Only where it says nothing now. */
	readonly last?: {
		readonly round: string;
		readonly value: number | null;
		readonly zeroDenominator?: true;
	};
}

/** A unit that was expected in the round. */
export interface ScoredUnit {
	readonly unit: string;
	/** `''` for a complete count. */
	readonly status: string;
	readonly reached: boolean;
	readonly size: number | null;
	/** When it was last reached, and its people then; only of a unit that was not reached. */
	readonly last: { readonly round: string; readonly size: number | null } | null;
	/** In the order of the measures; null where a measure does not speak of the unit. */
	readonly answers: readonly (ScoredAnswer | null)[];
}

/** The value of an area: of its units that answered, of those expected. */
export interface ScoredFigure {
	/** Null where there is none. */
	readonly value: number | null;
	/** Units answered, and there is nothing to divide by. */
	readonly zeroDenominator?: true;
	/** Units in the value. */
	readonly n: number;
	readonly expected: number;
	/** The value if the others had kept their last known one; absent where none is missing. */
	readonly carried?: number;
}

export interface ScoredArea {
	readonly area: PCode;
	/** In the order of the measures; null where a measure speaks of no unit there. */
	readonly figures: readonly (ScoredFigure | null)[];
}

/** `scores/<round>.json` of a register: everything its score card shows of one round. */
export interface PublishedScores {
	/** `''` for a table without rounds. */
	readonly round: string;
	/** Ids of the indicators, by sector. */
	readonly measures: readonly IndicatorId[];
	readonly units: readonly ScoredUnit[];
	/** Areas with at least one expected unit; empty where no area holds two units. */
	readonly areas: readonly ScoredArea[];
	/** Caveats of the descriptors that hold for at least one of the measures in this round. */
	readonly caveats: readonly CaveatId[];
}

/** The name of the file of a round. */
export function scoresFile(round: string): string {
	return `scores/${round === '' ? 'all' : encodeURIComponent(round)}.json`;
}

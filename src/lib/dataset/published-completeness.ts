import type { AdminLevel } from './dataset-schema.ts';
import type { PCode, VariableId } from './ids.ts';

/** Units of a register in one round and one area. */
export interface CompletenessLine {
	/** Reached or missed; units that were closed or not yet open are not expected. */
	readonly expected: number;
	readonly reached: number;
	/** Units by status code, those not expected included; a status without a unit is left out. */
	readonly statuses: Readonly<Record<string, number>>;
}

/** A unit that a round expected and did not reach. */
export interface MissedUnit {
	readonly unit: string;
	/** Finest area that is known. */
	readonly area: PCode | null;
	readonly status: string;
	/** The round in which it was last reached, and its people then; null when it never was. */
	readonly last: { readonly round: string; readonly size: number | null } | null;
}

/** `completeness.json` of a register: what every round expected and reached, area by area. */
export interface PublishedCompleteness {
	/** Codes in order of time; one without a name, `''`, where there are no rounds. */
	readonly rounds: readonly string[];
	/** A line for each round. */
	readonly whole: readonly CompletenessLine[];
	/** For each variable that holds places, a line for each area and round. */
	readonly places: readonly {
		readonly variable: VariableId;
		readonly level: AdminLevel;
		readonly areas: readonly {
			readonly area: PCode;
			readonly lines: readonly CompletenessLine[];
		}[];
	}[];
	/** A list for each round. */
	readonly missed: readonly (readonly MissedUnit[])[];
}

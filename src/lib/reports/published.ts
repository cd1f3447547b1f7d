import type { AppliedCaveat, Cell, RoundCompleteness } from '../analysis/index.ts';
import type { IndicatorId, VariableId } from '../dataset/index.ts';

/** What a report asks of one indicator: the whole, or the whole and every area of one level. */
export interface ReportQuestion {
	readonly indicator: IndicatorId;
	/** The place variable; null for the whole alone. */
	readonly by: VariableId | null;
}

/** The answer to one question in one round. */
export interface ReportAnswer extends ReportQuestion {
	readonly overall: Cell['estimate'];
	/** By code of the area; areas in which no unit was expected are left out. */
	readonly cells: Readonly<Record<string, Cell['estimate']>>;
	/** Units that count in `overall` and in no area. */
	readonly notStated: number;
	readonly caveats: readonly AppliedCaveat[];
}

/** Values of one unit, by indicator; null where it did not answer. */
export type UnitValues = Readonly<Record<IndicatorId, number | null>>;

/** One unit that was expected in the round. */
export interface ReportUnit {
	readonly unit: string;
	/** Code of the status; `''` for a complete count. */
	readonly status: string;
	readonly reached: boolean;
	readonly size: number | null;
	/** What it says of the indicators that are mapped or counted in months. */
	readonly values: UnitValues;
	/** Of a unit that was not reached: what it last said of every indicator of the tables. */
	readonly last: {
		readonly round: string;
		readonly size: number | null;
		readonly values: UnitValues;
	} | null;
}

/** `<dataset>/report/<round>.json`: all numbers of the report of one round. */
export interface PublishedReport {
	readonly round: string;
	/** Every round of the register, in order of time. */
	readonly completeness: readonly RoundCompleteness[];
	readonly answers: readonly ReportAnswer[];
	readonly units: readonly ReportUnit[];
}

/** Where the report of a round is published, below the folder of its dataset. */
export function reportFile(round: string): string {
	return `report/${round}.json`;
}

import {
	pcodeWithin,
	SEVERITIES,
	type AdminLevel,
	type AppliesWhen,
	type Caveat,
	type IndicatorId,
	type PCode,
	type Severity,
	type TableId,
	type VariableId,
} from '../dataset/index.ts';

/** What a caveat's conditions are held against. */
export interface CaveatContext {
	readonly indicator: IndicatorId;
	readonly table: TableId;
	/** Areas in the view; null = all of them, no area filter. */
	readonly areas: ReadonlySet<PCode> | null;
	readonly breakdowns: readonly VariableId[];
	/** Admin levels at which values are shown. */
	readonly levels: readonly AdminLevel[];
	/** Rounds or visits in the view; null = the dataset has none, or the table is not by round. */
	readonly rounds: readonly string[] | null;
	/** Units in the view that were excluded or replaced. */
	readonly excluded: number;
	readonly replaced: number;
	/** Codes that the filters keep, by variable; one without a filter is not here. */
	readonly kept: ReadonlyMap<string, readonly string[]>;
	/** Units of a register in the view that were expected and not reached. */
	readonly incomplete: number;
}

function meets<T>(wanted: readonly T[] | undefined, has: (value: T) => boolean): boolean {
	return wanted === undefined || wanted.some(has);
}

/** An area is in the view when it, something in it, or something that holds it is. */
function meetsArea(code: PCode, areas: ReadonlySet<PCode> | null): boolean {
	if (areas === null) return true;
	return [...areas].some((area) => pcodeWithin(area, code) || pcodeWithin(code, area));
}

/** Whether every condition given holds. No condition at all: always. */
export function applies(when: AppliesWhen, view: CaveatContext): boolean {
	return (
		meets(when.indicators, (id) => id === view.indicator) &&
		meets(when.tables, (id) => id === view.table) &&
		meets(when.areas, (code) => meetsArea(code, view.areas)) &&
		meets(when.breakdowns, (id) => view.breakdowns.includes(id)) &&
		meets(when.levels, (level) => view.levels.includes(level)) &&
		meets(when.rounds, (round) => view.rounds !== null && view.rounds.includes(round)) &&
		meets(when.coverage, (state) => view[state] > 0) &&
		Object.entries(when.where ?? {}).every(([variable, codes]) => {
			const kept = view.kept.get(variable);
			return kept === undefined || kept.some((code) => codes.includes(code));
		})
	);
}

/** The caveats of a dataset that hold for exactly this view, in the descriptors' order. */
export function caveatsFor(caveats: readonly Caveat[], view: CaveatContext): readonly Caveat[] {
	return caveats.filter((caveat) => applies(caveat.when, view));
}

/** Sorts by severity, gravest first; equals keep their order. */
export function bySeverity<T extends { readonly severity: Severity }>(
	items: readonly T[],
): readonly T[] {
	return SEVERITIES.flatMap((severity) => items.filter((item) => item.severity === severity));
}

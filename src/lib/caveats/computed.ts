import type { DatasetInfo, Severity, SurveyDataset } from '../dataset/index.ts';
import { flagFigure, type FigureRule, type ReliabilityRule } from '../estimation/index.ts';

/** Caveats that follow from the numbers or the data's status, not from a descriptor. */
export const COMPUTED_CAVEATS = [
	'synthetic-data',
	'provisional-data',
	'calibrated-weights',
	'withheld-values',
	'unavailable-values',
	'small-samples',
	'imprecise-values',
	'units-not-reached',
	'units-never-reached',
	'older-round',
] as const;
export type ComputedCaveatId = (typeof COMPUTED_CAVEATS)[number];

export interface ComputedCaveat {
	readonly id: ComputedCaveatId;
	readonly severity: Severity;
	/** Keys of the cells it speaks of; empty when it speaks of the whole view. */
	readonly cells: readonly string[];
}

/** What is needed to know of a cell: its key, and how its estimate fared. */
export interface JudgedCell {
	readonly key: string;
	readonly kind: 'estimate' | 'figure' | 'withheld' | 'unavailable';
	readonly rules: readonly (ReliabilityRule | FigureRule)[];
	/** Nothing was to be expected there: a place without units, which is no gap in what is known. */
	readonly empty?: boolean;
}

const IMPRECISE: readonly JudgedCell['rules'][number][] = [
	'cv-above-caution',
	'cv-undefined',
	'no-variance',
	'share-at-boundary',
];

/** What a register's view could not see, as far as caveats follow from it. */
export interface JudgedRegister {
	/** Units expected in the shown rounds, and those of them in the overall value. */
	readonly expected: number;
	readonly n: number;
	/** Units without an answer of which no earlier round knows anything. */
	readonly unknown: number;
	/** The view leaves out the latest round. */
	readonly olderRound: boolean;
}

const whole = (id: ComputedCaveatId, severity: Severity, holds: boolean): ComputedCaveat[] =>
	holds ? [{ id, severity, cells: [] }] : [];

const some = (
	id: ComputedCaveatId,
	severity: Severity,
	cells: readonly JudgedCell[],
	has: (cell: JudgedCell) => boolean,
): ComputedCaveat[] => {
	const found = cells.filter(has).map((c) => c.key);
	return found.length > 0 ? [{ id, severity, cells: found }] : [];
};

/** The computed caveats of a survey's view; each only when something in the view calls for it. */
export function computedCaveats(
	{ info, design }: Pick<SurveyDataset, 'info' | 'design'>,
	cells: readonly JudgedCell[],
): readonly ComputedCaveat[] {
	return [
		...statusCaveats(info.status),
		...hiddenCaveats(cells),
		...some('small-samples', 'caution', cells, (c) => c.rules.includes('n-below-caution')),
		...some('imprecise-values', 'note', cells, (c) => c.rules.some((r) => IMPRECISE.includes(r))),
		...whole('calibrated-weights', 'note', design.calibration !== undefined),
	];
}

/** The computed caveats of a register's view. */
export function registerCaveats(
	status: DatasetInfo['status'],
	cells: readonly JudgedCell[],
	{ expected, n, unknown, olderRound }: JudgedRegister,
): readonly ComputedCaveat[] {
	const { flag } = flagFigure({ n, expected });
	const gravity = flag === 'ok' ? 'caution' : 'serious';
	return [
		...statusCaveats(status),
		...whole('units-not-reached', gravity, n < expected),
		...whole('units-never-reached', 'caution', unknown > 0),
		...hiddenCaveats(cells),
		...whole('older-round', 'note', olderRound),
	];
}

function statusCaveats(status: DatasetInfo['status']): readonly ComputedCaveat[] {
	return [
		...whole('synthetic-data', 'serious', status === 'synthetic'),
		...whole('provisional-data', 'caution', status === 'provisional'),
	];
}

function hiddenCaveats(cells: readonly JudgedCell[]): readonly ComputedCaveat[] {
	return [
		...some('withheld-values', 'caution', cells, (c) => c.kind === 'withheld'),
		...some('unavailable-values', 'caution', cells, (c) => c.kind === 'unavailable' && !c.empty),
	];
}

import type { DatasetInfo, Severity } from '../dataset/index.ts';
import type { ReliabilityRule } from '../estimation/index.ts';

/** Caveats that follow from the numbers or the data's status, not from a descriptor. */
export const COMPUTED_CAVEATS = [
	'synthetic-data',
	'provisional-data',
	'withheld-values',
	'unavailable-values',
	'small-samples',
	'imprecise-values',
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
	readonly kind: 'estimate' | 'withheld' | 'unavailable';
	readonly rules: readonly ReliabilityRule[];
}

const IMPRECISE: readonly ReliabilityRule[] = [
	'cv-above-caution',
	'cv-undefined',
	'no-variance',
	'share-at-boundary',
];

/** The computed caveats of a view; each is there only when something in the view calls for it. */
export function computedCaveats(
	status: DatasetInfo['status'],
	cells: readonly JudgedCell[],
): readonly ComputedCaveat[] {
	const keys = (has: (cell: JudgedCell) => boolean): string[] =>
		cells.filter(has).map((c) => c.key);
	const whole = (id: ComputedCaveatId, severity: Severity, holds: boolean): ComputedCaveat[] =>
		holds ? [{ id, severity, cells: [] }] : [];
	const some = (id: ComputedCaveatId, severity: Severity, found: string[]): ComputedCaveat[] =>
		found.length > 0 ? [{ id, severity, cells: found }] : [];
	return [
		...whole('synthetic-data', 'serious', status === 'synthetic'),
		...whole('provisional-data', 'caution', status === 'provisional'),
		...some(
			'withheld-values',
			'caution',
			keys((c) => c.kind === 'withheld'),
		),
		...some(
			'unavailable-values',
			'caution',
			keys((c) => c.kind === 'unavailable'),
		),
		...some(
			'small-samples',
			'caution',
			keys((c) => c.rules.includes('n-below-caution')),
		),
		...some(
			'imprecise-values',
			'note',
			keys((c) => c.rules.some((r) => IMPRECISE.includes(r))),
		),
	];
}

import { bySeverity, type ComputedCaveat, type JudgedCell } from '../caveats/index.ts';
import type { Caveat } from '../dataset/index.ts';
import type { AppliedCaveat, Cell } from './view.ts';

/** Caveats of the descriptors and computed ones together, gravest first. */
export function appliedCaveats(
	described: readonly Caveat[],
	computed: readonly ComputedCaveat[],
): readonly AppliedCaveat[] {
	return bySeverity<AppliedCaveat>([
		...described.map(({ id, severity }) => ({ origin: 'descriptor' as const, id, severity })),
		...computed.map((caveat) => ({ origin: 'computed' as const, ...caveat })),
	]);
}

/** What computed caveats need to know of a cell. */
export function judged({ key, estimate: e }: Cell): JudgedCell {
	const rules = e.kind === 'estimate' || e.kind === 'figure' ? e.rules : [];
	const empty = e.kind === 'unavailable' && e.reason === 'no-units';
	return { key, kind: e.kind, rules, ...(empty ? { empty } : {}) };
}

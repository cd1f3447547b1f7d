import type { SampleDesign } from './design-schema.ts';
import type { VariableId } from './ids.ts';

/** How a finite population correction is told: units in the population, or the share that was drawn. */
export interface StageFpc {
	readonly column: VariableId;
	readonly kind: 'size' | 'rate';
}

/** One stage of a design that counts in the variance. */
export interface DesignStage {
	/** What identifies a unit of this stage, from the PSU down. */
	readonly units: readonly VariableId[];
	readonly fpc: StageFpc | null;
}

/**
 * The stages that count in the variance: as many as have a finite population correction, and the
 * first in any case, as drawn with replacement where it has none.
 */
export function designStages(design: SampleDesign): readonly DesignStage[] {
	const declared = fpcOf(design);
	return design.psu.slice(0, Math.max(1, declared.length)).map((_, i) => ({
		units: design.psu.slice(0, i + 1),
		fpc: declared[i] ?? null,
	}));
}

/** The corrections of a design by stage, however they are written. */
export function fpcOf({ fpc }: SampleDesign): readonly StageFpc[] {
	if (fpc === undefined) return [];
	const list = Array.isArray(fpc) ? fpc : [fpc];
	return list.map((one) => (typeof one === 'string' ? { column: one, kind: 'size' } : one));
}

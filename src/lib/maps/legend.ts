import type { AreaState, DrawnArea, DrawnGap } from './choropleth.ts';

/** One entry of the legend. Classes come first, then states, then gaps, then the note on shapes. */
export type LegendEntry =
	| { readonly kind: 'class'; readonly index: number }
	| { readonly kind: 'state'; readonly state: Exclude<AreaState, 'value'> }
	| { readonly kind: 'gap'; readonly state: 'excluded' | 'replaced' }
	| { readonly kind: 'marked'; readonly of: 'sample' | 'register' };

const STATES = [
	'caution',
	'withheld',
	'unavailable',
	'unreached',
	'empty',
	'outside',
	'uncovered',
] as const;
const GAPS = ['excluded', 'replaced'] as const;

/**
 * The entries of the legend: every class of the ramp, whether or not an area of this map is in it
 * (a slice of the view has the same classes), and every state and gap that occurs on the map, and
 * none that does not.
 */
export function legendEntries(
	classes: number,
	areas: readonly DrawnArea[],
	gaps: readonly DrawnGap[],
): readonly LegendEntry[] {
	const hasValues = areas.some((area) => area.classIndex !== null);
	return [
		...Array.from({ length: hasValues ? classes : 0 }, (_, index) => ({
			kind: 'class' as const,
			index,
		})),
		...STATES.filter((state) => areas.some((area) => area.state === state)).map((state) => ({
			kind: 'state' as const,
			state,
		})),
		...GAPS.filter((state) => gaps.some((gap) => gap.state === state)).map((state) => ({
			kind: 'gap' as const,
			state,
		})),
		...markedEntries(areas),
	];
}

/** Outlines mark gaps of a sample, or units of a register that were not reached. */
function markedEntries(areas: readonly DrawnArea[]): readonly LegendEntry[] {
	const marked = areas.filter((area) => area.marked);
	const of = marked.some(({ cell }) => cell?.estimate.kind === 'figure') ? 'register' : 'sample';
	return marked.length === 0 ? [] : [{ kind: 'marked', of }];
}

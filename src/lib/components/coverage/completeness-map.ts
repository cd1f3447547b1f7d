import type { CompletenessLine } from '$lib/dataset/index.ts';
import { focusOn, viewBoxOf, wholeViewport, type PlacedMap } from '$lib/maps/index.ts';

/**
 * How an area is painted: by the class of the share that was reached, hatched where none was, and
 * plain where nothing was expected or the register has no unit.
 */
export type ReachedState = 'class' | 'none-reached' | 'none-expected' | 'outside';

/** Shares that part the classes: under a half, under four fifths, short of all, all. */
export const REACHED_BREAKS = [0.5, 0.8, 1] as const;

/** Tokens of the ramp for the classes; the last step is wide, because all is not almost all. */
export const REACHED_PAINT = ['--seq-1', '--seq-2', '--seq-3', '--seq-5'] as const;

export interface ReachedMap {
	/** Of an SVG that shows the areas of the register as large as they fit. */
	readonly viewBox: string;
	readonly borders: string;
	readonly stateBorders: string;
	readonly schematic: boolean;
	readonly areas: readonly { readonly code: string; readonly path: string }[];
}

/** The shapes of a level, looked at where the register has units. */
export function reachedMap(map: PlacedMap, covered: ReadonlySet<string>): ReachedMap {
	return {
		viewBox: viewBoxOf(focusOn(map, covered) ?? wholeViewport(map)),
		borders: map.borders,
		stateBorders: map.stateBorders,
		schematic: map.kind === 'schematic',
		areas: map.areas.map(({ code, path }) => ({ code, path })),
	};
}

/** How an area stands in a round; `classIndex` is null unless the state is `class`. */
export function reachedState(line: CompletenessLine | undefined): {
	readonly state: ReachedState;
	readonly classIndex: number | null;
} {
	if (line === undefined) return { state: 'outside', classIndex: null };
	if (line.expected === 0) return { state: 'none-expected', classIndex: null };
	if (line.reached === 0) return { state: 'none-reached', classIndex: null };
	const share = line.reached / line.expected;
	return { state: 'class', classIndex: REACHED_BREAKS.filter((limit) => share >= limit).length };
}

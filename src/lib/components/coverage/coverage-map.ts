import type { Tally } from '$lib/coverage/index.ts';
import type { PlacedMap } from '$lib/maps/index.ts';

/** How an area of the coverage map is painted: by its count, or grey where nothing was drawn. */
export interface CoveredArea extends Tally {
	readonly code: string;
	readonly name: string;
	readonly path: string;
	/** Class of the ramp, from 0; null where no unit was drawn. */
	readonly classIndex: number | null;
}

/** A map of one level with the bounds of its classes, low and high included. */
export interface CoverageMapData {
	readonly width: number;
	readonly height: number;
	readonly borders: string;
	readonly areas: readonly CoveredArea[];
	readonly classes: readonly (readonly [number, number])[];
	readonly schematic: boolean;
}

const NOTHING: Tally = { drawn: 0, done: 0, replaced: 0, excluded: 0 };
const MOST_CLASSES = 5;

/** Counts cut into classes of about equally many areas; equal counts are never parted. */
function classBounds(counts: readonly number[]): readonly (readonly [number, number])[] {
	const sorted = [...counts].sort((a, b) => a - b);
	const tops = new Set<number>();
	for (let i = 1; i <= MOST_CLASSES; i += 1) {
		const at = sorted[Math.ceil((i * sorted.length) / MOST_CLASSES) - 1];
		if (at !== undefined) tops.add(at);
	}
	let low = sorted[0] ?? 0;
	return [...tops].map((high) => {
		const bounds = [low, high] as const;
		low = high + 1;
		return bounds;
	});
}

/**
 * Paints a placed map with the counts of a ledger.
 *
 * @param lines tallies by P-code; an area without one had nothing drawn
 */
export function coverageMap(
	map: PlacedMap,
	lines: ReadonlyMap<string, Tally>,
	nameOf: (code: string) => string,
): CoverageMapData {
	const counts = map.areas.flatMap(({ code }) => lines.get(code)?.drawn ?? []);
	const classes = classBounds(counts.filter((n) => n > 0));
	return {
		width: map.width,
		height: map.height,
		borders: map.borders,
		classes,
		schematic: map.kind === 'schematic',
		areas: map.areas.map(({ code, path }) => {
			const { drawn, done, replaced, excluded } = lines.get(code) ?? NOTHING;
			const index = classes.findIndex(([low, high]) => drawn >= low && drawn <= high);
			return {
				code,
				path,
				name: nameOf(code),
				drawn,
				done,
				replaced,
				excluded,
				classIndex: index === -1 ? null : index,
			};
		}),
	};
}

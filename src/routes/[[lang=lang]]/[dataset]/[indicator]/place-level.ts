import { layerOf, loadTopology } from '$lib/geography/index.ts';
import type { AdminLevel } from '$lib/dataset/index.ts';
import { placeMap, type GapPlace, type PlacedMap } from '$lib/maps/index.ts';

/** Fetches and places the shapes of a level that did not come with the page. */
export async function placeLevel(
	url: string,
	level: AdminLevel,
	gaps: readonly GapPlace[],
): Promise<PlacedMap> {
	const layer = layerOf(level);
	if (layer === null) throw new Error(`invalid level: ${level} (no shapes of it)`);
	return placeMap(await loadTopology(url), layer, gaps);
}

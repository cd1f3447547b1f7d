import type { Dataset } from '$lib/dataset/index.ts';
import { layerOf, type BoundaryTopology } from '$lib/geography/index.ts';
import { placeMap, type PlacedMap } from '$lib/maps/index.ts';
import { holderPlace } from './area-tree.ts';

/** The shapes of states or regions, to choose areas by. */
export interface ExtractMap extends Pick<PlacedMap, 'width' | 'height' | 'kind'> {
	readonly areas: readonly { readonly code: string; readonly path: string }[];
}

/** The map of a dataset's coarsest areas; null where it has none with shapes. */
export function extractMap(dataset: Dataset, topology: BoundaryTopology): ExtractMap | null {
	const place = holderPlace(dataset);
	const layer = place === undefined ? null : layerOf(place.level);
	if (layer === null) return null;
	const { width, height, kind, areas } = placeMap(topology, layer);
	return { width, height, kind, areas: areas.map(({ code, path }) => ({ code, path })) };
}

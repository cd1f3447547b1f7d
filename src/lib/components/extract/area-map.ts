import type { Dataset } from '$lib/dataset/index.ts';
import { layerOf, type BoundaryTopology } from '$lib/geography/index.ts';
import { boundsOf, coveredAreas, placeMap, type PlacedMap } from '$lib/maps/index.ts';
import { holderPlace } from './area-tree.ts';

type Bounds = NonNullable<ReturnType<typeof boundsOf>>;

/** Around the areas of a dataset, as a share of their extent. */
const AIR = 0.03;

/** The shapes of states or regions, to choose areas by. */
export interface ExtractMap extends Pick<PlacedMap, 'kind'> {
	/** Left, top, width and height of the part that has the areas of the dataset. */
	readonly viewBox: readonly [number, number, number, number];
	readonly areas: readonly { readonly code: string; readonly path: string }[];
}

/** The map of a dataset's coarsest areas; null where it has none with shapes. */
export function extractMap(dataset: Dataset, topology: BoundaryTopology): ExtractMap | null {
	const place = holderPlace(dataset);
	if (place === undefined) return null;
	const layer = layerOf(place.level);
	if (layer === null) return null;
	const { width, height, kind, areas } = placeMap(topology, layer);
	const bounds = boundsOf({ areas }, coveredAreas(dataset, place.variable));
	return {
		viewBox: bounds === null ? [0, 0, width, height] : around(bounds),
		kind,
		areas: areas.map(({ code, path }) => ({ code, path })),
	};
}

/** A box with some air, so that the neighbours say where it lies. */
function around({ left, right, top, bottom }: Bounds): ExtractMap['viewBox'] {
	const air = AIR * Math.max(right - left, bottom - top);
	return [left - air, top - air, right - left + 2 * air, bottom - top + 2 * air];
}

import type { PlacedMap } from '$lib/maps/index.ts';

/** Shapes come with the page for the level it opens with, and are fetched for any other. */
export type MapState = PlacedMap | 'loading' | 'failed' | null;

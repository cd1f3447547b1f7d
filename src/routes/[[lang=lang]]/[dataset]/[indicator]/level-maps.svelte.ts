import type { MapState } from '$lib/components/explore/map-state.ts';
import type { AdminLevel } from '$lib/dataset/index.ts';
import type { PlacedMap } from '$lib/maps/index.ts';
import { SvelteMap } from 'svelte/reactivity';

/** Maps of the levels a page did not come with: each is placed once, when it is first shown. */
export class LevelMaps {
	#maps = new SvelteMap<AdminLevel, MapState>();
	#place: (level: AdminLevel) => Promise<PlacedMap>;

	/** @param place fetches and places the shapes of a level */
	constructor(place: (level: AdminLevel) => Promise<PlacedMap>) {
		this.#place = place;
	}

	of(level: AdminLevel): MapState {
		return this.#maps.get(level) ?? 'loading';
	}

	/** Asks for the map of a level; one that failed is asked for again. */
	async want(level: AdminLevel): Promise<void> {
		const known = this.#maps.get(level);
		if (known !== undefined && known !== 'failed') return;
		this.#maps.set(level, 'loading');
		try {
			this.#maps.set(level, await this.#place(level));
		} catch {
			this.#maps.set(level, 'failed');
		}
	}
}

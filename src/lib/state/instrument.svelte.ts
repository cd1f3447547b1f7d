/** Map, chart and table are one instrument: what one of them points at, all of them show. */
export class Instrument {
	#highlighted: string | null = $state(null);

	/** The key of the cell under the pointer or the keyboard; null when there is none. */
	get highlighted(): string | null {
		return this.#highlighted;
	}

	highlight(key: string | null): void {
		this.#highlighted = key;
	}
}

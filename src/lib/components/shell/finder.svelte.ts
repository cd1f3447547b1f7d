import { createSearchIndex, type SearchDocument, type SearchIndex } from '$lib/search/index.ts';

const LIMIT = 8;

/** What the search is doing: its index is fetched when a reader first turns to it. */
export type FinderPhase = 'idle' | 'loading' | 'ready' | 'failed';

/** The search of the header: text in, documents out, one of them chosen by the arrow keys. */
export class Finder {
	readonly #load: () => Promise<readonly SearchDocument[]>;
	#index = $state.raw<SearchIndex | null>(null);
	#phase = $state<FinderPhase>('idle');
	#text = $state('');
	#position = $state(0);

	readonly results: readonly SearchDocument[] = $derived(
		this.#index && this.#text.trim() !== '' ? this.#index.find(this.#text, LIMIT) : [],
	);

	/** @param load fetches the documents; called again after a failure when the reader returns */
	constructor(load: () => Promise<readonly SearchDocument[]>) {
		this.#load = load;
	}

	get phase(): FinderPhase {
		return this.#phase;
	}

	get text(): string {
		return this.#text;
	}

	set text(value: string) {
		this.#text = value;
		this.#position = 0;
	}

	/** Which result the arrow keys have reached. */
	get position(): number {
		return Math.min(this.#position, Math.max(0, this.results.length - 1));
	}

	get chosen(): SearchDocument | undefined {
		return this.results[this.position];
	}

	/** Fetches the index unless it is there or on its way. */
	async wake(): Promise<void> {
		if (this.#phase === 'loading' || this.#phase === 'ready') return;
		this.#phase = 'loading';
		try {
			this.#index = createSearchIndex(await this.#load());
			this.#phase = 'ready';
		} catch {
			this.#phase = 'failed';
		}
	}

	/** Moves the choice by one, around the ends. */
	move(by: 1 | -1): void {
		const { length } = this.results;
		if (length > 0) this.#position = (this.position + by + length) % length;
	}

	/** The choice follows the pointer. */
	point(position: number): void {
		this.#position = position;
	}
}

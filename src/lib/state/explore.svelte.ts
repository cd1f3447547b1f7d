import type { Cell, Source, View, ViewRequest } from '../analysis/index.ts';
import type { IndicatorId } from '../dataset/index.ts';
import type { Engine } from '../engine/index.ts';

/** A use case of `analysis` that needs an engine and an open dataset. */
export type Task<T> = (source: Source, engine: Engine, signal: AbortSignal) => Promise<T>;

/** What can be answered at once, without the engine. */
export interface Instant {
	/** The view; null where it must be asked for. */
	answer(request: ViewRequest): View | null;
	/** The cells of that view alone; null where they must be asked for. */
	cells(request: ViewRequest): readonly Cell[] | null;
	/** Whether requests like this one will never be answered at once. */
	refuses(request: ViewRequest): boolean;
	/** Calls back after it became able to answer more, or was found unable to. */
	onchange(callback: () => void): () => void;
}

/** Answers requests; the composition root makes one from an engine and a dataset. */
export interface Desk {
	answer(request: ViewRequest, signal: AbortSignal): Promise<View>;
	/** Does a task with the table that an indicator asks registered and its source open. */
	work<T>(indicator: IndicatorId, task: Task<T>, signal: AbortSignal): Promise<T>;
	/** Absent where every answer needs the engine. */
	readonly instant?: Instant;
	/** Calls back after the engine died and was started again. */
	onrestart(callback: () => void): () => void;
	close(): Promise<void>;
}

/**
 * What the screen is doing. `first`: numbers from the prerendered page; `waking`: the engine
 * starts; `asking`: a newer answer is on its way; `ready`: the view answers the request;
 * `failed`: it does not, and `problem` says why. The last good view stays in every phase.
 */
export type Phase = 'first' | 'waking' | 'asking' | 'ready' | 'failed';

/** The Explore screen: one view at a time; a new request cancels the one it replaces. */
export class Explore {
	#view: View;
	#phase: Phase = $state('first');
	#problem: string | null = $state(null);
	#recovered = $state(false);
	/** Raised when more can be answered at once, so that what is derived from that is made anew. */
	#instants = $state(0);
	#open: () => Promise<Desk>;
	#desk: Desk | null = null;
	#opening: Promise<Desk> | null = null;
	#running: AbortController | null = null;
	#closed = false;

	/** @param first the prerendered view. @param open starts an engine; called again after a failure. */
	constructor(first: View, open: () => Promise<Desk>) {
		this.#view = $state.raw(first);
		this.#open = open;
	}

	/** The last good view. */
	get view(): View {
		return this.#view;
	}

	get phase(): Phase {
		return this.#phase;
	}

	/** Why the last request has no answer, in one sentence; null when it has. */
	get problem(): string | null {
		return this.#problem;
	}

	/** Whether the engine died and came back since the last request that a person made. */
	get recovered(): boolean {
		return this.#recovered;
	}

	/** Shows a view that needs no engine: a prerendered page that was navigated to. */
	show(view: View): void {
		this.#running?.abort();
		this.#running = null;
		this.#view = view;
		this.#problem = null;
		this.#phase = 'first';
	}

	/** Asks for a view. Late answers of earlier requests are dropped. */
	async ask(request: ViewRequest): Promise<void> {
		this.#running?.abort();
		const running = new AbortController();
		this.#running = running;
		this.#problem = null;
		this.#recovered = false;
		this.#phase = this.#desk ? 'asking' : 'waking';
		try {
			const desk = await this.#ready();
			if (running.signal.aborted) return;
			const view = await desk.answer(request, running.signal);
			if (running.signal.aborted || this.#closed) return;
			this.#view = view;
			this.#phase = 'ready';
		} catch (error) {
			if (running.signal.aborted || this.#closed) return;
			this.#problem = error instanceof Error ? error.message : String(error);
			this.#phase = 'failed';
		}
	}

	/**
	 * The cells of a view where they can be had at once; null when not yet, or never. Reactive: makes
	 * what is derived from it anew when they can.
	 */
	cellsAtOnce(request: ViewRequest): readonly Cell[] | null {
		return this.#instant()?.cells(request) ?? null;
	}

	/** Whether a request like this must always be asked for, however long one waits. */
	neverAtOnce(request: ViewRequest): boolean {
		return this.#instant()?.refuses(request) ?? false;
	}

	/**
	 * Shows the view of a request that is not final, as while a range is dragged, if it can be had at
	 * once. `ask` for the final one follows.
	 */
	preview(request: ViewRequest): boolean {
		const view = this.#instant()?.answer(request) ?? null;
		if (view === null) return false;
		this.#running?.abort();
		this.#running = null;
		this.#view = view;
		this.#problem = null;
		this.#phase = 'ready';
		return true;
	}

	/** Answers a request that is likely to come, so that it need only be shown then. */
	foresee(request: ViewRequest): void {
		this.#instant()?.answer(request);
	}

	#instant(): Instant | undefined {
		void this.#instants;
		return this.#desk?.instant;
	}

	/** Does a task beside the view: a comparison, a distribution. Wakes the engine where it sleeps. */
	async work<T>(indicator: IndicatorId, task: Task<T>, signal: AbortSignal): Promise<T> {
		const desk = await this.#ready();
		signal.throwIfAborted();
		return desk.work(indicator, task, signal);
	}

	/** Stops everything; nothing fires afterwards. */
	async close(): Promise<void> {
		this.#closed = true;
		this.#running?.abort();
		const desk = this.#desk;
		this.#desk = null;
		await desk?.close();
	}

	/** The desk, opened once; a failed start is not kept, so that it can be tried again. */
	async #ready(): Promise<Desk> {
		if (this.#desk) return this.#desk;
		this.#opening ??= this.#open().finally(() => {
			this.#opening = null;
		});
		const desk = await this.#opening;
		if (this.#closed) {
			await desk.close();
			return desk;
		}
		if (!this.#desk) {
			this.#desk = desk;
			this.#instants++;
			desk.instant?.onchange(() => {
				this.#instants++;
			});
			desk.onrestart(() => {
				this.#recovered = true;
			});
		}
		return desk;
	}
}

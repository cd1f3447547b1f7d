/** How far a question is: nothing asked yet, on its way, answered, or without an answer. */
export type QuestionPhase = 'idle' | 'asking' | 'ready' | 'failed';

/**
 * One question that is asked again and again, as a slider moves or a filter changes: the newest
 * counts, the last good answer stays, late answers of earlier ones are dropped.
 */
export class Question<T> {
	#answer: T | null = $state.raw(null);
	#phase: QuestionPhase = $state('idle');
	#problem: string | null = $state(null);
	#running: AbortController | null = null;

	/** The last good answer; null before the first. */
	get answer(): T | null {
		return this.#answer;
	}

	get phase(): QuestionPhase {
		return this.#phase;
	}

	/** Why the last question has no answer, in one sentence; null when it has. */
	get problem(): string | null {
		return this.#problem;
	}

	/** Asks, and cancels what was asked before. */
	async ask(task: (signal: AbortSignal) => Promise<T>): Promise<void> {
		this.#running?.abort();
		const running = new AbortController();
		this.#running = running;
		this.#problem = null;
		this.#phase = 'asking';
		try {
			const answer = await task(running.signal);
			if (running.signal.aborted) return;
			this.#answer = answer;
			this.#phase = 'ready';
		} catch (error) {
			if (running.signal.aborted) return;
			this.#problem = error instanceof Error ? error.message : String(error);
			this.#phase = 'failed';
		}
	}

	/** Nothing fires afterwards. */
	stop(): void {
		this.#running?.abort();
		this.#running = null;
	}
}

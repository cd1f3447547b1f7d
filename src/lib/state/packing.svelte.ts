import type {
	ExtractContext,
	ExtractJudgement,
	ExtractProgress,
	ExtractResult,
	SaveTarget,
	Selection,
	Total,
} from '../extract/index.ts';

/** What a package says of itself and no selection knows; the maker finds the areas itself. */
export type PackingNotes = Omit<ExtractContext, 'gazetteer'>;

/** Makes packages, such as in a worker. */
export interface Packer {
	pack(
		selection: Selection,
		notes: PackingNotes,
		options: {
			readonly signal: AbortSignal;
			readonly progress: (progress: ExtractProgress) => void;
		},
	): Promise<ExtractResult>;
}

/**
 * How far a package is: none asked for, on its way, on the reader's disk, not allowed, stopped by the
 * reader, or failed.
 */
export type PackingPhase = 'idle' | 'packing' | 'done' | 'refused' | 'cancelled' | 'failed';

/** What was written. */
export interface PackedFile extends Total {
	readonly name: string;
	readonly rows: number;
}

/** What a run needs of the world. */
export interface PackingSteps {
	/** Where the package goes; null when the reader changed their mind. */
	readonly choose: () => Promise<SaveTarget | null>;
	readonly packer: Packer;
	readonly notes: PackingNotes;
	readonly save: (
		target: SaveTarget,
		stream: ReadableStream<Uint8Array>,
		signal: AbortSignal,
	) => Promise<void>;
}

/** One package at a time, from the click to the file. */
export class Packing {
	#phase: PackingPhase = $state('idle');
	#progress: ExtractProgress | null = $state.raw(null);
	#file: PackedFile | null = $state.raw(null);
	#judgement: ExtractJudgement | null = $state.raw(null);
	#problem: string | null = $state(null);
	#running: AbortController | null = null;

	get phase(): PackingPhase {
		return this.#phase;
	}

	get progress(): ExtractProgress | null {
		return this.#progress;
	}

	/** The file that was written last. */
	get file(): PackedFile | null {
		return this.#file;
	}

	/** Why the last package was refused. */
	get judgement(): ExtractJudgement | null {
		return this.#judgement;
	}

	/** Why the last package failed, in one sentence. */
	get problem(): string | null {
		return this.#problem;
	}

	/** Makes a package and saves it; does nothing while another is on its way. */
	async run(selection: Selection, steps: PackingSteps): Promise<void> {
		if (this.#running !== null) return;
		const running = new AbortController();
		this.#running = running;
		try {
			const target = await steps.choose();
			if (target === null) return;
			this.#begin();
			await this.#pack(selection, steps, target, running.signal);
		} catch (error) {
			this.#phase = running.signal.aborted ? 'cancelled' : 'failed';
			this.#problem = error instanceof Error ? error.message : String(error);
		} finally {
			this.#running = null;
		}
	}

	/** Stops the package that is on its way; what was written of it is not kept. */
	cancel(): void {
		this.#running?.abort(new DOMException('The package was cancelled', 'AbortError'));
	}

	#begin(): void {
		this.#phase = 'packing';
		this.#progress = null;
		this.#file = null;
		this.#judgement = null;
		this.#problem = null;
	}

	async #pack(
		selection: Selection,
		steps: PackingSteps,
		target: SaveTarget,
		signal: AbortSignal,
	): Promise<void> {
		const progress = (now: ExtractProgress): void => {
			this.#progress = now;
		};
		const result = await steps.packer.pack(selection, steps.notes, { signal, progress });
		if (result.kind === 'refused') {
			this.#judgement = result.judgement;
			this.#phase = 'refused';
			return;
		}
		await steps.save(target, result.stream, signal);
		signal.throwIfAborted();
		this.#file = { name: target.name, rows: this.#progress?.of ?? 0, ...result.total() };
		this.#phase = 'done';
	}
}

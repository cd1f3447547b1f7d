import type { Cell } from '$lib/analysis/index.ts';
import type { Asked } from '$lib/reproduce/index.ts';

/** A number, or a set of them, that can be asked how it was computed. */
export interface ComputedNumber {
	readonly key: string;
	readonly name: string;
	/** Null where the answer is no single number. */
	readonly estimate: Cell['estimate'] | null;
	/** What is computed of the request; left out: its own values. */
	readonly asked?: Asked;
}

/** Whose computation is open, for a pane that shows its own panel. */
export interface OpenComputed {
	/** Key of the number; null while the panel is closed. */
	readonly asked: string | null;
	readonly onask: (key: string | null) => void;
}

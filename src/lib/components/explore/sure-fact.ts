/** One line of "How sure are we?": a plain term, its term of art one hover away, and a number. */
export interface SureFact {
	readonly term: string;
	readonly hint?: string;
	readonly value: string;
	readonly note?: string;
	/** By which tests find the value. */
	readonly id?: string;
}

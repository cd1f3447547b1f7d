/** One table of the report. */
export interface Section {
	readonly title: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** What was measured and how, in sentences under the table. */
	readonly notes: readonly string[];
	/** Every lap, for `test-results/bench.json`. */
	readonly raw: unknown;
}

export function ms(milliseconds: number): string {
	return `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
}

export function kb(bytes: number): string {
	return `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
}

export function times(ratio: number): string {
	return `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`;
}

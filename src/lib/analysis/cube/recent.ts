/** Values by key, of which the ones not used for longest are forgotten. */
export interface Recent<T> {
	get(key: string): T | undefined;
	/** Keeps a value and gives it back. */
	set(key: string, value: T): T;
}

/** @param most values that are kept */
export function recent<T>(most: number): Recent<T> {
	/** The one used last is last. */
	const kept = new Map<string, T>();
	return {
		get(key) {
			const value = kept.get(key);
			if (value === undefined) return undefined;
			kept.delete(key);
			kept.set(key, value);
			return value;
		},
		set(key, value) {
			kept.delete(key);
			kept.set(key, value);
			const [oldest] = kept.keys();
			if (kept.size > most && oldest !== undefined) kept.delete(oldest);
			return value;
		},
	};
}

/** Relative to the larger of two numbers. */
const TOLERANCE = 1e-12;

/**
 * Where two values differ, as `path: this, that`: numbers beyond a relative 1e-12, everything else at
 * all.
 */
export function differences(a: unknown, b: unknown, path = ''): readonly string[] {
	if (typeof a === 'number' && typeof b === 'number') {
		const near = a === b || Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
		return near ? [] : [`${path}: ${a}, ${b}`];
	}
	if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
		const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
		const inside = (of: object, key: string): unknown => (of as Record<string, unknown>)[key];
		return keys.flatMap((key) => differences(inside(a, key), inside(b, key), `${path}.${key}`));
	}
	return a === b ? [] : [`${path}: ${String(a)}, ${String(b)}`];
}

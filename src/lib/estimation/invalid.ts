/**
 * The one error sentence of this room: `invalid <thing>: <value> (<where>). <remedy>`.
 * Returned, not thrown, so that the caller's `throw` stays visible to the reader.
 */
export function invalid(thing: string, value: unknown, where: string, remedy: string): Error {
	return new Error(`invalid ${thing}: ${String(value)} (${where}). ${remedy}`);
}

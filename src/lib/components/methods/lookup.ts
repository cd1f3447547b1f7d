import { METHODS, type MethodEntry, type MethodId } from './topic-list.ts';

/** A section of the Methods page by its id. */
export function methodOf(id: MethodId): MethodEntry<MethodId> {
	const found = METHODS.find((method) => method.id === id);
	if (found === undefined) {
		throw new Error(`invalid method: ${id} (Methods page). Add it to a topic of topic-list.ts.`);
	}
	return found;
}

import * as v from 'valibot';
import { SelectionSchema, type Selection } from './selection.ts';

/** A saved selection that was read, or what is wrong with it. */
export type ReadSelection =
	| { readonly selection: Selection }
	/** `what` is the path of the part that is wrong, `JSON` where nothing could be read. */
	| { readonly what: string; readonly reason: string };

/** Reads the text of a saved selection; whether its dataset has what it names is not looked at. */
export function readSelection(text: string): ReadSelection {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { what: 'JSON', reason: 'not JSON' };
	}
	const result = v.safeParse(SelectionSchema, value);
	if (result.success) return { selection: result.output };
	const [issue] = result.issues;
	return { what: v.getDotPath(issue) ?? 'the whole', reason: issue.message };
}

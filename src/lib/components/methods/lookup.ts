import { say, type Locale } from '$lib/i18n/index.ts';
import { methodWords } from '$lib/i18n/messages/methods.ts';
import { registerMethodWords } from '$lib/i18n/messages/methods-register.ts';
import { FORMULAS } from './formulas.ts';
import type { MathNode } from './math.ts';
import { METHOD_IDS, REGISTER_METHOD_IDS, type MethodId } from './method-list.ts';

/** Whether the Methods page has a section of this name. */
export function isMethod(id: string): id is MethodId {
	return [...METHOD_IDS, ...REGISTER_METHOD_IDS].some((known) => known === id);
}

/** The formulas of a section of the Methods page; none for a name it does not have. */
export function formulasOf(id: string): readonly MathNode[] {
	return isMethod(id) ? FORMULAS[id] : [];
}

/** The title of a section of the Methods page; the name itself where it has none. */
export function titleOf(id: string, locale: Locale): string {
	const words = { ...methodWords, ...registerMethodWords };
	return isMethod(id) ? say(locale, words[id].title) : id;
}

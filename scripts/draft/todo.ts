/** A text that a person must write; `sittan check` lists every one. */
export function todo(what: string): { en: string; my: string } {
	return { en: `TODO: ${what}`, my: `TODO: ${what}` };
}

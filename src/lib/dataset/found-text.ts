/** One form for what readers take as the same: no zero-width breaks, accents or capitals, digits of one kind. */
export function foldText(text: string): string {
	return text
		.replace(/[\u200b-\u200d]/g, '')
		.replace(/[\u1040-\u1049]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x1040))
		.normalize('NFD')
		.replace(/\p{Script=Inherited}/gu, (mark) => (mark < '\u1000' ? '' : mark))
		.normalize('NFC')
		.toLowerCase();
}

/** Whether texts have, between them, every word of what a reader typed; without a word they have. */
export function hasWords(texts: readonly string[], typed: string): boolean {
	const written = foldText(texts.join(' '));
	return foldText(typed)
		.split(/\s+/)
		.every((word) => written.includes(word));
}

/** A name in the form in which two writings of it are the same: no capitals, spaces or marks. */
export function foldName(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

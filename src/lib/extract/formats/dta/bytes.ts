const encoder = new TextEncoder();

/** Bytes of a text in UTF-8; Stata's texts end at a zero byte, so U+0000 becomes a space. */
export function utf8(text: string): Uint8Array {
	return encoder.encode(text.includes('\0') ? text.replaceAll('\0', ' ') : text);
}

/** The first characters of a text, none cut in two, that fit both limits. */
export function fitted(text: string, characters: number, bytes: number): string {
	let fit = [...text].slice(0, characters);
	while (utf8(fit.join('')).length > bytes) fit = fit.slice(0, -1);
	return fit.join('');
}

/** A text in a field of that many bytes, filled up with zeros, the last of which always stands. */
export function field(text: string, size: number): Uint8Array {
	const bytes = new Uint8Array(size);
	bytes.set(utf8(fitted(text, size, size - 1)));
	return bytes;
}

function whole(size: number, set: (view: DataView) => void): Uint8Array {
	const bytes = new Uint8Array(size);
	set(new DataView(bytes.buffer));
	return bytes;
}

/** Whole numbers, least significant byte first. */
export const uint8 = (n: number) => Uint8Array.of(n);
export const uint16 = (n: number) => whole(2, (view) => view.setUint16(0, n, true));
export const uint32 = (n: number) => whole(4, (view) => view.setUint32(0, n, true));
export const int32 = (n: number) => whole(4, (view) => view.setInt32(0, n, true));
export const uint64 = (n: number) => whole(8, (view) => view.setBigUint64(0, BigInt(n), true));

export function joined(parts: readonly Uint8Array[]): Uint8Array {
	const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

/** `<name>` … `</name>` around parts. */
export function tagged(name: string, ...parts: readonly Uint8Array[]): Uint8Array {
	return joined([utf8(`<${name}>`), ...parts, utf8(`</${name}>`)]);
}

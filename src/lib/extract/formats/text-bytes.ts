/** Texts that become UTF-8 as they are added. */
export interface TextBytes {
	add(text: string): void;
	/** The bytes since it was last asked, in pieces of at most `PIECE` but for longer texts. */
	take(): readonly Uint8Array<ArrayBuffer>[];
}

/** What the zip deflates at once. */
const PIECE = 1 << 16;

/** Most bytes of UTF-8 that a unit of a text becomes. */
const WIDEST = 3;

/**
 * Writes many short texts into pieces of bytes. As one long string they would be a tree of all of them, which
 * the collector of garbage copies again and again until it is encoded: most of the time of a workbook.
 */
export function textBytes(): TextBytes {
	const encoder = new TextEncoder();
	let full: Uint8Array<ArrayBuffer>[] = [];
	let piece = new Uint8Array(PIECE);
	let at = 0;

	function finish(): void {
		if (at === 0) return;
		full.push(piece.subarray(0, at));
		piece = new Uint8Array(PIECE);
		at = 0;
	}

	/** What follows the characters of one byte, which are most. */
	function addWide(text: string): void {
		at += encoder.encodeInto(text, piece.subarray(at)).written;
	}

	return {
		add(text) {
			const { length } = text;
			if (length * WIDEST > PIECE - at) {
				finish();
				if (length * WIDEST > PIECE) {
					full.push(encoder.encode(text));
					return;
				}
			}
			for (let i = 0; i < length; i++) {
				const unit = text.charCodeAt(i);
				if (unit > 0x7f) return addWide(text.slice(i));
				piece[at++] = unit;
			}
		},
		take() {
			finish();
			const taken = full;
			full = [];
			return taken;
		},
	};
}

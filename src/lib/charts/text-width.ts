/** Advance widths of Inter and Noto Sans Myanmar in ems, averaged by kind of letter. */
const EMS = {
	narrow: 0.3,
	lower: 0.56,
	upper: 0.7,
	digit: 0.63,
	burmese: 0.86,
	burmeseDigit: 0.75,
	space: 0.28,
} as const;

/** Marks that stand above, below or inside another letter and take no room of their own. */
const COMBINING = /[\u102d\u102e\u102f\u1030\u1032-\u103a\u103d\u103e\u200b]/;
const NARROW = /[iljtfrI.,:;'|()[\]\-–/]/;

/**
 * About how wide a text is in px, on a machine that has no fonts. Errs to the wide side by some
 * percent: a label may have air, but may not be cut.
 */
export function textWidth(text: string, size: number): number {
	let ems = 0;
	let stacked = false;
	for (const letter of text) {
		if (!stacked && !COMBINING.test(letter)) ems += advance(letter);
		stacked = letter === '\u1039';
	}
	return ems * size;
}

function advance(letter: string): number {
	if (letter === ' ') return EMS.space;
	if (/[\u1040-\u1049]/.test(letter)) return EMS.burmeseDigit;
	if (/[\u1000-\u109f]/.test(letter)) return EMS.burmese;
	if (NARROW.test(letter)) return EMS.narrow;
	if (/[0-9]/.test(letter)) return EMS.digit;
	return /[A-ZWMmw]/.test(letter) ? EMS.upper : EMS.lower;
}

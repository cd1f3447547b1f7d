/**
 * Storage types of .dta 118 ([P] file formats .dta, sections 4 and 5.3): their code, their size in
 * bytes, the numbers they hold, and the code of the missing value `.`; `.a` to `.z` follow it.
 */
export type NumberStorage = 'byte' | 'int' | 'long' | 'double';

interface NumberType {
	readonly code: number;
	readonly size: number;
	readonly min: number;
	readonly max: number;
}

/** The largest double Stata holds; the ones above are its missing values. */
const MAX_DOUBLE = 2 ** 1022 * (2 - 2 ** -52);

export const NUMBER_TYPES: Readonly<Record<NumberStorage, NumberType>> = {
	byte: { code: 65_530, size: 1, min: -127, max: 100 },
	int: { code: 65_529, size: 2, min: -32_767, max: 32_740 },
	long: { code: 65_528, size: 4, min: -2_147_483_647, max: 2_147_483_620 },
	double: { code: 65_526, size: 8, min: -Number.MAX_VALUE, max: MAX_DOUBLE },
};

export const STRL = { code: 32_768, size: 8 } as const;

/** Bytes of the longest text beside the numbers; longer ones stand after the data, as strLs. */
export const LONGEST_TEXT = 2045;

/** Missing values with a letter, `.a` to `.z`. */
export const LETTERS = 26;

/** The smallest type that holds both whole numbers; double beyond 32 bits. */
export function smallestFor(min: number, max: number): NumberStorage {
	const sizes = ['byte', 'int', 'long'] as const;
	return (
		sizes.find((size) => min >= NUMBER_TYPES[size].min && max <= NUMBER_TYPES[size].max) ?? 'double'
	);
}

/** Writes a number; one its type does not hold, which only a wrong measure brings about, throws. */
export function writeNumber(
	view: DataView,
	at: number,
	storage: NumberStorage,
	value: number,
	column: string,
): void {
	const { min, max } = NUMBER_TYPES[storage];
	if (!(value >= min && value <= max)) {
		throw new Error(
			`invalid value: ${value} (column ${column}, stored as ${storage}); measure the same rows as are written`,
		);
	}
	write(view, at, storage, value);
}

/** Writes a missing value: `.` for 0, `.a` for 1 … `.z` for 26. */
export function writeMissing(
	view: DataView,
	at: number,
	storage: NumberStorage,
	letter: number,
): void {
	if (storage === 'double') {
		view.setUint32(at, 0, true);
		view.setUint32(at + 4, 0x7fe0_0000 + letter * 0x100, true);
	} else {
		write(view, at, storage, NUMBER_TYPES[storage].max + 1 + letter);
	}
}

function write(view: DataView, at: number, storage: NumberStorage, value: number): void {
	switch (storage) {
		case 'byte':
			return view.setInt8(at, value);
		case 'int':
			return view.setInt16(at, value, true);
		case 'long':
			return view.setInt32(at, value, true);
		case 'double':
			return view.setFloat64(at, value, true);
	}
}

/** The number that stands for `.a` … in a table of value labels. */
export function labelledMissing(letter: number): number {
	return NUMBER_TYPES.long.max + 1 + letter;
}

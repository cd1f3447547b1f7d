/** People as area: a symbol of n people covers n · `area` square units of the picture. */
export interface SymbolScale {
	readonly area: number;
}

/** No symbol is drawn smaller than this, so that it can be seen and pointed at. */
export const SMALLEST_RADIUS = 3;
/** Of a unit whose number of people is not known. */
export const UNKNOWN_RADIUS = 4;

/** The share of a picture that symbols may cover; more and the land beneath is lost. */
const COVER = 0.06;
const LARGEST_RADIUS = 26;

/**
 * The scale at which the symbols cover at most a twentieth or so of each picture, and the largest
 * one stays readable. One scale for all pictures: symbols may be compared across them.
 *
 * @param pictures people in each picture's units, and the picture's area in square units
 */
export function symbolScale(
	pictures: readonly { readonly people: readonly number[]; readonly area: number }[],
): SymbolScale {
	const largest = Math.max(1, ...pictures.flatMap(({ people }) => people));
	const byCover = pictures
		.map(({ people, area }) => ({ area, total: people.reduce((sum, n) => sum + n, 0) }))
		.filter(({ total }) => total > 0)
		.map(({ area, total }) => (COVER * area) / total);
	return { area: Math.min((Math.PI * LARGEST_RADIUS ** 2) / largest, ...byCover) };
}

/** Radius of a circle of this many people; null people are drawn at a size of their own. */
export function radiusOf({ area }: SymbolScale, people: number | null): number {
	if (people === null) return UNKNOWN_RADIUS;
	return Math.max(SMALLEST_RADIUS, Math.sqrt((Math.max(0, people) * area) / Math.PI));
}

/** The number of people from which symbols grow; fewer are drawn at the smallest size. */
export function smallestDrawn({ area }: SymbolScale): number {
	return (Math.PI * SMALLEST_RADIUS ** 2) / area;
}

/**
 * Up to three round numbers of people for the legend, largest first, each at least four times the
 * next: nested circles of a half the diameter can be told apart.
 */
export function sizeKey(scale: SymbolScale, largest: number): readonly number[] {
	const least = smallestDrawn(scale);
	const numbers: number[] = [];
	let next = roundDown(largest);
	while (numbers.length < 3 && next >= least && next >= 1) {
		numbers.push(next);
		next = roundDown(next / 4);
	}
	return numbers;
}

/** The largest of 1, 2 and 5 times a power of ten that is not above `value`; 0 below 1. */
function roundDown(value: number): number {
	if (value < 1) return 0;
	const power = 10 ** Math.floor(Math.log10(value));
	return ([5, 2, 1].find((factor) => factor * power <= value) ?? 1) * power;
}

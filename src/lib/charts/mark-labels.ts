/** Words that belong to a vertical line of a chart and stand above its plot. */
export interface LabelledLine {
	/** Of the line, in px. */
	readonly x: number;
	/** Of the words, in px. */
	readonly width: number;
}

/** Where the words of a line stand, and how far up the line goes. */
export interface LabelPlace {
	/** Left edge of the words in px. */
	readonly left: number;
	/** Row of the words, counted from the plot upwards. */
	readonly row: number;
	/** Rows the line goes through: up to its words, or beside them. */
	readonly rows: number;
}

/** Between a line and words beside it, and between two words, in px. */
export const LABEL_GAP = 6;

/** What a row further up costs, in px between words and their line. */
const ROW_COST = 16;

interface Candidate extends LabelPlace {
	readonly cost: number;
}

/**
 * Places the words of lines in rows above a plot, as many rows as lines, so that no words meet other
 * words or a line: centred on their line or beside it, as low as can be. All ways are tried; there
 * are three lines at most.
 *
 * Where no way is free of meetings (words about as wide as the plot), each stands in a row of its
 * own and no line goes up to them.
 *
 * @param width px in which the words must lie
 */
export function placeLabels(lines: readonly LabelledLine[], width: number): readonly LabelPlace[] {
	const choices = lines.map((line) => candidatesOf(line, lines, width));
	return (
		cheapest(lines, choices, [])?.places ??
		lines.map(({ x, width: own }, i) => ({
			left: Math.max(0, Math.min(width - own, x - own / 2)),
			row: lines.length - 1 - i,
			rows: 0,
		}))
	);
}

function candidatesOf(
	{ x, width: own }: LabelledLine,
	lines: readonly LabelledLine[],
	width: number,
): readonly Candidate[] {
	const besides = lines.flatMap((line) => [line.x + LABEL_GAP, line.x - LABEL_GAP - own]);
	const lefts = [x - own / 2, 0, width - own, ...besides];
	return [...new Set(lefts)]
		.filter((left) => left >= 0 && left + own <= width)
		.flatMap((left) =>
			lines.map((_, row) => {
				const away = Math.max(0, left - x, x - left - own);
				const over = away === 0;
				return { left, row, rows: over ? row : row + 1, cost: away + row * ROW_COST };
			}),
		)
		.filter(({ cost, row }) => cost - row * ROW_COST <= LABEL_GAP)
		.toSorted((a, b) => a.cost - b.cost);
}

interface Found {
	readonly places: readonly LabelPlace[];
	readonly cost: number;
}

/** The cheapest way to place the lines after those that are placed; null where there is none. */
function cheapest(
	lines: readonly LabelledLine[],
	choices: readonly (readonly Candidate[])[],
	placed: readonly LabelPlace[],
): Found | null {
	const at = placed.length;
	const own = choices[at];
	if (own === undefined) return { places: placed, cost: 0 };
	return own.reduce<Found | null>((best, { cost, ...place }) => {
		if (best !== null && cost >= best.cost) return best;
		if (placed.some((other, i) => meet(lines[i], other, lines[at], place))) return best;
		const rest = cheapest(lines, choices, [...placed, place]);
		return rest !== null && (best === null || rest.cost + cost < best.cost)
			? { places: rest.places, cost: rest.cost + cost }
			: best;
	}, null);
}

function meet(
	a: LabelledLine | undefined,
	placeA: LabelPlace,
	b: LabelledLine | undefined,
	placeB: LabelPlace,
): boolean {
	if (a === undefined || b === undefined) return false;
	return (
		(placeA.row === placeB.row && wordsMeet(a, placeA, b, placeB)) ||
		crosses(a, placeA, b, placeB) ||
		crosses(b, placeB, a, placeA)
	);
}

function wordsMeet(a: LabelledLine, placeA: LabelPlace, b: LabelledLine, placeB: LabelPlace) {
	return (
		placeA.left < placeB.left + b.width + LABEL_GAP &&
		placeB.left < placeA.left + a.width + LABEL_GAP
	);
}

/** Whether a line goes through the words of another one, or touches them. */
function crosses(
	line: LabelledLine,
	{ rows }: LabelPlace,
	other: LabelledLine,
	{ left, row }: LabelPlace,
): boolean {
	const clear = LABEL_GAP / 2;
	return rows > row && line.x > left - clear && line.x < left + other.width + clear;
}

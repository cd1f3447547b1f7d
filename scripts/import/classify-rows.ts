import type { SkippedRow } from './layout.ts';

/** The Burmese word for a sum total. */
export const TOTAL_MY = 'စုစုပေါင်း';
/** A cell that announces a total, as a regular expression of DuckDB. */
export const TOTAL = `(?i:(grand |over ?all |sub[- ]?)?totals?( [^\u001f]*)?|[^\u001f]* (sub[- ]?|grand )?totals?)|[^\u001f]*${TOTAL_MY}[^\u001f]*`;

const NOTE = /^(\*|notes?\b|sources?\b|remarks?\b|data as of\b|မှတ်ချက်|ရင်းမြစ်)/i;
/** Longer than this, the only text of a row is a sentence and not a name. */
const SENTENCE = 60;

/** A row that may not be data. */
export interface Candidate {
	readonly row: number;
	/** Its filled cells from the left. */
	readonly cells: readonly string[];
	/** Whether it lacks something that every row of data has. */
	readonly incomplete: boolean;
	/** Whether it lacks what tells a row of data from the others. */
	readonly nameless: boolean;
	/** Whether one of its first two filled cells announces a total. */
	readonly label: boolean;
	/** Rows of data above it. */
	readonly above: number;
	/** Its numbers: column, value, and the sum of that column in the rows of data above. */
	readonly numbers: readonly { readonly i: number; readonly value: number; readonly sum: number }[];
}

interface Cut {
	readonly above: number;
	readonly sums: ReadonlyMap<number, number>;
}

function near(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Whether most numbers of a row are sums of the rows above it, back to the last total or to the top. */
function addsUp({ numbers, above }: Candidate, cut: Cut): boolean {
	if (above - cut.above < 2 && above < 2) return false;
	const sums = numbers.filter(
		({ i, value, sum }) => near(value, sum - (cut.sums.get(i) ?? 0)) || near(value, sum),
	);
	return sums.some(({ value }) => value !== 0) && sums.length * 2 >= numbers.length;
}

/**
 * Says which candidates are not data, and why. A total is a row that announces one and either adds
 * up or lacks what a row of data has, or that adds up and lacks it. Everything else stays data.
 */
export function classifyRows(
	candidates: readonly Candidate[],
	headers: ReadonlySet<string>,
	columns: number,
): readonly SkippedRow[] {
	const skipped: SkippedRow[] = [];
	let cut: Cut = { above: 0, sums: new Map() };
	let ended: number | undefined;
	for (const candidate of candidates) {
		const { row, cells, incomplete, nameless, label, above, numbers } = candidate;
		const [first = ''] = cells;
		const skip = (why: string): void => void skipped.push({ row, why, text: cells.join(' ') });
		const sums = addsUp(candidate, cut);
		if (cells.length === 0) {
			skip('blank line');
			ended = above;
		} else if (cells.length > 1 && cells.every((cell) => headers.has(cell))) {
			skip('header repeated');
		} else if ((label && (sums || incomplete)) || (incomplete && sums)) {
			skip(label ? 'totals row' : 'totals row (its numbers are the sums of those above)');
			/* Of a column that is empty here the sums go on, so only what is known is cut. */
			cut = {
				above,
				sums: new Map([...cut.sums, ...numbers.map(({ i, sum }) => [i, sum] as const)]),
			};
			ended = above;
		} else if (cells.length === 1 && columns > 2 && numbers.length === 0) {
			const after = ended === above && above > 0;
			const sentence = NOTE.test(first) || first.length > SENTENCE || after;
			if (sentence) skip('note');
			else if (nameless) skip('heading');
		}
	}
	return skipped;
}

/** Columns of a wide table that are drawn: from `first` up to, but without, `last`. */
export interface ColumnWindow {
	readonly first: number;
	readonly last: number;
}

/** Columns that are drawn before it is known where each begins. */
const AT_FIRST = 8;

/**
 * The columns that a reader sees, and one on either side, so that a table of hundreds is drawn at once.
 *
 * @param starts where each column begins, in pixels; empty when not known yet
 * @param left how far the table was scrolled, in pixels
 * @param width pixels in sight
 */
export function columnWindow(starts: readonly number[], left: number, width: number): ColumnWindow {
	if (starts.length === 0) return { first: 0, last: AT_FIRST };
	const first = starts.findLastIndex((start) => start <= left);
	const beyond = starts.findIndex((start) => start >= left + width);
	return {
		first: Math.max(first - 1, 0),
		last: beyond === -1 ? starts.length : Math.min(beyond + 1, starts.length),
	};
}

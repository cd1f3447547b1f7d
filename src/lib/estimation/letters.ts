/**
 * Compact letter display: letters for items such that two items share a letter if and only if they
 * are not told apart. Each letter is a largest set of items of which no two differ; the first letter
 * holds the first item, so items sorted by value have letters in that order.
 *
 * Source: Piepho (2004), Journal of Computational and Graphical Statistics 13 (insert-and-absorb):
 * the columns it ends with are the maximal sets found here.
 *
 * @param count items, in the order in which letters are given
 * @param differs whether the items at two positions are told apart; symmetric
 * @returns per item the indices of its letters, ascending (0 is the letter a)
 */
export function compactLetters(
	count: number,
	differs: (a: number, b: number) => boolean,
): readonly (readonly number[])[] {
	const items = Array.from({ length: count }, (_, i) => i);
	const columns = absorb(splitColumns(items, differs)).sort(byMembers);
	return items.map((item) =>
		columns.flatMap((column, letter) => (column.has(item) ? [letter] : [])),
	);
}

/** A column with two items that differ is split into one without each; sets inside others go. */
function splitColumns(
	items: readonly number[],
	differs: (a: number, b: number) => boolean,
): readonly ReadonlySet<number>[] {
	let columns: readonly ReadonlySet<number>[] = [new Set(items)];
	for (const a of items) {
		for (const b of items) {
			if (b <= a || !differs(a, b)) continue;
			const split = columns.flatMap((column) =>
				column.has(a) && column.has(b) ? [without(column, a), without(column, b)] : [column],
			);
			columns = absorb(split);
		}
	}
	return columns;
}

function without(column: ReadonlySet<number>, item: number): ReadonlySet<number> {
	return new Set([...column].filter((one) => one !== item));
}

function absorb(columns: readonly ReadonlySet<number>[]): ReadonlySet<number>[] {
	return columns.filter(
		(column, at) =>
			!columns.some(
				(other, k) => k !== at && isInside(column, other) && (column.size < other.size || k < at),
			),
	);
}

function isInside(inner: ReadonlySet<number>, outer: ReadonlySet<number>): boolean {
	return inner.size <= outer.size && [...inner].every((item) => outer.has(item));
}

/** Column that holds the earliest item first; of two with the same, the one with the earlier next. */
function byMembers(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
	const [left, right] = [[...a].sort((x, y) => x - y), [...b].sort((x, y) => x - y)];
	for (let i = 0; i < Math.min(left.length, right.length); i++) {
		const step = (left[i] ?? 0) - (right[i] ?? 0);
		if (step !== 0) return step;
	}
	return left.length - right.length;
}

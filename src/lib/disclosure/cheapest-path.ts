/** A cell of a table: row and column. */
export type Place = readonly [number, number];

/**
 * The cheapest way from a row to a column over cells, alternating between rows and columns, that does
 * not use the cell at which they meet; with that cell it is a cycle. Null where there is none.
 *
 * Source: E. Dijkstra (1959), A note on two problems in connexion with graphs, Numerische Mathematik
 * 1, in the form for dense graphs.
 *
 * @param cost of passing over a cell; infinite where it cannot be passed
 */
export function cheapestPath(
	rows: number,
	columns: number,
	from: number,
	to: number,
	cost: (row: number, column: number) => number,
): readonly Place[] | null {
	const vertices = rows + columns;
	const best = new Float64Array(vertices).fill(Infinity);
	const before = new Int32Array(vertices).fill(-1);
	const isDone = new Uint8Array(vertices);
	const target = rows + to;
	best[from] = 0;
	for (;;) {
		let here = -1;
		for (let v = 0; v < vertices; v++) {
			if (isDone[v] === 0 && (best[v] ?? Infinity) < (best[here] ?? Infinity)) here = v;
		}
		if (here === -1) return null;
		if (here === target) break;
		isDone[here] = 1;
		const isRow = here < rows;
		for (let i = 0; i < (isRow ? columns : rows); i++) {
			const [row, column] = isRow ? [here, i] : [i, here - rows];
			if (row === from && column === to) continue;
			const there = isRow ? rows + i : i;
			const along = (best[here] ?? Infinity) + cost(row, column);
			if (along >= (best[there] ?? Infinity)) continue;
			best[there] = along;
			before[there] = here;
		}
	}
	const path: Place[] = [];
	for (let v = target; v !== from; v = before[v] ?? from) {
		const u = before[v] ?? from;
		path.push(u < rows ? [u, v - rows] : [v, u - rows]);
	}
	return path;
}

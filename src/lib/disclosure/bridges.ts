/** Two vertices. */
export type Edge = readonly [number, number];

/**
 * The edges of a graph that lie on no cycle, in linear time. Source: R. Tarjan (1974), A note on
 * finding the bridges of a graph, Information Processing Letters 2: an edge to a vertex that was
 * first met over it, and from whose side nothing reaches back before it.
 */
export function findBridges(vertices: number, edges: readonly Edge[]): readonly Edge[] {
	const near: number[][] = Array.from({ length: vertices }, () => []);
	edges.forEach(([a, b], i) => {
		near[a]?.push(i);
		near[b]?.push(i);
	});
	const met = new Int32Array(vertices).fill(-1);
	const back = new Int32Array(vertices);
	const bridges: Edge[] = [];
	let time = 0;
	for (let root = 0; root < vertices; root++) {
		if (met[root] !== -1) continue;
		/* Vertices on the way, the edge over which each was met, and how many of its edges are done. */
		const way: { readonly at: number; readonly over: number; next: number }[] = [];
		const enter = (at: number, over: number): void => {
			met[at] = back[at] = time++;
			way.push({ at, over, next: 0 });
		};
		enter(root, -1);
		for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
			const edge = near[here.at]?.[here.next++];
			if (edge === undefined) {
				way.pop();
				const before = way.at(-1);
				if (before === undefined) continue;
				back[before.at] = Math.min(back[before.at] ?? 0, back[here.at] ?? 0);
				const bridge = edges[here.over];
				if ((back[here.at] ?? 0) > (met[before.at] ?? 0) && bridge) bridges.push(bridge);
			} else if (edge !== here.over) {
				const [a, b] = edges[edge] as Edge;
				const there = a === here.at ? b : a;
				if (met[there] === -1) enter(there, edge);
				else back[here.at] = Math.min(back[here.at] ?? 0, met[there] ?? 0);
			}
		}
	}
	return bridges;
}

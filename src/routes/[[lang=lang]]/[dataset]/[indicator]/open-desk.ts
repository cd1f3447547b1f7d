import { analyse, openSource, type Source, type ViewRequest } from '$lib/analysis/index.ts';
import { indicatorOf, tableOf, type Dataset, type TableId } from '$lib/dataset/index.ts';
import { openDuckdbWasm } from '$lib/engine/adapters/duckdb-wasm.ts';
import { restartingEngine } from '$lib/engine/index.ts';
import type { Desk } from '$lib/state/index.ts';

/**
 * Puts a dataset and an engine together. A table is fetched when an indicator first asks for it;
 * the frame of a survey's design is asked for then, and kept for every later answer.
 *
 * @param home address of the dataset's files, without a slash at the end
 */
export async function openDesk(dataset: Dataset, home: string): Promise<Desk> {
	const restarts = new Set<() => void>();
	const engine = restartingEngine(openDuckdbWasm, (state) => {
		if (state === 'restarted') for (const callback of restarts) callback();
	});
	const sources = new Map<TableId, Source>();

	async function sourceOf(id: TableId, signal: AbortSignal): Promise<Source> {
		const known = sources.get(id);
		if (known) return known;
		const { file } = tableOf(dataset, id);
		const url = new URL(`${home}/${file}?release=${dataset.info.release}`, location.href).href;
		await engine.register({ name: id, url }, signal);
		const source = await openSource(dataset, engine, id);
		sources.set(id, source);
		return source;
	}

	return {
		async answer(request: ViewRequest, signal: AbortSignal) {
			const { table } = indicatorOf(dataset, request.indicator);
			return analyse(await sourceOf(table, signal), engine, request, signal);
		},
		async work(indicator, task, signal) {
			const { table } = indicatorOf(dataset, indicator);
			return task(await sourceOf(table, signal), engine, signal);
		},
		onrestart(callback) {
			restarts.add(callback);
			return () => restarts.delete(callback);
		},
		close: () => engine.close(),
	};
}

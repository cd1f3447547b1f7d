import { openSource, type Source } from '$lib/analysis/index.ts';
import { tableOf, type Dataset, type TableId } from '$lib/dataset/index.ts';
import { openDuckdbWasm } from '$lib/engine/adapters/duckdb-wasm.ts';
import { restartingEngine, type Engine } from '$lib/engine/index.ts';

/** A dataset with an engine: its tables are fetched when they are first asked for, and kept. */
export interface OpenTables {
	readonly engine: Engine;
	sourceOf(table: TableId, signal: AbortSignal): Promise<Source>;
	/** A source that was opened already. */
	opened(table: TableId): Source | undefined;
	/** Calls back after the engine died and was started again. */
	onrestart(callback: () => void): () => void;
}

/**
 * Puts a dataset and an engine together.
 *
 * @param home address of the dataset's files, without a slash at the end
 */
export function openTables(dataset: Dataset, home: string): OpenTables {
	const restarts = new Set<() => void>();
	const engine = restartingEngine(openDuckdbWasm, (state) => {
		if (state === 'restarted') for (const callback of restarts) callback();
	});
	const sources = new Map<TableId, Source>();
	/** On their way: several questions that need a table at once have it fetched once. */
	const opening = new Map<TableId, Promise<Source>>();

	async function open(id: TableId): Promise<Source> {
		const { file } = tableOf(dataset, id);
		const url = new URL(`${home}/${file}?release=${dataset.info.release}`, location.href).href;
		await engine.register({ name: id, url });
		const source = await openSource(dataset, engine, id);
		sources.set(id, source);
		return source;
	}

	return {
		engine,
		async sourceOf(id, signal) {
			const known = sources.get(id);
			if (known) return known;
			const coming = opening.get(id) ?? open(id).finally(() => opening.delete(id));
			opening.set(id, coming);
			const source = await coming;
			signal.throwIfAborted();
			return source;
		},
		opened: (id) => sources.get(id),
		onrestart(callback) {
			restarts.add(callback);
			return () => restarts.delete(callback);
		},
	};
}

import { analyse, loadFrame, type ViewRequest } from '$lib/analysis/index.ts';
import { indicatorOf, tableOf, type Dataset, type TableId } from '$lib/dataset/index.ts';
import { openDuckdbWasm } from '$lib/engine/adapters/duckdb-wasm.ts';
import { restartingEngine } from '$lib/engine/index.ts';
import type { DesignFrame } from '$lib/estimation/index.ts';
import type { Desk } from '$lib/state/index.ts';

/**
 * Puts a dataset and an engine together. A table is fetched when an indicator first asks for it;
 * the frame is the whole design of that table and is kept for every later answer.
 *
 * @param home address of the dataset's files, without a slash at the end
 */
export async function openDesk(dataset: Dataset, home: string): Promise<Desk> {
	const restarts = new Set<() => void>();
	const engine = restartingEngine(openDuckdbWasm, (state) => {
		if (state === 'restarted') for (const callback of restarts) callback();
	});
	const frames = new Map<TableId, DesignFrame>();

	async function frameOf(id: TableId, signal: AbortSignal): Promise<DesignFrame> {
		const known = frames.get(id);
		if (known) return known;
		const { file } = tableOf(dataset, id);
		const url = new URL(`${home}/${file}?release=${dataset.info.release}`, location.href).href;
		await engine.register({ name: id, url }, signal);
		const frame = await loadFrame(dataset, engine, id);
		frames.set(id, frame);
		return frame;
	}

	return {
		async answer(request: ViewRequest, signal: AbortSignal) {
			const { table } = indicatorOf(dataset, request.indicator);
			const frame = await frameOf(table, signal);
			return analyse({ dataset, frame }, engine, request, signal);
		},
		onrestart(callback) {
			restarts.add(callback);
			return () => restarts.delete(callback);
		},
		close: () => engine.close(),
	};
}

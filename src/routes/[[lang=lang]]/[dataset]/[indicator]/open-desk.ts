import { analyse, cubeKeeper } from '$lib/analysis/index.ts';
import { indicatorOf, type Dataset } from '$lib/dataset/index.ts';
import type { Desk } from '$lib/state/index.ts';
import { openTables } from '../open-tables.ts';
import { whenIdle } from '../when-idle.ts';

/**
 * Puts a dataset and an engine together. A table is fetched when an indicator first asks for it;
 * the frame of a survey's design is asked for then, and kept for every later answer. Of a survey a
 * cube is filled after the first answer; what it covers is then arithmetic.
 *
 * @param home address of the dataset's files, without a slash at the end
 */
export async function openDesk(dataset: Dataset, home: string): Promise<Desk> {
	const { engine, sourceOf, opened, onrestart } = openTables(dataset, home);
	const changes = new Set<() => void>();
	const cubes = cubeKeeper({
		engine,
		whenIdle,
		survey(indicator) {
			const source = opened(indicatorOf(dataset, indicator).table);
			return source !== undefined && 'frame' in source ? source : null;
		},
		onchange: () => changes.forEach((callback) => callback()),
	});

	return {
		async answer(request, signal) {
			const known = cubes.answer(request);
			if (known !== null) return known;
			const { table } = indicatorOf(dataset, request.indicator);
			const view = await cubes.aside(async () =>
				analyse(await sourceOf(table, signal), engine, request, signal),
			);
			if (view.basis === 'sample') cubes.prepare(request);
			return view;
		},
		work(indicator, task, signal) {
			const { table } = indicatorOf(dataset, indicator);
			return cubes.aside(async () => task(await sourceOf(table, signal), engine, signal));
		},
		instant: {
			answer: (request) => cubes.answer(request),
			cells: (request) => cubes.cells(request),
			refuses: (request) => cubes.refuses(request),
			onchange(callback) {
				changes.add(callback);
				return () => changes.delete(callback);
			},
		},
		onrestart,
		async close() {
			cubes.close();
			await engine.close();
		},
	};
}

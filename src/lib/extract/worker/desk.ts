import type { Engine } from '../../engine/index.ts';
import type { OrderedTable } from './protocol.ts';

/** An engine that is started once, with the tables it was given. */
export interface WorkerDesk {
	/** The engine with these tables; what it has already is neither started nor fetched again. */
	take(tables: readonly OrderedTable[]): Promise<Engine>;
}

/** What did not start or come is tried again when it is next asked for. */
export function workerDesk(open: () => Promise<Engine>): WorkerDesk {
	let opening: Promise<Engine> | undefined;
	const taken = new Map<string, { readonly url: string; readonly come: Promise<void> }>();

	function started(): Promise<Engine> {
		if (opening) return opening;
		const now = open();
		opening = now;
		now.catch(() => (opening = undefined));
		return now;
	}

	function fetched(engine: Engine, { name, url }: OrderedTable): Promise<void> {
		const known = taken.get(name);
		if (known?.url === url) return known.come;
		const come = engine.register({ name, url });
		taken.set(name, { url, come });
		come.catch(() => taken.delete(name));
		return come;
	}

	return {
		async take(tables) {
			const engine = await started();
			for (const table of tables) await fetched(engine, table);
			return engine;
		},
	};
}

import { openSource, type Source } from '../../analysis/index.ts';
import type { Engine } from '../../engine/index.ts';
import { loadGazetteer, type Gazetteer } from '../../geography/index.ts';
import { prepareExtract } from '../package.ts';
import type { PreparedExtract } from '../package-types.ts';
import type { WorkerDesk } from './desk.ts';
import { tablesOfOrder, type ForeseenOrder, type OrderedTable } from './protocol.ts';

/** What a package of an order is made from. */
export interface OrderParts {
	readonly source: Source;
	readonly engine: Engine;
	readonly gazetteer: Gazetteer | null;
	/** Of rows; estimates are asked for when they are ordered. */
	readonly prepared: PreparedExtract | null;
}

/** Has ready what the next order will need, and keeps it: forms may be chosen anew without asking again. */
export interface OrderDesk {
	/**
	 * Has the parts of an order ready that may come; those of one that did not come are given up. What
	 * is wrong with an order is said when it comes.
	 */
	foresee(order: ForeseenOrder): Promise<void>;
	/** The parts of an order that came. What did not succeed ahead is tried again. */
	take(order: ForeseenOrder): Promise<OrderParts>;
}

interface Preparation {
	readonly key: string;
	readonly parts: Promise<OrderParts>;
	readonly stop: AbortController;
}

export function orderDesk(tables: WorkerDesk): OrderDesk {
	const sources = new Map<string, Promise<Source>>();
	const gazetteers = new Map<string, Promise<Gazetteer>>();
	let last: Preparation | undefined;
	/** Is waited for: what may come next must not end it. */
	let ordered: Preparation | undefined;

	function begin(order: ForeseenOrder): Preparation {
		const key = keyOf(order);
		if (last?.key === key) return last;
		if (last !== ordered) last?.stop.abort();
		const stop = new AbortController();
		const begun = { key, stop, parts: partsOf(order, stop.signal) };
		last = begun;
		begun.parts.catch(() => {
			if (last === begun) last = undefined;
		});
		return begun;
	}

	async function partsOf(order: ForeseenOrder, signal: AbortSignal): Promise<OrderParts> {
		const { dataset, selection } = order;
		const asked = tablesOfOrder(order);
		const areas =
			order.gazetteer === null ? null : kept(gazetteers, order.gazetteer, loadGazetteer);
		areas?.catch(() => undefined);
		const engine = await tables.take(asked);
		const source = await kept(sources, sourceKey(asked, selection.table), () =>
			openSource(dataset, engine, selection.table),
		);
		signal.throwIfAborted();
		const prepared =
			selection.estimates === undefined
				? await prepareExtract(source, engine, selection, signal)
				: null;
		return { source, engine, gazetteer: await areas, prepared };
	}

	return {
		async foresee(order) {
			try {
				await begin(order).parts;
			} catch {
				/* It is tried again, and said, when the order comes. */
			}
		},
		async take(order) {
			ordered = begin(order);
			return ordered.parts;
		},
	};
}

/** Orders of one key differ in nothing that is prepared. */
function keyOf(order: ForeseenOrder): string {
	const { gazetteer, selection } = order;
	const rows = { ...selection, forms: [], bom: false, hxl: false };
	return JSON.stringify([tablesOfOrder(order), gazetteer, rows]);
}

function sourceKey(tables: readonly OrderedTable[], table: string): string {
	return tables.find(({ name }) => name === table)?.url ?? table;
}

/** What was asked for once; a failure is not kept. */
function kept<T>(
	known: Map<string, Promise<T>>,
	key: string,
	ask: (key: string) => Promise<T>,
): Promise<T> {
	const before = known.get(key);
	if (before) return before;
	const now = ask(key);
	known.set(key, now);
	now.catch(() => known.delete(key));
	return now;
}

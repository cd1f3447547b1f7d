import { openSource } from '../../analysis/index.ts';
import type { Engine, EngineFiles } from '../../engine/index.ts';
import { loadGazetteer } from '../../geography/index.ts';
import { extractPackage } from '../package.ts';
import type { ExtractResult } from '../package-types.ts';
import { workerDesk, type WorkerDesk } from './desk.ts';
import { tablesOfOrder, type ExtractOrder, type FromWorker, type ToWorker } from './protocol.ts';

/** The end of a channel to whoever orders a package: a worker's scope, or a port. */
export interface ExtractPort {
	postMessage(message: FromWorker, transfer: Transferable[]): void;
	addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}

/** Bytes of a piece: few messages for the page, and little to hold. */
const PIECE = 1 << 20;

/** Milliseconds between two reports of progress. */
const PACE = 50;

/**
 * Makes the packages that are ordered, one after the other, with an engine of its own, so that the
 * page's engine answers meanwhile. One piece is made ahead of those that were asked for. To stop it,
 * end the worker.
 */
export function serveExtract(
	port: ExtractPort,
	openEngine: (files: EngineFiles) => Promise<Engine>,
): void {
	const post = (message: FromWorker, transfer: Transferable[] = []) =>
		port.postMessage(message, transfer);
	const failed = (error: unknown) =>
		post({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
	let desk: WorkerDesk | undefined;
	let next: Promise<Uint8Array<ArrayBuffer> | null> | undefined;
	let read: (() => Promise<Uint8Array<ArrayBuffer> | null>) | undefined;

	function opened(): WorkerDesk {
		if (desk) return desk;
		throw new Error('invalid order: no engine was named; start the worker with one');
	}
	async function make(order: ExtractOrder): Promise<void> {
		next = read = undefined;
		const result = await orderedPackage(order, opened(), post);
		if (result.kind === 'refused') return post({ kind: 'made', head: result });
		const { stream, ...head } = result;
		read = pieces(stream.getReader());
		post({ kind: 'made', head });
	}
	async function pull(): Promise<void> {
		const bytes = await (next ?? read?.());
		if (!bytes) return post({ kind: 'end' });
		next = read?.();
		next?.catch(() => undefined);
		post({ kind: 'piece', bytes }, [bytes.buffer]);
	}
	/** What does not come ahead is asked for again by the order, which says why it did not. */
	async function fetchAhead(tables: Parameters<WorkerDesk['take']>[0]): Promise<void> {
		await opened()
			.take(tables)
			.catch(() => undefined);
	}
	port.addEventListener('message', ({ data }) => {
		switch (data.kind) {
			case 'start': {
				const { engine } = data;
				desk = workerDesk(() => openEngine(engine));
				return void fetchAhead([]);
			}
			case 'fetch':
				return void fetchAhead(data.tables);
			case 'make':
				return void make(JSON.parse(data.order) as ExtractOrder).catch(failed);
			case 'pull':
				return void pull().catch(failed);
		}
	});
}

async function orderedPackage(
	order: ExtractOrder,
	desk: WorkerDesk,
	post: (message: FromWorker) => void,
): Promise<ExtractResult> {
	const { dataset, gazetteer, selection, date, link, termsAccepted = false, forms } = order;
	const engine = await desk.take(tablesOfOrder(order));
	const source = await openSource(dataset, engine, selection.table);
	const areas = gazetteer === null ? null : await loadGazetteer(gazetteer);
	let told = -Infinity;
	return extractPackage(
		source,
		engine,
		selection,
		{ date, link, gazetteer: areas, termsAccepted },
		{
			...(forms === undefined ? {} : { forms }),
			progress: (progress) => {
				const now = performance.now();
				if (now - told < PACE && progress.rows < progress.of) return;
				told = now;
				post({ kind: 'progress', progress });
			},
		},
	);
}

/** Reads a stream in pieces of about a megabyte, each with memory of its own; null at the end. */
function pieces(
	reader: ReadableStreamDefaultReader<Uint8Array>,
): () => Promise<Uint8Array<ArrayBuffer> | null> {
	return async () => {
		const parts: Uint8Array[] = [];
		let length = 0;
		while (length < PIECE) {
			const { done, value } = await reader.read();
			if (done) break;
			parts.push(value);
			length += value.length;
		}
		if (length === 0) return null;
		const piece = new Uint8Array(length);
		let at = 0;
		for (const part of parts) {
			piece.set(part, at);
			at += part.length;
		}
		return piece;
	};
}

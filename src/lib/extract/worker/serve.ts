import type { Engine, EngineFiles } from '../../engine/index.ts';
import { extractPackage } from '../package.ts';
import type { ExtractResult } from '../package-types.ts';
import type { Total } from '../tally.ts';
import { workerDesk } from './desk.ts';
import { orderDesk, type OrderDesk } from './order-desk.ts';
import type { ExtractOrder, ForeseenOrder, FromWorker, ToWorker } from './protocol.ts';

/** The end of a channel to whoever orders a package: a worker's scope, or a port. */
export interface ExtractPort {
	postMessage(message: FromWorker, transfer: Transferable[]): void;
	addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}

/** Bytes of a piece: few messages for the page, and each a short task. */
const PIECE = 1 << 18;

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
	let desk: OrderDesk | undefined;
	let next: Promise<Uint8Array<ArrayBuffer> | null> | undefined;
	let read: (() => Promise<Uint8Array<ArrayBuffer> | null>) | undefined;
	let total: (() => Total) | undefined;

	function opened(): OrderDesk {
		if (desk) return desk;
		throw new Error('invalid order: no engine was named; start the worker with one');
	}
	async function make(order: ExtractOrder): Promise<void> {
		next = read = total = undefined;
		const result = await orderedPackage(order, opened(), post);
		if (result.kind === 'refused') return post({ kind: 'made', head: result });
		const { stream, total: made, ...head } = result;
		read = pieces(stream.getReader());
		total = made;
		post({ kind: 'made', head });
	}
	async function pull(): Promise<void> {
		if (!read || !total) throw new Error('invalid pull: no package is being made; order one first');
		const bytes = await (next ?? read());
		if (!bytes) return post({ kind: 'end', total: total() });
		next = read();
		next.catch(() => undefined);
		post({ kind: 'piece', bytes }, [bytes.buffer]);
	}
	async function prepare(order: ForeseenOrder, number: number): Promise<void> {
		await opened().foresee(order);
		post({ kind: 'prepared', number });
	}
	port.addEventListener('message', ({ data }) => {
		switch (data.kind) {
			case 'start': {
				const { engine } = data;
				const tables = workerDesk(() => openEngine(engine));
				tables.take([]).catch(() => undefined);
				return void (desk = orderDesk(tables));
			}
			case 'prepare':
				return void prepare(JSON.parse(data.order) as ForeseenOrder, data.number);
			case 'make':
				return void make(JSON.parse(data.order) as ExtractOrder).catch(failed);
			case 'pull':
				return void pull().catch(failed);
		}
	});
}

async function orderedPackage(
	order: ExtractOrder,
	desk: OrderDesk,
	post: (message: FromWorker) => void,
): Promise<ExtractResult> {
	const { selection, date, link, termsAccepted = false, forms } = order;
	const { source, engine, gazetteer, prepared } = await desk.take(order);
	let told = -Infinity;
	return extractPackage(
		source,
		engine,
		selection,
		{ date, link, gazetteer, termsAccepted },
		{
			...(forms === undefined ? {} : { forms }),
			...(prepared === null ? {} : { prepared }),
			progress: (progress) => {
				const now = performance.now();
				if (now - told < PACE && progress.rows < progress.of) return;
				told = now;
				post({ kind: 'progress', progress });
			},
		},
	);
}

/** Reads a stream in pieces of about `PIECE` bytes, each with memory of its own; null at the end. */
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

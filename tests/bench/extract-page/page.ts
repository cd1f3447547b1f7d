import { packageMaker, type ExtractOrder } from '../../../src/lib/extract/index.ts';
import { openExtractWorker } from '../../../src/lib/workers/index.ts';

/** How a package was made, in milliseconds and bytes. */
export interface Made {
	/** Before the click, as the screen does when it has answered: engine, table, judgement, counts. */
	readonly ahead: number;
	/** From the click to the last byte. */
	readonly all: number;
	readonly bytes: number;
	/** Tasks of over 50 ms on the page's thread meanwhile, each. */
	readonly longTasks: readonly number[];
}

/** A page that takes packages away, and counts their bytes. */
export interface ExtractPage {
	make(order: ExtractOrder): Promise<Made>;
}

declare global {
	interface Window {
		extractPage: ExtractPage;
	}
}

window.extractPage = {
	async make(order) {
		const longTasks: number[] = [];
		const observer = new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) longTasks.push(duration);
		});
		observer.observe({ type: 'longtask' });
		const maker = packageMaker(openExtractWorker);
		const opened = performance.now();
		await maker.prepare(order);
		const start = performance.now();
		const result = await maker.make(order);
		if (result.kind === 'refused') throw new Error(result.judgement.sentence?.en ?? 'refused');
		let bytes = 0;
		await result.stream.pipeTo(
			new WritableStream({ write: (piece) => void (bytes += piece.length) }),
		);
		const all = performance.now() - start;
		/* Entries come in a task of their own. */
		await new Promise((resolve) => setTimeout(resolve, 100));
		observer.disconnect();
		maker.close();
		return { ahead: start - opened, all, bytes, longTasks };
	},
};

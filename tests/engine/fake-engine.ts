import { EngineError, type Engine, type Row } from '../../src/lib/engine/index.ts';

/** An engine without a database, on which a test can see and decide everything. */
export interface FakeEngine extends Engine {
	readonly files: readonly string[];
	readonly asked: readonly string[];
	readonly isClosed: boolean;
}

/** Answers every statement with its own text, or as `answer` says. */
export function fakeEngine(
	answer: (text: string) => Promise<readonly Row[]> = async (text) => [{ text }],
): FakeEngine {
	const files: string[] = [];
	const asked: string[] = [];
	let isClosed = false;
	return {
		files,
		asked,
		get isClosed() {
			return isClosed;
		},
		async register(file) {
			files.push(file.name);
		},
		run({ text }) {
			asked.push(text);
			return answer(text);
		},
		async read({ text }, take) {
			asked.push(text);
			const rows = await answer(text);
			const names = Object.keys(rows[0] ?? {});
			const columns = names.map((name) => rows.map((row) => row[name] ?? null));
			await take({ names, columns, length: rows.length });
		},
		async close() {
			isClosed = true;
		},
	};
}

/** An engine that dies of every statement. */
export function dyingEngine(): FakeEngine {
	return fakeEngine(() => Promise.reject(new EngineError('engine', 'invalid engine state: dead')));
}

import { describe, expect, it } from 'vitest';
import {
	EngineError,
	restartingEngine,
	type Engine,
	type EngineState,
} from '../../src/lib/engine/index.ts';
import { raw } from '../../src/lib/query/index.ts';
import { rejection } from './contract.ts';
import { dyingEngine, fakeEngine } from './fake-engine.ts';

const SURVEY = { name: 'survey', path: 'survey.parquet' };
const VISITS = { name: 'visits', path: 'visits.parquet' };

/** Starts the given engines one after the other; an Error stands for a start that fails. */
function startsInTurn(...turns: readonly (Engine | Error)[]) {
	const states: EngineState[] = [];
	let starts = 0;
	const engine = restartingEngine(
		async () => {
			const turn = turns[starts++];
			if (!turn) throw new Error('more starts than the test expects');
			if (turn instanceof Error) throw turn;
			return turn;
		},
		(state) => states.push(state),
	);
	return { engine, states, starts: () => starts };
}

describe('a restarting engine', () => {
	it('starts with the first request, once, however many come together', async () => {
		const { engine, states, starts } = startsInTurn(fakeEngine());
		expect(starts()).toBe(0);
		const answers = await Promise.all([engine.run(raw('one')), engine.run(raw('two'))]);
		expect(answers).toEqual([[{ text: 'one' }], [{ text: 'two' }]]);
		expect(starts()).toBe(1);
		expect(states).toEqual(['starting', 'ready']);
	});

	it('starts another when one died, gives it the same files and asks it the same', async () => {
		const [first, second] = [dyingEngine(), fakeEngine()];
		const { engine, states } = startsInTurn(first, second);
		await engine.register(SURVEY);
		await engine.register(VISITS);
		await engine.register(SURVEY);
		expect(await engine.run(raw('one'))).toEqual([{ text: 'one' }]);
		expect(second.files).toEqual(['survey', 'visits']);
		expect(first.isClosed).toBe(true);
		expect(states).toEqual(['starting', 'ready', 'starting', 'restarted']);
	});

	it('starts one other for several requests that saw the same engine die', async () => {
		const { engine, starts } = startsInTurn(dyingEngine(), fakeEngine());
		const answers = await Promise.all(['one', 'two', 'three'].map((t) => engine.run(raw(t))));
		expect(answers.flat()).toEqual([{ text: 'one' }, { text: 'two' }, { text: 'three' }]);
		expect(starts()).toBe(2);
	});

	it('gives up a statement of which two engines died, and starts again for the next', async () => {
		const { engine, states } = startsInTurn(dyingEngine(), dyingEngine(), fakeEngine());
		const error = await rejection(engine.run(raw('poison')));
		expect(error).toMatchObject({ fault: 'engine' });
		expect(states).toEqual(['starting', 'ready', 'starting', 'restarted', 'failed']);
		expect(await engine.run(raw('one'))).toEqual([{ text: 'one' }]);
		expect(states.slice(5)).toEqual(['starting', 'restarted']);
	});

	it('tries a failed start again at the next request, and says why it failed', async () => {
		const failure = new EngineError('engine', 'invalid engine start: offline; try again');
		const { engine, states } = startsInTurn(failure, fakeEngine());
		expect(await rejection(engine.run(raw('one')))).toBe(failure);
		expect(states).toEqual(['starting', 'failed']);
		expect(await engine.run(raw('one'))).toEqual([{ text: 'one' }]);
		expect(states).toEqual(['starting', 'failed', 'starting', 'ready']);
	});

	it('counts a start whose files cannot be registered as failed, and closes the engine', async () => {
		const broken = fakeEngine();
		broken.register = () => Promise.reject(new EngineError('file', 'invalid file: survey'));
		const { engine, states } = startsInTurn(dyingEngine(), broken, fakeEngine());
		await engine.register(SURVEY);
		expect(await rejection(engine.run(raw('one')))).toMatchObject({ fault: 'file' });
		expect(broken.isClosed).toBe(true);
		expect(states.at(-1)).toBe('failed');
		expect(await engine.run(raw('one'))).toEqual([{ text: 'one' }]);
	});

	it('does not start again for a wrong statement or a wrong file', async () => {
		const wrong = new EngineError('statement', 'invalid statement');
		const fake = fakeEngine(() => Promise.reject(wrong));
		const { engine, starts } = startsInTurn(fake);
		expect(await rejection(engine.run(raw('one')))).toBe(wrong);
		expect(starts()).toBe(1);
	});

	it('does not keep a file that could not be registered', async () => {
		const first = dyingEngine();
		first.register = () => Promise.reject(new EngineError('file', 'invalid file: survey'));
		const second = fakeEngine();
		const { engine } = startsInTurn(first, second);
		expect(await rejection(engine.register(SURVEY))).toMatchObject({ fault: 'file' });
		expect(await engine.run(raw('one'))).toEqual([{ text: 'one' }]);
		expect(second.files).toEqual([]);
	});

	it('lets a request go that is aborted while the engine starts', async () => {
		let finish: (engine: Engine) => void = () => {};
		const engine = restartingEngine(() => new Promise((resolve) => (finish = resolve)));
		const controller = new AbortController();
		const reason = new Error('another view');
		const aborted = rejection(engine.run(raw('one'), controller.signal));
		const next = engine.run(raw('two'));
		controller.abort(reason);
		expect(await aborted).toBe(reason);
		finish(fakeEngine());
		expect(await next).toEqual([{ text: 'two' }]);
	});

	it('closes what it started and takes no request after', async () => {
		const fake = fakeEngine();
		const { engine, starts } = startsInTurn(fake);
		await engine.run(raw('one'));
		await engine.close();
		expect(fake.isClosed).toBe(true);
		expect(await rejection(engine.run(raw('two')))).toMatchObject({ fault: 'engine' });
		expect(starts()).toBe(1);
	});

	it('closes before it was started without starting', async () => {
		const { engine, starts } = startsInTurn(fakeEngine());
		await engine.close();
		expect(starts()).toBe(0);
	});
});

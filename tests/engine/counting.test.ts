import { describe, expect, it } from 'vitest';
import { countingEngine } from '../../src/lib/engine/index.ts';
import { raw } from '../../src/lib/query/index.ts';
import { rejection } from './contract.ts';
import { dyingEngine, fakeEngine } from './fake-engine.ts';

describe('a counting engine', () => {
	it('has counted nothing before it is asked', () => {
		expect(countingEngine(fakeEngine()).statements).toEqual([]);
	});

	it('remembers every statement in order and passes the answers on', async () => {
		const engine = countingEngine(fakeEngine());
		const statements = [raw('one'), raw('two'), raw('one')];
		for (const statement of statements) {
			expect(await engine.run(statement)).toEqual([{ text: statement.text }]);
		}
		expect(engine.statements).toEqual(statements);
	});

	it('counts a statement that fails too', async () => {
		const engine = countingEngine(dyingEngine());
		expect(await rejection(engine.run(raw('one')))).toMatchObject({ fault: 'engine' });
		expect(engine.statements).toHaveLength(1);
	});

	it('does not count files, and passes them and the end on', async () => {
		const fake = fakeEngine();
		const engine = countingEngine(fake);
		await engine.register({ name: 'survey', path: 'survey.parquet' });
		await engine.close();
		expect(engine.statements).toEqual([]);
		expect(fake.files).toEqual(['survey']);
		expect(fake.isClosed).toBe(true);
	});
});

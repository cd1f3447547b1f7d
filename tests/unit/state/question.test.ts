import { describe, expect, it } from 'vitest';
import { Question } from '../../../src/lib/state/index.ts';

const never = (signal: AbortSignal) =>
	new Promise<number>((_, refuse) => {
		signal.addEventListener('abort', () => refuse(signal.reason));
	});

describe('a question', () => {
	it('has no answer before it is asked', () => {
		const question = new Question<number>();
		expect([question.answer, question.phase]).toEqual([null, 'idle']);
	});

	it('cancels the one before, and drops what it says late', async () => {
		const question = new Question<number>();
		const first = question.ask(never);
		await question.ask(async () => 2);
		await first;
		expect([question.answer, question.phase, question.problem]).toEqual([2, 'ready', null]);
	});

	it('keeps the last good answer when one fails, and says why', async () => {
		const question = new Question<number>();
		await question.ask(async () => 1);
		await question.ask(() => Promise.reject(new Error('invalid line: -1 (kyat)')));
		expect([question.answer, question.phase]).toEqual([1, 'failed']);
		expect(question.problem).toBe('invalid line: -1 (kyat)');
	});

	it('says nothing after it was stopped', async () => {
		const question = new Question<number>();
		const asked = question.ask(never);
		question.stop();
		await asked;
		expect([question.answer, question.phase]).toEqual([null, 'asking']);
	});
});

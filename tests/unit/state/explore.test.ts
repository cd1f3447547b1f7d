import { describe, expect, it } from 'vitest';
import {
	defaultRequest,
	surveyViewOf,
	type View,
	type ViewRequest,
} from '../../../src/lib/analysis/index.ts';
import type { IndicatorId } from '../../../src/lib/dataset/index.ts';
import { Explore, type Desk } from '../../../src/lib/state/index.ts';
import { dataset, survey, totalsRows } from '../../fixtures/survey.ts';

const request = defaultRequest(dataset, 'grid' as IndicatorId);
const viewWith = (n: number): View => surveyViewOf(survey, request, totalsRows({ MMR001: 0.3 }, n));

/** A desk whose answers arrive when the test says so. */
function slowDesk() {
	const waiting: { request: ViewRequest; signal: AbortSignal; give: (view: View) => void }[] = [];
	let closed = false;
	const desk: Desk = {
		answer: (asked, signal) =>
			new Promise((give, refuse) => {
				signal.addEventListener('abort', () => refuse(signal.reason));
				waiting.push({ request: asked, signal, give });
			}),
		work: () => Promise.reject(new Error('not asked here')),
		onrestart: () => () => {},
		close: async () => {
			closed = true;
		},
	};
	return { desk, waiting, isClosed: () => closed };
}
const settled = () => new Promise((done) => setTimeout(done, 0));

describe('the Explore state', () => {
	it('starts with the prerendered view and keeps it until an answer arrives', async () => {
		const { desk, waiting } = slowDesk();
		const first = viewWith(40);
		const explore = new Explore(first, async () => desk);
		expect(explore.phase).toBe('first');
		const asked = explore.ask(request);
		expect(explore.phase).toBe('waking');
		expect(explore.view).toBe(first);
		await settled();
		const second = viewWith(50);
		waiting[0]?.give(second);
		await asked;
		expect(explore.view).toBe(second);
		expect(explore.phase).toBe('ready');
	});

	it('cancels a request when a newer one comes, and never shows the older answer', async () => {
		const { desk, waiting } = slowDesk();
		const explore = new Explore(viewWith(40), async () => desk);
		const first = explore.ask(request);
		await settled();
		const second = explore.ask({ ...request, level: 0.9 });
		await settled();
		expect(waiting[0]?.signal.aborted).toBe(true);
		waiting[0]?.give(viewWith(1));
		const answer = viewWith(60);
		waiting[1]?.give(answer);
		await Promise.all([first, second]);
		expect(explore.view).toBe(answer);
	});

	it('keeps the last good view and says why when a request fails', async () => {
		const first = viewWith(40);
		const { desk } = slowDesk();
		const broken = { ...desk, answer: () => Promise.reject(new Error('invalid file: x')) };
		const explore = new Explore(first, async () => broken);
		await explore.ask(request);
		expect(explore.phase).toBe('failed');
		expect(explore.problem).toBe('invalid file: x');
		expect(explore.view).toBe(first);
	});

	it('tries a failed start again with the next request', async () => {
		const { desk, waiting } = slowDesk();
		let starts = 0;
		const explore = new Explore(viewWith(40), async () => {
			starts += 1;
			if (starts === 1) throw new Error('no worker');
			return desk;
		});
		await explore.ask(request);
		expect(explore.problem).toBe('no worker');
		const again = explore.ask(request);
		await settled();
		waiting[0]?.give(viewWith(50));
		await again;
		expect(explore.phase).toBe('ready');
		expect(starts).toBe(2);
	});

	it('shows nothing after it is closed', async () => {
		const { desk, waiting, isClosed } = slowDesk();
		const first = viewWith(40);
		const explore = new Explore(first, async () => desk);
		const asked = explore.ask(request);
		await settled();
		await explore.close();
		waiting[0]?.give(viewWith(50));
		await asked;
		expect(explore.view).toBe(first);
		expect(isClosed()).toBe(true);
	});

	it('shows at once what needs no engine, and drops the answer that was on its way', async () => {
		const { desk, waiting } = slowDesk();
		const ahead = viewWith(80);
		let able = false;
		let tell = (): void => {};
		const explore = new Explore(viewWith(40), async () => ({
			...desk,
			instant: {
				answer: () => (able ? ahead : null),
				cells: () => (able ? ahead.cells : null),
				refuses: () => !able,
				onchange(callback) {
					tell = callback;
					return () => {};
				},
			},
		}));
		expect(explore.preview(request)).toBe(false);
		void explore.ask(request);
		await settled();
		expect(explore.preview(request)).toBe(false);
		expect(explore.cellsAtOnce(request)).toBeNull();
		expect(explore.neverAtOnce(request)).toBe(true);
		able = true;
		tell();
		expect(explore.preview(request)).toBe(true);
		expect(explore.view).toBe(ahead);
		expect(explore.phase).toBe('ready');
		expect(explore.cellsAtOnce(request)).toBe(ahead.cells);
		waiting[0]?.give(viewWith(50));
		await settled();
		expect(explore.view).toBe(ahead);
	});
});

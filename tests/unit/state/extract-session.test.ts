import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSource } from '../../../src/lib/analysis/index.ts';
import type { Dataset } from '../../../src/lib/dataset/index.ts';
import { estimateRequests } from '../../../src/lib/extract/index.ts';
import { ExtractSession, type ExtractDesk } from '../../../src/lib/state/index.ts';
import { openExtractDemo, selectionOf, type ExtractDemo } from '../../fixtures/extract-demo.ts';

let demo: ExtractDemo;
beforeAll(async () => void (demo = await openExtractDemo('mlcs-2017')), 120_000);
afterAll(() => demo.close());

/** A session over the demonstration, and the tables it asked for. */
function opened(dataset: Dataset) {
	const tables: string[] = [];
	const desk: ExtractDesk = {
		async work(table, task, signal) {
			tables.push(table);
			const source = await openSource(dataset, demo.engine, table);
			return task(source, demo.engine, signal);
		},
		close: async () => undefined,
	};
	return { session: new ExtractSession(dataset, async () => desk), tables };
}

const estimates = (...asked: readonly object[]) =>
	selectionOf({ dataset: 'mlcs-2017', table: 'household', estimates: asked });

describe('what will be in a package of estimates, before the click', () => {
	it('is the first twelve tables, and says of how many', async () => {
		const breakdowns = ['state', 'urban', 'head_education', 'main_income'];
		const selection = estimates(
			...['grid-electricity', 'poverty-headcount', 'grid-households', 'water-shortage'].flatMap(
				(indicator) => breakdowns.map((by) => ({ indicator, by: [by] })),
			),
		);
		const { session } = opened(demo.dataset);
		await session.show(selection);
		const preview = session.preview.answer;
		expect(session.preview.problem).toBeNull();
		expect([preview?.tables.length, preview?.tablesInAll]).toEqual([12, 16]);
		expect(preview?.outlook).toBeNull();
		const asked = estimateRequests(demo.dataset, selection).slice(0, 12);
		expect(preview?.tables.map(({ view }) => view.request.indicator)).toEqual(
			asked.map(({ indicator }) => indicator),
		);
		const cells = preview?.tables.reduce((n, { view }) => n + view.cells.length + 1, 0);
		expect(preview?.rows.length).toBe(cells);
		await session.close();
	}, 60_000);

	it('has the tables of every indicator at hand, also those of another table than the selection', async () => {
		const { session, tables } = opened(demo.dataset);
		await session.show(estimates({ indicator: 'water-shortage', by: [] }));
		expect(session.preview.problem).toBeNull();
		expect(new Set(tables)).toEqual(new Set(['visit', 'household']));
		await session.close();
	});

	it('shows a suppressed cell without value and n, and lists it with its rule', async () => {
		const { disclosure } = demo.dataset;
		const dataset = {
			...demo.dataset,
			disclosure: { ...disclosure, k: { ...disclosure.k, value: 40 } },
		} as Dataset;
		const { session } = opened(dataset);
		await session.show(
			estimates({ indicator: 'grid-electricity', by: ['state', 'head_education'] }),
		);
		const preview = session.preview.answer;
		const column = (name: string) => preview?.columns.findIndex((c) => c.name === name) ?? -1;
		const hidden = preview?.rows.filter((row) => row[column('kind')] === 'suppressed') ?? [];
		expect(hidden.length).toBe(preview?.tables[0]?.suppressed.size);
		expect(hidden.length).toBeGreaterThan(0);
		for (const row of hidden) {
			expect([row[column('value')], row[column('se')], row[column('n')]]).toEqual([
				null,
				null,
				null,
			]);
		}
		await session.close();
	});
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeReport } from './make-report.ts';
import type { GoldenReport, GoldenReportRow } from './make-report.ts';
import type { DescribedTopic } from './topic.ts';
import { describedThroughApp } from './topics.ts';

const text = readFileSync(new URL('./golden-report.json', import.meta.url), 'utf8');
const committed = JSON.parse(text) as GoldenReport;
const fresh = makeReport();

const counts = ({ groups, all }: GoldenReport) =>
	[...groups, all].map(({ name, about, designs, cases }) => ({ name, about, designs, cases }));

const errors = ({ groups, all }: GoldenReport) =>
	[...groups, all].flatMap((row: GoldenReportRow) => Object.values(row.largestError));

describe('golden-report.json (make it with: npx tsx tests/oracle/report.ts)', () => {
	it('counts the designs and cases that are in the golden files', () => {
		expect(counts(committed)).toEqual(counts(fresh));
		expect([committed.source, committed.tolerance]).toEqual([fresh.source, fresh.tolerance]);
	});

	it('counts the designs and cases of every other family of estimators', () => {
		const counted = (topics: readonly DescribedTopic[]) =>
			topics.map(({ name, designs, cases, tolerance }) => ({ name, designs, cases, tolerance }));
		expect(counted(committed.topics)).toEqual(counted([...fresh.topics, ...describedThroughApp()]));
	});

	it('rests on at least 500 random designs', () => {
		const random = fresh.groups.filter(({ name }) => name.startsWith('random-'));
		const designs = [...random, ...fresh.topics].reduce((n, row) => n + row.designs, 0);
		expect(designs).toBeGreaterThanOrEqual(500);
	});

	it('states for every family errors no larger than it allows', () => {
		const beyond = committed.topics.flatMap(({ name, largestError, tolerance }) =>
			Object.entries(tolerance).filter(([quantity, most]) => {
				const error = largestError[quantity];
				return error === undefined || !(error <= most) ? [name, quantity] : false;
			}),
		);
		expect(beyond).toEqual([]);
	});

	it('states errors within a factor of ten of those computed now', () => {
		const now = errors(fresh);
		const far = errors(committed).filter((stated, at) => {
			const computed = now[at] ?? Infinity;
			return stated > 10 * computed + 1e-14 || computed > 10 * stated + 1e-14;
		});
		expect(far).toEqual([]);
	});
});

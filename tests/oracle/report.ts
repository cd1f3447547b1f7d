/**
 * Prints how near the estimation room is to R `survey` on the golden cases, and writes
 * golden-report.json, which the Methods page shows.
 *
 *   npx tsx tests/oracle/report.ts
 */
import { writeFileSync } from 'node:fs';
import { makeReport } from './make-report.ts';
import type { GoldenReport } from './make-report.ts';
import { topicsThroughApp } from './topics.ts';

const report = makeReport(undefined, await topicsThroughApp());
writeFileSync(
	new URL('./golden-report.json', import.meta.url),
	`${JSON.stringify(report, null, '\t')}\n`,
);
print(report);

function print({ source, groups, all, topics }: GoldenReport): void {
	const header = ['group', 'designs', 'cases', 'value', 'se', 'ci', 'deff'];
	const lines = [...groups, all].map(({ name, designs, cases, largestError: e }) =>
		[name, designs, cases, e.value, e.se, e.ci, e.deff].map(String),
	);
	process.stdout.write(`Largest relative error against ${source}\n`);
	for (const [name = '', ...numbers] of [header, ...lines])
		process.stdout.write(`${name.padEnd(28)}${numbers.map((n) => n.padStart(9)).join('')}\n`);
	for (const { name, designs, cases, largestError } of topics)
		process.stdout.write(
			`${name}: ${designs} designs, ${cases} cases, ${JSON.stringify(largestError)}\n`,
		);
}

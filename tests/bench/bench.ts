/**
 * `npm run bench`: times, ratios and bytes of the built site, printed and written to
 * `test-results/bench.json`; with `-- --page` also to `docs/measurements.md`. `-- --only <part>`
 * measures one part. It fails when something cannot be measured or differs from R, never on time.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../scripts/run/steps.ts';
import type { SurveyDataset } from '../../src/lib/dataset/index.ts';
import { measureAgainstR } from './against-r.ts';
import { measureBytes } from './bytes.ts';
import { measureBrush } from './brush.ts';
import { measureCubes } from './cube.ts';
import { measureExtracts } from './extract.ts';
import { measureFirstNumbers } from './first-numbers.ts';
import { measureMaps } from './maps.ts';
import { measureInteractions } from './measure-interactions.ts';
import { measureStatements } from './native-and-wasm.ts';
import { loadNow, reportPage, runOf, sectionText } from './report.ts';
import { readPublished } from './requests.ts';
import type { Section } from './section.ts';
import { openBench, type Bench } from './site.ts';

const PARTS: Readonly<Record<string, (bench: Bench, dataset: SurveyDataset) => Promise<Section>>> =
	{
		first: measureFirstNumbers,
		interactions: measureInteractions,
		statements: measureStatements,
		r: measureAgainstR,
		maps: measureMaps,
		extract: measureExtracts,
		cube: measureCubes,
		brush: measureBrush,
		bytes: measureBytes,
	};

const { values } = parseArgs({
	options: { page: { type: 'boolean' }, only: { type: 'string' } },
});
const wanted = Object.entries(PARTS).filter(([name]) => name === (values.only ?? name));
if (wanted.length === 0) {
	throw new Error(
		`invalid part: ${values.only} (--only); use one of ${Object.keys(PARTS).join(', ')}`,
	);
}

const bench = await openBench();
try {
	const loads = [loadNow()];
	const dataset = readPublished();
	const sections: Section[] = [];
	for (const [, measure] of wanted) {
		const section = await measure(bench, dataset);
		loads.push(loadNow());
		process.stdout.write(`${sectionText(section)}\n`);
		sections.push(section);
	}
	const run = runOf('npm run bench', bench.browser.version(), loads);
	process.stdout.write(
		`${run.machine}; load per core ${loads.map((l) => l.toFixed(1)).join(', ')}\n`,
	);
	const results = join(ROOT, 'test-results');
	mkdirSync(results, { recursive: true });
	writeFileSync(join(results, 'bench.json'), JSON.stringify({ run, sections }, null, '\t'));
	if (values.page) {
		writeFileSync(join(ROOT, 'docs/measurements.md'), await reportPage(run, sections));
	}
} finally {
	await bench.close();
}

import { mkdirSync, rmSync } from 'node:fs';
import { playwrightFailures, vitestFailures } from './run/failures.ts';
import { addTally, playwrightTally, tallyLine, vitestTally } from './run/reports.ts';
import { realSurvey } from './run/real-survey.ts';
import { runStep, runSteps, say, type Step } from './run/step.ts';
import { DATA, DEMO, ROOT, SITE, SYNC } from './run/steps.ts';
import { ensureChromium } from './setup/ensure-chromium.ts';

/** All tests: unit, property, oracle, contract, browser and end-to-end, on freshly built data. */
const reports = `${ROOT}/test-results`;
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const chromium = ensureChromium();
const env = { CHROMIUM_PATH: chromium };
const vitest: Step = {
	name: 'unit, property, oracle and contract tests, in Node and in Chromium',
	command: `${ROOT}/node_modules/.bin/vitest`,
	args: [
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${reports}/vitest.json`,
	],
	loud: true,
	/* Tests take what the steps before have just made, instead of making it again. */
	env: { ...env, SITTAN_MADE: '1' },
};
const endToEnd: Step = {
	name: 'end-to-end tests in Chromium',
	command: `${ROOT}/node_modules/.bin/playwright`,
	args: ['test', '--config', 'tests/e2e/playwright.config.ts'],
	loud: true,
	env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/playwright.json` },
};

const { steps: nhanes, why } = realSurvey();
if (why !== '') say(why);
const prepared = await runSteps(ROOT, [SYNC, DEMO, ...nhanes, DATA]);
const results = prepared
	? [await runStep(ROOT, vitest), await runStep(ROOT, SITE), await runStep(ROOT, endToEnd)]
	: [];
const tally = addTally([
	vitestTally(`${reports}/vitest.json`),
	playwrightTally(`${reports}/playwright.json`),
]);
// Last, where the end of a long log is all that is kept.
for (const failure of [
	...vitestFailures(`${reports}/vitest.json`, ROOT),
	...playwrightFailures(`${reports}/playwright.json`),
])
	process.stdout.write(`✗ ${failure}\n`);
process.stdout.write(`${tallyLine(tally)}\n`);
process.exitCode = prepared && results.every((r) => r.ok) && tally.failed === 0 ? 0 : 1;

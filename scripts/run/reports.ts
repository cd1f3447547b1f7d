import { existsSync, readFileSync } from 'node:fs';

/** Tests that passed and failed, from a runner's own report. */
export interface Tally {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

interface VitestReport {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numFailedTestSuites: number;
	readonly numPendingTests: number;
	readonly numTodoTests: number;
	readonly testResults: readonly {
		readonly status: string;
		readonly assertionResults: readonly unknown[];
	}[];
}

interface PlaywrightReport {
	readonly stats: {
		readonly expected: number;
		readonly unexpected: number;
		readonly flaky: number;
		readonly skipped: number;
	};
	readonly errors: readonly unknown[];
}

function read<T>(file: string): T | null {
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
}

/** A runner that wrote no report did not run: one failure. */
const NOTHING: Tally = { passed: 0, failed: 1, skipped: 0 };

/** Counts Vitest's JSON report; a file that could not be loaded counts as one failure. */
export function vitestTally(file: string): Tally {
	const report = read<VitestReport>(file);
	if (!report) return NOTHING;
	const broken = report.testResults.filter(
		(r) => r.status === 'failed' && r.assertionResults.length === 0,
	).length;
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + broken,
		skipped: report.numPendingTests + report.numTodoTests,
	};
}

/** Counts Playwright's JSON report; a flaky test counts as failed. */
export function playwrightTally(file: string): Tally {
	const report = read<PlaywrightReport>(file);
	if (!report) return NOTHING;
	const { expected, unexpected, flaky, skipped } = report.stats;
	return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

export function addTally(tallies: readonly Tally[]): Tally {
	return tallies.reduce(
		(sum, t) => ({
			passed: sum.passed + t.passed,
			failed: sum.failed + t.failed,
			skipped: sum.skipped + t.skipped,
		}),
		{ passed: 0, failed: 0, skipped: 0 },
	);
}

/** The closing line: `12 passed, 0 failed`, with the skipped ones where there are any. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

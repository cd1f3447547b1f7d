import { existsSync, readFileSync } from 'node:fs';

interface VitestReport {
	readonly testResults: readonly {
		readonly name: string;
		readonly status: string;
		readonly message: string;
		readonly assertionResults: readonly {
			readonly fullName: string;
			readonly status: string;
			readonly failureMessages: readonly string[];
		}[];
	}[];
}

interface PlaywrightSuite {
	readonly title: string;
	readonly suites?: readonly PlaywrightSuite[];
	readonly specs: readonly {
		readonly title: string;
		readonly ok: boolean;
		readonly tests: readonly {
			readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[];
		}[];
	}[];
}

interface PlaywrightReport {
	readonly suites: readonly PlaywrightSuite[];
	readonly errors: readonly { readonly message?: string }[];
}

// eslint-disable-next-line no-control-regex -- runners colour their messages
const COLOUR = /\u001b\[[0-9;]*m/g;

/** What failed and the first line of why, on one line. */
function line(where: string, message: string | undefined): string {
	const why = (message ?? '').replace(COLOUR, '').split('\n', 1)[0] ?? '';
	return why === '' ? where : `${where}: ${why}`;
}

function read<T>(file: string): T | null {
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
}

/** The failed tests of Vitest's JSON report, a line each; files that could not be loaded too. */
export function vitestFailures(file: string, root: string): readonly string[] {
	return (read<VitestReport>(file)?.testResults ?? []).flatMap((result) => {
		const name = result.name.replace(`${root}/`, '');
		if (result.assertionResults.length === 0)
			return result.status === 'failed' ? [line(name, result.message)] : [];
		return result.assertionResults
			.filter(({ status }) => status === 'failed')
			.map((test) => line(`${name} › ${test.fullName}`, test.failureMessages[0]));
	});
}

/** The errors of tests that failed or were flaky in Playwright's JSON report: a test may check on after one. */
export function playwrightFailures(file: string): readonly string[] {
	const report = read<PlaywrightReport>(file);
	const from = (suite: PlaywrightSuite, above: string): readonly string[] => {
		const title = above === '' ? suite.title : `${above} › ${suite.title}`;
		return [
			...suite.specs.flatMap((spec) => {
				const where = `${title} › ${spec.title}`;
				const errors = spec.tests.flatMap((test) => test.results.flatMap((r) => r.errors));
				if (errors.length > 0) return errors.map(({ message }) => line(where, message));
				return spec.ok ? [] : [where];
			}),
			...(suite.suites ?? []).flatMap((inner) => from(inner, title)),
		];
	};
	return [
		...(report?.suites ?? []).flatMap((suite) => from(suite, '')),
		...(report?.errors ?? []).map(({ message }) => line('Playwright', message)),
	];
}

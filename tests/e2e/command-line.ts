import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { CellJson, ViewJson } from '../../src/lib/analysis/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** Runs `sittan estimate … --format json`, as a person would. */
export async function estimate(
	dataset: string,
	indicator: string,
	...options: readonly string[]
): Promise<ViewJson> {
	const verb = ['estimate', '--dataset', dataset, '--indicator', indicator, '--format', 'json'];
	const tsx = `${ROOT}/node_modules/.bin/tsx`;
	const { stdout } = await run(tsx, ['scripts/sittan.ts', ...verb, ...options], { cwd: ROOT });
	return JSON.parse(stdout) as ViewJson;
}

/** The numbers of a cell that must have them. */
export function numbersOf({ kind, value, ci, ...rest }: CellJson): {
	value: number;
	low: number;
	high: number;
	se: number;
	n: number;
	psus: number;
	df: number;
} {
	const { se, n, psus, df } = rest;
	if (value === null || ci === null || se === null || df === null || psus === null) {
		throw new Error(`invalid cell: ${kind} (an estimate was expected)`);
	}
	return { value, low: ci[0], high: ci[1], se, n, psus, df };
}

/** The numbers of a register's cell that must have them. */
export function figureOf({ kind, value, n, expected, carried, change }: CellJson): {
	readonly value: number;
	readonly n: number;
	readonly expected: number;
	readonly carried: NonNullable<CellJson['carried']> | null;
	readonly change: NonNullable<CellJson['change']> | null;
} {
	if (value === null || expected === undefined) {
		throw new Error(`invalid cell: ${kind} (a figure was expected)`);
	}
	return { value, n, expected, carried: carried ?? null, change: change ?? null };
}

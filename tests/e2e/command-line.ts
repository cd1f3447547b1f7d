import { fileURLToPath } from 'node:url';
import { main } from '../../scripts/cli/main.ts';
import { workspaceAt } from '../../scripts/dataset/workspace.ts';
import type { CellJson, ViewJson } from '../../src/lib/analysis/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs `sittan estimate … --format json`, in this process: a start of its own takes seconds. */
export async function estimate(
	dataset: string,
	indicator: string,
	...options: readonly string[]
): Promise<ViewJson> {
	const verb = ['estimate', '--dataset', dataset, '--indicator', indicator, '--format', 'json'];
	const [out, err]: [string[], string[]] = [[], []];
	const code = await main([...verb, ...options], {
		out: (text) => out.push(text),
		err: (text) => err.push(text),
		cwd: ROOT,
		workspace: workspaceAt(ROOT),
		signal: new AbortController().signal,
	});
	if (code !== 0) throw new Error(err.join('\n'));
	return JSON.parse(out.join('\n')) as ViewJson;
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

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvFormat, csvParse } from 'd3-dsv';
import {
	analyse,
	openSource,
	type View,
	type ViewRequest,
} from '../../../src/lib/analysis/index.ts';
import { explain } from '../../../src/lib/reproduce/index.ts';
import type { ExtractDemo } from '../../fixtures/extract-demo.ts';

/** A program and the folder of the extract it reads. */
export interface Program {
	readonly id: string;
	readonly folder: string;
	readonly code: string;
}

const NUMBERS = [
	...(['n', 'value', 'se', 'df', 'low', 'high'] as const),
	...(['statistic', 'p', 'adjusted', 'f', 'ndf', 'ddf', 'rank'] as const),
] as const;

/** One line of what a program computed; NaN what its table does not have. */
export interface Result extends Readonly<Record<(typeof NUMBERS)[number], number>> {
	/** `result` or `test`; of a contrast the set it is adjusted in. */
	readonly kind: string;
	/** The cell, and after a colon its measure; of a contrast both domains. */
	readonly cell: string;
	/** Letters of a cell of a ranking; else empty. */
	readonly letters: string;
}

const RUNNER = fileURLToPath(new URL('./run-programs.R', import.meta.url));

/** Runs programs in one process of R; results by the id of the program. */
export function runPrograms(programs: readonly Program[]): ReadonlyMap<string, readonly Result[]> {
	const folder = mkdtempSync(join(tmpdir(), 'sittan-programs-'));
	try {
		const list = programs.map(({ id, folder: extract, code }, i) => {
			const program = join(folder, `${i}.R`);
			writeFileSync(program, code);
			return { id, folder: extract, program };
		});
		const [asked, answered] = [join(folder, 'list.csv'), join(folder, 'results.csv')];
		writeFileSync(asked, csvFormat(list));
		execFileSync('Rscript', [RUNNER, asked, answered], { stdio: 'pipe' });
		const results = new Map<string, Result[]>();
		for (const row of csvParse(readFileSync(answered, 'utf8'))) {
			const numbers = NUMBERS.map((k) => [k, row[k] === 'NA' ? NaN : Number(row[k])]);
			const { kind = '', letters = '' } = row;
			// R writes logical codes in capitals.
			const cell = (row['cell'] ?? '').replace(/\b(TRUE|FALSE)\b/g, (w) => w.toLowerCase());
			const result = { kind, cell, letters, ...Object.fromEntries(numbers) } as Result;
			results.set(row['id'] ?? '', [...(results.get(row['id'] ?? '') ?? []), result]);
		}
		return results;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** The view of a request, and the program that the screen shows beside it. */
export async function explained(
	demo: ExtractDemo,
	request: ViewRequest,
): Promise<{ readonly view: View; readonly code: string }> {
	const table = demo.dataset.indicators.find((i) => i.id === request.indicator)?.table ?? '';
	const source = await openSource(demo.dataset, demo.engine, table);
	const view = await analyse(source, demo.engine, request);
	return { view, code: explain(demo.dataset, request, view.overall.estimate).r };
}

/** How far two numbers differ, relative to the larger; near zero as they are. */
export function difference(a: number, b: number): number {
	return Math.abs(a - b) / Math.max(1e-300, Math.abs(a), Math.abs(b));
}

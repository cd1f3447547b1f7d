import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../../scripts/cli/main.ts';
import { workspaceAt, type Workspace } from '../../scripts/dataset/workspace.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a run of the command line left behind. */
export interface Run {
	readonly code: number;
	readonly out: string;
	/** Without progress lines, which only a slow machine shows. */
	readonly err: string;
	/** Those lines. */
	readonly progress: readonly string[];
}

/** A command line in a temporary folder: own raw data and output, the project's descriptors. */
export interface Desk {
	readonly folder: string;
	readonly workspace: Workspace;
	run(...argv: readonly string[]): Promise<Run>;
	/** Writes a file into the folder and returns its path. */
	write(name: string, text: string): Promise<string>;
	/** Copies a project dataset into the folder, with one text replaced in one of its files. */
	copyDataset(id: string, change?: { file: string; from: string; to: string }): Promise<string>;
	remove(): Promise<void>;
}

/** Opens one; `change` has it take what lies elsewhere, such as raw data of the project. */
export async function openDesk(change: Partial<Workspace> = {}): Promise<Desk> {
	const folder = await mkdtemp(join(tmpdir(), 'sittan-test-'));
	const workspace = {
		...workspaceAt(ROOT),
		raw: join(folder, 'raw'),
		published: join(folder, 'published'),
		...change,
	};
	return {
		folder,
		workspace,
		async run(...argv) {
			const out: string[] = [];
			const err: string[] = [];
			const progress: string[] = [];
			const code = await main(argv, {
				out: (text) => out.push(text),
				err: (text) => void (text.startsWith('… ') ? progress : err).push(text),
				cwd: folder,
				workspace,
				signal: new AbortController().signal,
			});
			return { code, out: out.join('\n'), err: err.join('\n'), progress };
		},
		async write(name, text) {
			const path = join(folder, name);
			await writeFile(path, text);
			return path;
		},
		async copyDataset(id, change) {
			const target = join(folder, 'copies', id);
			await rm(target, { recursive: true, force: true });
			await cp(join(workspace.datasets, id), target, { recursive: true });
			if (change) {
				const path = join(target, change.file);
				const text = await readFile(path, 'utf8');
				if (!text.includes(change.from))
					throw new Error(`invalid change: ${change.from} (${path})`);
				await writeFile(path, text.replace(change.from, change.to));
			}
			return target;
		},
		remove: () => rm(folder, { recursive: true, force: true }),
	};
}

/** People like those of nhanes: every stratum has two PSUs; `changed` replaces cells by row and column. */
export function peopleCsv(
	rows: number,
	changed: readonly { row: number; column: string; to: string }[] = [],
): string {
	const columns = ['SDMVPSU', 'SDMVSTRA', 'WTMEC2YR', 'HI_CHOL', 'race', 'agecat', 'RIAGENDR'];
	const lines = Array.from({ length: rows }, (_, i) => {
		const cells: Record<string, string> = {
			SDMVPSU: String(1 + (i % 2)),
			SDMVSTRA: String(1 + (Math.floor(i / 2) % 10)),
			WTMEC2YR: String(1000 + ((i * 7919) % 997) / 8),
			HI_CHOL: i % 23 === 0 ? '' : String((i * 31) % 7 === 0 ? 1 : 0),
			race: String(1 + ((i * 13) % 4)),
			agecat: String(1 + ((i * 17) % 4)),
			RIAGENDR: String(1 + ((i * 5) % 2)),
		};
		for (const { row, column, to } of changed) if (row === i + 1) cells[column] = to;
		return columns.map((c) => cells[c]).join(',');
	});
	return `${columns.join(',')}\n${lines.join('\n')}\n`;
}

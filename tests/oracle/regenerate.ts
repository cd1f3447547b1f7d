import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Regenerated {
	readonly status: number | null;
	readonly stderr: string;
	/** Files that are made, and those that are committed. */
	readonly made: readonly string[];
	readonly committed: readonly string[];
	/** Where numbers or words differ from the committed ones. */
	readonly changed: readonly string[];
}

/** Runs a script that makes golden files and holds them against the committed ones. */
export async function regenerate(script: URL, golden: URL): Promise<Regenerated> {
	const directory = mkdtempSync(join(tmpdir(), 'golden-'));
	try {
		const run = await runR(script, directory);
		const made = readdirSync(directory).sort();
		const committed = readdirSync(golden).sort();
		const read = (file: string | URL): unknown => JSON.parse(readFileSync(file, 'utf8'));
		const changed = made
			.filter((name) => committed.includes(name))
			.flatMap((name) =>
				differences(read(new URL(name, golden)), read(join(directory, name)), name),
			);
		return { ...run, made, committed, changed };
	} finally {
		rmSync(directory, { recursive: true });
	}
}

/** Runs R without holding up the runner, which hears nothing from a worker that waits for minutes. */
export function runR(
	script: URL,
	...args: readonly string[]
): Promise<Pick<Regenerated, 'status' | 'stderr'>> {
	return new Promise((resolve, reject) => {
		const child = spawn('Rscript', [fileURLToPath(script), ...args], {
			stdio: ['ignore', 'ignore', 'pipe'],
		});
		const said: Buffer[] = [];
		child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
		child.on('error', reject);
		child.on('close', (status) => resolve({ status, stderr: Buffer.concat(said).toString() }));
	});
}

/** Paths at which two JSON values differ; numbers may differ by 1e-12 relative, or near 0 by 1e-12. */
function differences(a: unknown, b: unknown, path: string): readonly string[] {
	if (typeof a === 'number' && typeof b === 'number')
		return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a)) ? [] : [`${path}: ${a} ${b}`];
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
		return a === b ? [] : [`${path}: ${String(a)} ${String(b)}`];
	const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
	return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
		differences(left.get(key), right.get(key), `${path}.${key}`),
	);
}

import { spawn } from 'node:child_process';

/** One command of a longer job. */
export interface Step {
	/** What it does, in a few words, for the progress line. */
	readonly name: string;
	readonly command: string;
	readonly args: readonly string[];
	/** Show the command's own output as it comes, instead of only when it fails. */
	readonly loud?: boolean;
	readonly env?: Readonly<Record<string, string>>;
}

/** How a step ended. */
export interface StepResult {
	readonly name: string;
	readonly ok: boolean;
	readonly seconds: number;
}

const PATIENCE = 2_000;

/**
 * Runs a step. Anything over two seconds gets a progress line on stderr, and a last line with its
 * time; the output of a quiet step is printed when it fails.
 */
export function runStep(root: string, step: Step): Promise<StepResult> {
	const start = performance.now();
	const seconds = (): number => (performance.now() - start) / 1000;
	const kept: Buffer[] = [];
	return new Promise((resolve) => {
		const child = spawn(step.command, [...step.args], {
			cwd: root,
			stdio: step.loud ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, ...step.env },
		});
		const progress = setTimeout(() => say(`… ${step.name}`), PATIENCE);
		child.stdout?.on('data', (chunk: Buffer) => kept.push(chunk));
		child.stderr?.on('data', (chunk: Buffer) => kept.push(chunk));
		const end = (ok: boolean, why = ''): void => {
			clearTimeout(progress);
			if (!ok && !step.loud) process.stderr.write(Buffer.concat(kept));
			say(`${ok ? '✓' : '✗'} ${step.name} (${seconds().toFixed(1)} s)${why}`);
			resolve({ name: step.name, ok, seconds: seconds() });
		};
		child.on('error', (error) => end(false, `: ${error.message}`));
		child.on('exit', (code) => end(code === 0));
	});
}

/** Runs steps in order and stops at the first that fails; true when all went well. */
export async function runSteps(root: string, steps: readonly Step[]): Promise<boolean> {
	for (const step of steps) {
		const { ok } = await runStep(root, step);
		if (!ok) return false;
	}
	return true;
}

/** A line for the person who waits; results go to stdout, these do not. */
export function say(line: string): void {
	process.stderr.write(`${line}\n`);
}

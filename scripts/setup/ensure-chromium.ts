import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';

/** One way to get a Chromium: what it is called, and the commands in order. */
export interface Installation {
	readonly name: string;
	readonly commands: readonly (readonly [string, ...string[]])[];
}

/** What an installation depends on. */
export interface Machine {
	/** `ID` of /etc/os-release, such as `debian`; empty elsewhere. */
	readonly system: string;
	readonly isRoot: boolean;
}

/**
 * The ways to try on a machine, best first. Debian's own package where it may be installed (on
 * Ubuntu the package of that name is a stub for a snap, which does not run in containers), then the
 * browser which Playwright downloads.
 */
export function installations({ system, isRoot }: Machine): readonly Installation[] {
	const apt: Installation = {
		name: 'apt-get install chromium',
		commands: [
			['apt-get', 'update'],
			['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'],
		],
	};
	const playwright: Installation = {
		name: 'playwright install chromium',
		commands: [['npx', '--no-install', 'playwright', 'install', 'chromium']],
	};
	return system === 'debian' && isRoot ? [apt, playwright] : [playwright];
}

function thisMachine(): Machine {
	let release = '';
	try {
		release = readFileSync('/etc/os-release', 'utf8');
	} catch {
		/* Not a Linux with that file: no package manager is known for it here. */
	}
	const [, system = ''] = /^ID="?(\w+)"?$/m.exec(release) ?? [];
	return { system, isRoot: process.getuid?.() === 0 };
}

/** What installing needs from the world; a test gives its own. */
export interface Surroundings {
	readonly find: () => string | undefined;
	readonly machine: Machine;
	/** Runs a command and returns what it said when it failed, or undefined. */
	readonly run: (command: readonly [string, ...string[]]) => string | undefined;
	readonly say: (line: string) => void;
}

function run([program, ...parameters]: readonly [string, ...string[]]): string | undefined {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const result = spawnSync(program, parameters, { encoding: 'utf8', env });
	if (result.status === 0) return undefined;
	const said = result.error?.message ?? result.stderr.trim().split('\n').at(-1);
	return said || `exit code ${result.status}`;
}

const THIS_MACHINE: Surroundings = {
	find: findChromium,
	machine: thisMachine(),
	run,
	say: (line) => process.stderr.write(`${line}\n`),
};

/**
 * The path of a Chromium, which is installed first when there is none. Says what it does, because
 * it may take minutes. Throws one sentence with every way that was tried.
 */
export function ensureChromium(surroundings: Surroundings = THIS_MACHINE): string {
	const { find, machine, say } = surroundings;
	const there = find();
	if (there) return there;
	const tried: string[] = [];
	for (const { name, commands } of installations(machine)) {
		say(`No Chromium found: ${name} (once, may take some minutes) …`);
		let failure: string | undefined;
		for (const command of commands) failure ??= surroundings.run(command);
		const installed = find();
		if (installed) return installed;
		tried.push(`${name}: ${failure ?? 'left no Chromium where it is looked for'}`);
	}
	throw new Error(
		`invalid Chromium: none (${tried.join('; ')}); install one and set CHROMIUM_PATH to its program`,
	);
}

import { parseArgs } from 'node:util';
import { UsageError, type Io } from './io.ts';
import type { Verb } from './verb.ts';
import { VERBS, type NamedVerb } from './verbs.ts';

/** Exit codes: done, something is wrong with the data, something is wrong with the command, stopped. */
const FAILED = 1;
const MISUSED = 2;
const INTERRUPTED = 130;

function overview(): string {
	const width = Math.max(...VERBS.map((v) => v.name.length));
	const lines = VERBS.map((v) => `  ${v.name.padEnd(width)}  ${v.summary}`);
	return `sittan <verb> [options]\n\n${lines.join('\n')}\n\nsittan <verb> --help says more.`;
}

/** Runs the command line and returns the exit code; every failure is one sentence on `io.err`. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
	const [name, ...rest] = argv;
	if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
		io.out(overview());
		return 0;
	}
	try {
		const code = await runVerb(verbOf(name), rest, io);
		io.signal.throwIfAborted();
		return code;
	} catch (error) {
		if (io.signal.aborted) {
			io.err('stopped');
			return INTERRUPTED;
		}
		io.err(error instanceof Error ? error.message : String(error));
		return error instanceof UsageError ? MISUSED : FAILED;
	}
}

function verbOf(name: string): NamedVerb {
	const verb = VERBS.find((v) => v.name === name);
	if (verb) return verb;
	const known = VERBS.map((v) => v.name).join(', ');
	throw new UsageError(`invalid verb: ${name} (sittan); use one of ${known}`);
}

async function runVerb(named: NamedVerb, args: readonly string[], io: Io): Promise<number> {
	const { name, summary } = named;
	const verb = await named.load();
	const { values, positionals } = parsed(name, verb, args);
	if (values['help'] === true) {
		io.out(`${name}: ${summary}\n\n${verb.usage}`);
		return 0;
	}
	const [min, max] = verb.words;
	if (positionals.length < min || positionals.length > max) {
		const given = positionals.join(' ') || 'nothing';
		const usage = verb.usage.split('\n')[0];
		throw new UsageError(`invalid arguments: ${given} (sittan ${name}); write: ${usage}`);
	}
	return verb.run(positionals, values, io);
}

function parsed(name: string, verb: Verb, args: readonly string[]): ReturnType<typeof parseArgs> {
	try {
		return parseArgs({
			args: [...args],
			options: { ...verb.options, help: { type: 'boolean', short: 'h' } },
			allowPositionals: true,
		});
	} catch (error) {
		const text = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
		throw new UsageError(`invalid option: ${text} (sittan ${name}); see "sittan ${name} --help"`);
	}
}

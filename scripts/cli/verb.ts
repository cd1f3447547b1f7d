import type { ParseArgsConfig } from 'node:util';
import type { Io } from './io.ts';

/** Values of the options of a verb, as `util.parseArgs` gives them. */
export type OptionValues = Readonly<
	Record<string, string | boolean | readonly (string | boolean)[] | undefined>
>;

/** What a verb of the command line takes and does. */
export interface Verb {
	/** What `--help` prints after the name and the summary. */
	readonly usage: string;
	readonly options: NonNullable<ParseArgsConfig['options']>;
	/** How many words follow the verb. */
	readonly words: readonly [min: number, max: number];
	/** Does it and returns the exit code. */
	run(words: readonly string[], options: OptionValues, io: Io): Promise<number>;
}

/** The text of an option, undefined when it was not given. */
export function textOption(options: OptionValues, name: string): string | undefined {
	const value = options[name];
	return typeof value === 'string' ? value : undefined;
}

/** The texts of an option that may be given several times. */
export function textOptions(options: OptionValues, name: string): readonly string[] {
	const value = options[name];
	if (!Array.isArray(value)) return [];
	return value.filter((item): item is string => typeof item === 'string');
}

import { resolve } from 'node:path';
import type { Step } from './step.ts';

/** The root of the project. */
export const ROOT = resolve(import.meta.dirname, '../..');

const bin = (name: string): string => resolve(ROOT, 'node_modules/.bin', name);
const tool = (name: string, command: string, ...args: string[]): Step => ({
	name,
	command: bin(command),
	args,
});

/** A verb of the command line as a step. */
export const sittan = (name: string, verb: string, ...rest: string[]): Step =>
	tool(name, 'tsx', 'scripts/sittan.ts', verb, ...rest);

/** What must be there before anything else can be checked or built. */
export const SYNC = tool('prepare SvelteKit', 'svelte-kit', 'sync');
export const DEMO = sittan('make the demonstration data from its seed (synthetic)', 'demo');
export const DATA = sittan('build static/data from descriptors and Parquet', 'build');
export const SITE = tool('build the site', 'vite', 'build');

/** Everything committed that a script makes; what R makes is compared by tests/oracle. */
export const GENERATED: readonly Step[] = [
	tool('JSON Schemas of the descriptors', 'tsx', 'scripts/dataset/make-schemas.ts'),
	tool('subsets of the fonts', 'tsx', 'scripts/assets/subset-fonts.ts'),
	tool('schematic shapes', 'tsx', 'scripts/geography/make-schematic.ts'),
];

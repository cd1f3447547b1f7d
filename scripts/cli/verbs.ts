import type { Verb } from './verb.ts';

/** A verb as the list of verbs names it; what it runs is read when it is asked for. */
export interface NamedVerb {
	readonly name: string;
	/** One line for the list of verbs. */
	readonly summary: string;
	load(): Promise<Verb>;
}

/** Every verb. Reading all that all of them need would take longer than most of them run. */
export const VERBS: readonly NamedVerb[] = [
	{
		name: 'init',
		summary: 'drafts all descriptors of a dataset from a data file or a form',
		load: async () => (await import('./init.ts')).init,
	},
	{
		name: 'import',
		summary: 'checks a data file against its descriptors and keeps it as sorted Parquet',
		load: async () => (await import('./import.ts')).importVerb,
	},
	{
		name: 'check',
		summary: 'lists everything that is wrong with a dataset; exit code 1 when anything is',
		load: async () => (await import('./check.ts')).check,
	},
	{
		name: 'demo',
		summary:
			'builds the shipped datasets: synthetic ones from their seeds, the census as published',
		load: async () => (await import('./demo.ts')).demo,
	},
	{
		name: 'build',
		summary: 'makes everything the site serves from descriptors and imported data',
		load: async () => (await import('./build.ts')).build,
	},
	{
		name: 'estimate',
		summary: 'answers what the screen answers: an indicator with its intervals and caveats',
		load: async () => (await import('./estimate.ts')).estimateVerb,
	},
	{
		name: 'extract',
		summary:
			'makes the package that the screen makes: rows or estimates, with all that explains them',
		load: async () => (await import('./extract.ts')).extractVerb,
	},
	{
		name: 'boundaries',
		summary: 'imports official township boundaries in place of the schematic shapes',
		load: async () => (await import('./boundaries.ts')).boundaries,
	},
];

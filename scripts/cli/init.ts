import { dirname, join, resolve } from 'node:path';
import { writeDraft } from '../draft/write-draft.ts';
import { buildGazetteer } from '../geography/build-gazetteer.ts';
import { withDuck } from '../import/duck.ts';
import { UsageError } from './io.ts';
import { withProgress } from './progress.ts';
import { textOption, type Verb } from './verb.ts';

export const init: Verb = {
	name: 'init',
	summary: 'drafts all descriptors of a dataset from a data file',
	usage: `sittan init <file> --dataset <dir>

Takes a .csv, .parquet, .dta or .sav file; labels and categories of Stata and SPSS files are kept.
Writes seven YAML files with "TODO: …" where a person must decide; "sittan check <dir>" lists them.

  --dataset <dir>  a new folder for the descriptors; its name becomes the dataset's id`,
	options: { dataset: { type: 'string' } },
	words: [1, 1],
	async run([file = ''], options, io) {
		const named = textOption(options, 'dataset');
		if (named === undefined) {
			throw new UsageError('invalid dataset: missing (--dataset); name a new folder');
		}
		const data = dirname(io.workspace.geography);
		const places = {
			file: resolve(io.cwd, file),
			folder: resolve(io.cwd, named),
			schemas: join(data, 'schemas'),
		};
		const settings = { memory: '1GB', threads: 2, signal: io.signal };
		const draft = await withProgress(io.err, (step) =>
			withDuck(settings, (duck) => writeDraft(duck, places, buildGazetteer(data), step)),
		);
		const { design, leftOut } = draft;
		if (leftOut.length > 0) {
			io.err(
				`columns were left out, rename them to letters, digits and "_": ${leftOut.join(', ')}`,
			);
		}
		io.out(
			[
				`${places.folder}: ${draft.variables} variables, ${draft.todo} TODO marks`,
				`weight: ${design.weight ?? 'none found'}`,
				`stratum: ${design.stratum ?? 'none found'}`,
				`PSU: ${design.psu ?? 'none found'}${design.nest ? ' (numbered within its stratum)' : ''}`,
				'These are suggestions from names and values. Decide every TODO, then run "sittan check".',
			].join('\n'),
		);
		return 0;
	},
};

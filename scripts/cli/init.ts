import { dirname, join, resolve } from 'node:path';
import { DATASET_KINDS, type DatasetKind } from '../../src/lib/dataset/index.ts';
import { writeDraft, type Draft } from '../draft/write-draft.ts';
import { buildGazetteer } from '../geography/build-gazetteer.ts';
import { withDuck } from '../import/duck.ts';
import { readForm } from '../import/xlsform.ts';
import { UsageError } from './io.ts';
import { withProgress } from './progress.ts';
import { textOption, type Verb } from './verb.ts';

export const init: Verb = {
	usage: `sittan init [file] --dataset <dir> [--kind survey|register] [--form <file>]

Takes a .xlsx, .csv, .parquet, .dta or .sav file; labels and categories of Stata and SPSS files are
kept, headers of a sheet become labels. With an XLSForm, labels and answers come in both languages,
ranges from its constraints, and every repeat group becomes a table; no data file is needed then.
Writes seven YAML files with "TODO: …" where a person must decide; "sittan check <dir>" lists them.

  --dataset <dir>  a new folder for the descriptors; its name becomes the dataset's id
  --kind <kind>    survey (a sample, the default) or register (a complete list of units)
  --sheet <name>   which sheet of a workbook (the one with the most columns otherwise)
  --form <file>    the XLSForm that the data was collected with`,
	options: {
		dataset: { type: 'string' },
		kind: { type: 'string' },
		sheet: { type: 'string' },
		form: { type: 'string' },
	},
	words: [0, 1],
	async run([file], options, io) {
		const named = textOption(options, 'dataset');
		if (named === undefined) {
			throw new UsageError('invalid dataset: missing (--dataset); name a new folder');
		}
		const path = textOption(options, 'form');
		const sheet = textOption(options, 'sheet');
		if (file === undefined && path === undefined) {
			throw new UsageError('invalid file: missing (sittan init); give a data file, or --form');
		}
		const kind = kindOf(textOption(options, 'kind') ?? 'survey');
		const data = dirname(io.workspace.geography);
		const form = path === undefined ? undefined : resolve(io.cwd, path);
		const order = {
			kind,
			folder: resolve(io.cwd, named),
			schemas: join(data, 'schemas'),
			...(file === undefined ? {} : { file: resolve(io.cwd, file) }),
			...(sheet === undefined ? {} : { sheet }),
			...(form === undefined ? {} : { form: { path: form, form: await readForm(form) } }),
		};
		const settings = { memory: '1GB', threads: 2, signal: io.signal };
		const draft = await withProgress(io.err, (step) =>
			withDuck(settings, (duck) => writeDraft(duck, order, buildGazetteer(data), step)),
		);
		if (draft.leftOut.length > 0) {
			io.err(
				`columns were left out, give them a name of letters, digits and "_": ${draft.leftOut.join(', ')}`,
			);
		}
		io.out(said(draft, kind, order.folder).join('\n'));
		return 0;
	},
};

function kindOf(text: string): DatasetKind {
	const kind = DATASET_KINDS.find((known) => known === text);
	if (kind) return kind;
	throw new UsageError(`invalid kind: ${text} (--kind); use one of ${DATASET_KINDS.join(', ')}`);
}

function said(
	{ tables, variables, design, todo }: Draft,
	kind: DatasetKind,
	folder: string,
): string[] {
	const several = tables.length > 1 ? ` in ${tables.length} tables (${tables.join(', ')})` : '';
	const sample = [
		`weight: ${design.weight ?? 'none found'}`,
		`stratum: ${design.stratum ?? 'none found'}`,
		`PSU: ${design.psu ?? 'none found'}${design.nest ? ' (numbered within its stratum)' : ''}`,
	];
	return [
		`${folder}: ${variables} variables${several}, ${todo} TODO marks`,
		...(kind === 'survey' ? sample : []),
		'These are suggestions from names and values. Decide every TODO, then run "sittan check".',
	];
}

import { resolve } from 'node:path';
import { TableIdSchema, tableOf, type Dataset, type TableId } from '../../src/lib/dataset/index.ts';
import * as v from 'valibot';
import { checkPlaces } from '../dataset/check-places.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import { rawFolder } from '../dataset/workspace.ts';
import { withDuck } from '../import/duck.ts';
import { importFile } from '../import/import-file.ts';
import { datasetFolder } from './dataset-folder.ts';
import { UsageError } from './io.ts';
import { withProgress } from './progress.ts';
import { textOption, type Verb } from './verb.ts';

export const importVerb: Verb = {
	name: 'import',
	summary: 'checks a data file against its descriptors and keeps it as sorted Parquet',
	usage: `sittan import <file> --dataset <dir> [--table <id>]

Takes a .csv, .parquet, .dta or .sav file. Nothing is written when anything is wrong; every kind of
fault is listed with its count and first rows. The result goes to data/raw/<id>/ with a manifest.

  --dataset <dir>  folder of the dataset's descriptors, or its id
  --table <id>     which table of the dataset this is (needed when it has several)`,
	options: { dataset: { type: 'string' }, table: { type: 'string' } },
	words: [1, 1],
	async run([file = ''], options, io) {
		const dataset = await readDataset(datasetFolder(textOption(options, 'dataset'), io));
		const table = chosenTable(dataset, textOption(options, 'table'));
		const folder = rawFolder(io.workspace, dataset.info.id);
		const places = checkPlaces(dataset, io.workspace);
		if (places.length > 0) {
			for (const { message } of places) io.err(message);
			return 1;
		}
		const settings = { memory: '1GB', threads: 2, signal: io.signal };
		const imported = await withProgress(io.err, (step) =>
			withDuck(settings, (duck) =>
				importFile(duck, dataset, table, resolve(io.cwd, file), folder, step),
			),
		);
		const { problems } = imported;
		for (const { message } of problems) io.err(message);
		if (imported.entry === undefined || problems.length > 0) {
			io.err(`${problems.length === 1 ? '1 problem' : `${problems.length} problems`} in ${file}`);
			return 1;
		}
		if (imported.leftOut.length > 0) {
			io.err(`columns not in the codebook were left out: ${imported.leftOut.join(', ')}`);
		}
		const { path, rows, bytes, sha256 } = imported.entry;
		io.out(`${folder}/${path}: ${rows} rows, ${bytes} bytes, sha256 ${sha256}`);
		return 0;
	},
};

function chosenTable(dataset: Dataset, named: string | undefined): TableId {
	const { tables } = dataset.info;
	const [first] = tables;
	if (named === undefined && first !== undefined && tables.length === 1) return first.id;
	if (named !== undefined && v.is(TableIdSchema, named)) return tableOf(dataset, named).id;
	const known = tables.map((t) => t.id).join(', ');
	throw new UsageError(`invalid table: ${named ?? 'missing'} (--table); use one of ${known}`);
}

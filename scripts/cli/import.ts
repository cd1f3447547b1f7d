import { basename, dirname, resolve } from 'node:path';
import { TableIdSchema, tableOf, type Dataset, type TableId } from '../../src/lib/dataset/index.ts';
import * as v from 'valibot';
import { checkPlaces } from '../dataset/check-places.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import { rawFolder } from '../dataset/workspace.ts';
import { buildGazetteer } from '../geography/build-gazetteer.ts';
import { withDuck } from '../import/duck.ts';
import { formReading } from '../import/form-reading.ts';
import { importFile, type Imported } from '../import/import-file.ts';
import { accountText } from '../import/import-report.ts';
import { readForm } from '../import/xlsform.ts';
import { datasetFolder } from './dataset-folder.ts';
import { UsageError, type Io } from './io.ts';
import { withProgress } from './progress.ts';
import { textOption, type Verb } from './verb.ts';

export const importVerb: Verb = {
	usage: `sittan import <file> --dataset <dir> [--table <id>] [--report <file>] [--places <file>]

Takes a .xlsx, .csv, .parquet, .dta or .sav file. The header is found below titles, over two rows with
merged cells, and with an HXL hashtag row; blank lines, totals and notes are left out and counted.
Without --report nothing is written when anything is wrong: every kind of fault is listed with its
count and first rows. With it, good rows are kept and the others are listed with row, column, value
and reason. The result goes to data/raw/<id>/ with a manifest.

  --dataset <dir>  folder of the dataset's descriptors, or its id
  --table <id>     which table of the dataset this is (needed when it has several)
  --sheet <name>   which sheet of a workbook (chosen by its columns otherwise)
  --form <file>    XLSForm of a KoboToolbox or ODK export: names, labels, answers
  --report <file>  CSV of the rows that were rejected, and of those that were no data
  --places <file>  CSV of places that are not settled: written with suggestions, read once you have
                   filled in the column "answer"`,
	options: {
		dataset: { type: 'string' },
		table: { type: 'string' },
		sheet: { type: 'string' },
		form: { type: 'string' },
		report: { type: 'string' },
		places: { type: 'string' },
	},
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
		const path = (name: string): Record<string, string> => {
			const given = textOption(options, name);
			return given === undefined ? {} : { [name]: resolve(io.cwd, given) };
		};
		const form = textOption(options, 'form');
		const sheet = textOption(options, 'sheet');
		const order = {
			dataset,
			table,
			file: resolve(io.cwd, file),
			folder,
			gazetteer: buildGazetteer(dirname(io.workspace.geography)),
			...path('report'),
			...path('places'),
			...(sheet === undefined ? {} : { sheet }),
			...(form === undefined ? {} : { form: formReading(await readForm(resolve(io.cwd, form))) }),
		};
		const settings = { memory: '1GB', threads: 2, signal: io.signal };
		const imported = await withProgress(io.err, (step) =>
			withDuck(settings, (duck) => importFile(duck, order, step)),
		);
		return tell(imported, { file, folder, dataset }, options, io);
	},
};

/** Says what was done and what was not; the exit code is 1 where nothing was written. */
function tell(
	{ problems, entry, account, notes, leftOut, separable }: Imported,
	{ file, folder, dataset }: { file: string; folder: string; dataset: Dataset },
	options: Parameters<Verb['run']>[1],
	io: Io,
): number {
	for (const note of notes) io.out(note);
	for (const { message } of problems) io.err(message);
	if (entry === undefined || account === undefined) {
		io.err(`${problems.length === 1 ? '1 problem' : `${problems.length} problems`} in ${file}`);
		if (separable) io.err('nothing was written; with --report <file> the good rows are kept');
		return 1;
	}
	if (leftOut.length > 0) {
		io.err(`columns not in the codebook were left out: ${leftOut.join(', ')}`);
	}
	io.out(accountText(basename(file), account));
	if (account.rejected > 0) {
		const rows =
			account.rejected === 1 ? '1 rejected row is' : `${account.rejected} rejected rows are`;
		io.err(`${rows} listed in ${textOption(options, 'report')}`);
		if (dataset.kind === 'survey') {
			io.err(
				'a sample without them stands for less than it was drawn for: mend them and import again',
			);
		}
	}
	const { path, rows, bytes, sha256 } = entry;
	io.out(`${folder}/${path}: ${rows} rows, ${bytes} bytes, sha256 ${sha256}`);
	return 0;
}

function chosenTable(dataset: Dataset, named: string | undefined): TableId {
	const { tables } = dataset.info;
	const [first] = tables;
	if (named === undefined && first !== undefined && tables.length === 1) return first.id;
	if (named !== undefined && v.is(TableIdSchema, named)) return tableOf(dataset, named).id;
	const known = tables.map((t) => t.id).join(', ');
	throw new UsageError(`invalid table: ${named ?? 'missing'} (--table); use one of ${known}`);
}

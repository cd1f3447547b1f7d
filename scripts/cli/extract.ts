import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Dataset } from '../../src/lib/dataset/index.ts';
import {
	everyEstimate,
	extractPackage,
	FORMS,
	readSelection,
	tablesOfEstimates,
	type ExtractPackage,
	type Form,
	type Selection,
} from '../../src/lib/extract/index.ts';
import { extractOf, extractQuery } from '../../src/lib/url/index.ts';
import { withCalibration } from '../calibrate/calibration-file.ts';
import { openDataset, type OpenDataset } from '../dataset/open-dataset.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import { tablesFolder } from '../dataset/tables-folder.ts';
import { buildGazetteer } from '../geography/build-gazetteer.ts';
import { datasetFolder } from './dataset-folder.ts';
import { UsageError, type Io } from './io.ts';
import { withProgress } from './progress.ts';
import { textOption, type OptionValues, type Verb } from './verb.ts';

export const extractVerb: Verb = {
	usage: `sittan extract --selection <file> --out <dir> [--format csv,xlsx] [--estimates] [--accept-terms]

  --selection <file>   a saved selection: JSON, as the screen saves it; docs/extracts.md describes it
  --out <dir>          where the zip goes; made if it is not there
  --format <forms>     csv, xlsx, parquet, dta, jsonl, with commas between; the selection's without it
  --estimates          estimates instead of rows: those of the selection, else every indicator of its
                       table as the screen opens it
  --accept-terms       you accept the terms of the dataset's licence, where it asks for that
  --date <2026-11-22>  the day in its name and documents; today without it
  --link <url>         the link that reopens the selection; without it the screen's, from the root of its site`,
	options: {
		selection: { type: 'string' },
		out: { type: 'string' },
		format: { type: 'string' },
		estimates: { type: 'boolean' },
		'accept-terms': { type: 'boolean' },
		date: { type: 'string' },
		link: { type: 'string' },
	},
	words: [0, 0],
	async run(_words, options, io) {
		const out = resolve(io.cwd, needed(options, 'out', 'a folder'));
		const saved = await savedSelection(
			resolve(io.cwd, needed(options, 'selection', 'a JSON file')),
		);
		const described = await readDataset(datasetFolder(saved.dataset, io));
		const folder = tablesFolder(described, io.workspace, 'published');
		const dataset = await withCalibration(described, folder);
		const selection = chosen(dataset, saved, options);
		const opened = await openDataset(dataset, folder);
		try {
			return await withProgress(io.err, async (step) => {
				step(`judging the extract from ${dataset.info.id}`);
				const made = await extracted(opened, selection, options, io, step);
				if (made === null) return 1;
				await mkdir(out, { recursive: true });
				await save(made, join(out, made.name), io.signal);
				io.out(join(out, made.name));
				return 0;
			});
		} finally {
			await opened.engine.close();
		}
	},
};

function needed(options: OptionValues, name: string, what: string): string {
	const text = textOption(options, name);
	if (text !== undefined) return text;
	throw new UsageError(`invalid ${name}: missing (--${name}); name ${what}`);
}

async function savedSelection(path: string): Promise<Selection> {
	const text = await readFile(path, 'utf8').catch(() => undefined);
	if (text === undefined) {
		throw new UsageError(`invalid selection: ${path} (no such file); save one from the screen`);
	}
	const read = readSelection(text);
	if ('selection' in read) return read.selection;
	const remedy = read.what === 'JSON' ? 'save it again from the screen' : read.reason;
	const where = read.what === 'JSON' ? `${path} (not JSON)` : `${read.what} (${path})`;
	throw new Error(`invalid selection: ${where}; ${remedy}`);
}

/** The saved selection with what the command line asks for instead. */
function chosen(dataset: Dataset, saved: Selection, options: OptionValues): Selection {
	const selection = { ...saved, forms: chosenForms(options) ?? saved.forms };
	if (options['estimates'] !== true) return selection;
	return { ...selection, estimates: saved.estimates ?? everyEstimate(dataset, saved) };
}

function chosenForms(options: OptionValues): Form[] | undefined {
	return textOption(options, 'format')
		?.split(',')
		.map((name) => {
			const form = FORMS.find((f) => f === name.trim());
			if (form) return form;
			throw new UsageError(`invalid format: ${name} (--format); use ${FORMS.join(', ')}`);
		});
}

/** The package, or null when a rule refuses it, which is said. */
async function extracted(
	opened: OpenDataset,
	selection: Selection,
	options: OptionValues,
	io: Io,
	step: (text: string) => void,
): Promise<ExtractPackage | null> {
	const source = await opened.source(selection.table);
	for (const table of tablesOfEstimates(source.dataset, selection)) await opened.source(table);
	const context = {
		date: textOption(options, 'date') ?? new Date().toISOString().slice(0, 10),
		link: textOption(options, 'link') ?? screenOf(source.dataset, selection),
		gazetteer: buildGazetteer(dirname(io.workspace.geography)),
		termsAccepted: options['accept-terms'] === true,
	};
	let tenths = 0;
	const result = await extractPackage(source, opened.engine, selection, context, {
		signal: io.signal,
		progress: ({ rows, of }) => {
			const now = Math.floor((10 * rows) / Math.max(of, 1));
			if (now > tenths) step(`${rows} of ${of} rows written`);
			tenths = now;
		},
	});
	const { sentence } = result.judgement;
	if (sentence !== null) io.err(sentence.en);
	return result.kind === 'package' ? result : null;
}

/** The screen with this selection; without it where the screen has no place for its estimates. */
function screenOf(dataset: Dataset, selection: Selection): string {
	const { locale } = selection;
	const extract = extractOf(dataset, selection);
	const query = extract === null ? '' : extractQuery(dataset, extract, locale);
	return `${locale === 'en' ? '' : `/${locale}`}/${dataset.info.id}/extract/${query}`;
}

/** Writes beside the target and renames, so that a stopped run leaves no half package. */
async function save({ stream }: ExtractPackage, path: string, signal: AbortSignal): Promise<void> {
	const part = `${path}.part`;
	try {
		const web = stream as Parameters<typeof Readable.fromWeb>[0];
		await pipeline(Readable.fromWeb(web), createWriteStream(part), { signal });
		await rename(part, path);
	} catch (error) {
		await rm(part, { force: true });
		throw error;
	}
}

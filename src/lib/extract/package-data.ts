import type { Source } from '../analysis/index.ts';
import type { Batch, Engine } from '../engine/index.ts';
import { codebookRows } from './codebook-csv.ts';
import type { ExtractColumn } from './columns.ts';
import { csvStream } from './formats/csv.ts';
import { dtaStream } from './formats/dta.ts';
import { measuresFrom, measureStatement, type Measures } from './formats/dta/measure.ts';
import { jsonlStream } from './formats/jsonl.ts';
import { parquetStream } from './formats/parquet.ts';
import { xlsxStream } from './formats/xlsx.ts';
import type { SheetTable } from './formats/xlsx/sheet.ts';
import type { CodeCount } from './metadata/code-counts.ts';
import type { DataFile } from './package-facts.ts';
import type { ExtractContext, ExtractJudgement, LeavingTable } from './package-types.ts';
import type { WriteFile } from './package-zip.ts';
import type { Neutralised } from './safe-text.ts';
import type { Form, Selection } from './selection.ts';

/** What a package is made from. */
export interface PackageInput {
	readonly source: Source;
	readonly selection: Selection;
	readonly context: ExtractContext;
	readonly judgement: ExtractJudgement;
	readonly leaving: LeavingTable;
	readonly forms: readonly Form[];
}

/** The name of the data file in a form. */
export function dataFileName(form: Form): string {
	return `data.${form}`;
}

/** The data files, and what was counted while their rows passed. */
export interface WrittenData {
	readonly files: readonly DataFile[];
	readonly counts: readonly CodeCount[];
}

/**
 * Writes the data once per form. Each form reads the rows again, so that only one batch is in memory;
 * codes are counted in the first.
 *
 * @param onRows told how many more rows were written
 */
export async function writeDataFiles(
	engine: Engine,
	input: PackageInput,
	write: WriteFile,
	signal: AbortSignal,
	onRows: (rows: number) => void,
): Promise<WrittenData> {
	const files: DataFile[] = [];
	const counter = input.leaving.counter();
	for (const form of input.forms) {
		let neutralised: Neutralised = new Map();
		const encoder = await encoderOf(engine, input, form, signal, (texts) => {
			neutralised = texts;
		});
		const stop = new AbortController();
		const either = AbortSignal.any([signal, stop.signal]);
		const writer = encoder.writable.getWriter();
		const fed = input.leaving
			.read(async (batch) => {
				if (files.length === 0) counter.add(batch);
				await writer.write(batch);
				onRows(batch.length);
			}, either)
			.then(
				() => writer.close(),
				(error: unknown) => writer.abort(error).then(() => Promise.reject(error)),
			);
		fed.catch(() => undefined);
		const file = await write(dataFileName(form), encoder.readable).catch(async (error: unknown) => {
			stop.abort(error);
			await fed.catch(() => undefined);
			throw error;
		});
		await fed;
		files.push({ ...file, form, neutralised });
	}
	return { files, counts: counter.counts() };
}

async function encoderOf(
	engine: Engine,
	input: PackageInput,
	form: Form,
	signal: AbortSignal,
	onNeutralised: (texts: Neutralised) => void,
): Promise<TransformStream<Batch, Uint8Array>> {
	const { selection, leaving } = input;
	const { columns } = leaving;
	const { info } = input.source.dataset;
	switch (form) {
		case 'csv':
			return csvStream(columns, { bom: selection.bom, hxl: selection.hxl, onNeutralised });
		case 'xlsx':
			return xlsxStream(columns, {
				hxl: selection.hxl,
				tables: (written) => {
					onNeutralised(written.neutralised);
					return workbookSheets(input);
				},
			});
		case 'parquet':
			return parquetStream(columns, { metadata: footer(input) });
		case 'jsonl':
			return jsonlStream(columns);
		case 'dta': {
			const { rows, measures } = await measured(engine, input, signal);
			return dtaStream(columns, {
				rows,
				measures,
				label: info.title[selection.locale],
				notes: noteLines(input).map(([label, text]) => `${label}: ${text}`),
			});
		}
	}
}

async function measured(
	engine: Engine,
	{ source, selection, leaving }: PackageInput,
	signal: AbortSignal,
): Promise<{ readonly rows: number; readonly measures: Measures }> {
	const { columns, batch } = leaving;
	if (batch !== null) return { rows: batch.length, measures: measuresOf(columns, batch) };
	const [row] = await engine.run(measureStatement(source.dataset, columns, selection), signal);
	return measuresFrom(columns, row ?? {});
}

/** The texts of a batch that is whole in memory; its other columns are numbers. */
function measuresOf(columns: readonly ExtractColumn[], { columns: values }: Batch): Measures {
	const encoder = new TextEncoder();
	return new Map(
		columns.flatMap(({ name, stored }, i) => {
			if (stored !== 'text') return [];
			const sizes = (values[i] ?? []).map((v) =>
				v === null ? 0 : encoder.encode(String(v)).length,
			);
			const longest = sizes.reduce((most, size) => Math.max(most, size), 0);
			const bytes = sizes.reduce((sum, size) => sum + size, 0);
			const filled = sizes.filter((size) => size > 0).length;
			return [[name, { kind: 'text' as const, longest, bytes, filled }] as const];
		}),
	);
}

function noteLines({
	source,
	selection,
	context,
	leaving,
}: PackageInput): readonly (readonly [string, string])[] {
	const { info } = source.dataset;
	const { locale } = selection;
	return [
		...(info.status === 'synthetic'
			? [['status', 'SYNTHETIC demonstration data. Not for citation.'] as const]
			: []),
		['dataset', `${info.id} ${info.release}`],
		['title', info.title[locale]],
		['citation', info.citation[locale].trim()],
		['licence', info.licence.text[locale].trim()],
		['filter', JSON.stringify(selection.where)],
		['date', context.date],
		['link', context.link],
		...leaving.notes.coverage(locale).map((line) => ['coverage', line] as const),
		...leaving.notes
			.caveats(locale)
			.map((c) => [`caveat ${c.severity}`, `${c.title}. ${c.text}`] as const),
	];
}

/** The footer of a Parquet file: keys are unique, so lines of a kind stand together. */
function footer(input: PackageInput): Readonly<Record<string, string>> {
	const lines = noteLines(input);
	const keys = [...new Set(lines.map(([key]) => key))];
	const of = (key: string): string =>
		lines
			.filter(([k]) => k === key)
			.map(([, text]) => text)
			.join('\n');
	return Object.fromEntries(keys.map((key) => [`sittan.${key.replaceAll(' ', '.')}`, of(key)]));
}

function workbookSheets(input: PackageInput): readonly SheetTable[] {
	const { source, selection, leaving } = input;
	const lines = noteLines(input);
	const isNote = ([key]: readonly [string, string]): boolean =>
		key === 'coverage' || key.startsWith('caveat');
	return [
		{ name: 'codebook', rows: codebookRows(source.dataset, selection.locale, leaving.columns) },
		{ name: 'caveats and coverage', rows: [['kind', 'text'], ...lines.filter(isNote)] },
		{ name: 'about', rows: [['what', 'text'], ...lines.filter((line) => !isNote(line))] },
	];
}

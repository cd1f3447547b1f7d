import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import {
	codeText,
	problem,
	tableOf,
	type Dataset,
	type Problem,
	type TableId,
	type Variable,
} from '../../src/lib/dataset/index.ts';
import type { Gazetteer } from '../../src/lib/geography/index.ts';
import { calibrateRows } from '../calibrate/calibrate-rows.ts';
import {
	calibratedTable,
	calibrationNote,
	withDesignWeight,
} from '../calibrate/calibrated-table.ts';
import type { FileEntry } from '../dataset/manifest.ts';
import { checkWholeDesign, designRules, unitList } from './check-design-rows.ts';
import { repeatedRows, repeatedUnits } from './check-register-rows.ts';
import type { Duck } from './duck.ts';
import type { FormReading } from './form-reading.ts';
import { importNotes, matchNotes } from './import-notes.ts';
import { writeReport, type Account } from './import-report.ts';
import { matchColumns, namesOf } from './match-columns.ts';
import { countRows } from './parquet.ts';
import { placeLevels } from './place-columns.ts';
import { placeNotes, placeProblems, readPlaces } from './read-places.ts';
import { collectFaults, listFaults, withoutFaults } from './reject-rows.ts';
import { failing, problemsOfRules } from './row-rules.ts';
import { rowRules } from './rules-of-rows.ts';
import { openSource, type Source } from './source.ts';
import { readColumns, typeRows } from './typed-rows.ts';
import { unreadable } from './unreadable.ts';
import { withoutSkipped } from './without-skipped.ts';
import { partialFile, writeTable, type TableRows } from './write-table.ts';

/** What is to be imported, from where, to where, and which questions may be put to a person. */
export interface ImportOrder {
	readonly dataset: Dataset;
	readonly table: TableId;
	readonly file: string;
	/** Where the Parquet file and its manifest go. */
	readonly folder: string;
	readonly gazetteer: Gazetteer;
	/** Where bad rows are listed; without it one bad row stops the import. */
	readonly report?: string;
	/** Answers about places, read if they are there, written where some are open. */
	readonly places?: string;
	readonly sheet?: string;
	readonly form?: FormReading;
}

/** What an import did, or everything that kept it from happening. */
export interface Imported {
	readonly problems: readonly Problem[];
	/** Absent where nothing was written. */
	readonly entry?: FileEntry;
	readonly account?: Account;
	/** How columns were recognised, places matched and cells read, for a person to look over. */
	readonly notes: readonly string[];
	/** Columns of the file that the codebook does not have; they were left out. */
	readonly leftOut: readonly string[];
	/** Whether the report would let the good rows load. */
	readonly separable: boolean;
}

/** Columns of a table, in codebook order. */
export function columnsOf(dataset: Dataset, table: TableId): readonly Variable[] {
	return dataset.codebook.variables.filter((x) => x.tables.includes(table));
}

/**
 * Validates a file against the codebook and the design and writes it as sorted Parquet with a
 * manifest. With a report, rows that break a rule are listed there and the others are written; without,
 * nothing is written when anything is wrong. Every row is accounted for.
 */
export async function importFile(
	duck: Duck,
	order: ImportOrder,
	progress: (text: string) => void,
): Promise<Imported> {
	try {
		return await importRows(duck, order, progress);
	} catch (error) {
		await rm(partialFile(order), { force: true });
		if (error instanceof Error && error.message.startsWith('invalid ')) throw error;
		throw unreadable(order.file, error);
	}
}

async function importRows(
	duck: Duck,
	order: ImportOrder,
	progress: (text: string) => void,
): Promise<Imported> {
	const { dataset, gazetteer, form } = order;
	const { calibration } = dataset.kind === 'survey' ? dataset.design : {};
	const variables = columnsOf(dataset, order.table).filter((x) => x.id !== calibration?.calibrated);
	const file = basename(order.file);
	progress(`reading ${file}`);
	const source = await openSource(duck, order.file, {
		names: namesOf(variables, form?.columns),
		codes: codesOf(variables),
		table: order.table,
		...(order.sheet === undefined ? {} : { sheet: order.sheet }),
	});
	const name = source.sheet?.name ? `${file}, ${source.sheet.name}` : file;
	const levels = placeLevels(dataset, variables, gazetteer);
	const matched = matchColumns(source.columns, variables, {
		file: name,
		places: new Set(levels.keys()),
		...(form ? { form: form.columns } : {}),
	});
	const leftOut = matched.leftOut.map((c) => (c.hxl ? `${c.name} (${c.hxl})` : c.name));
	const refused = { notes: matchNotes(matched.matches), leftOut, separable: false };
	if (matched.problems.length > 0) return { ...refused, problems: matched.problems };
	const { rows, skipped } = await withoutSkipped(duck, source, matched.matches, dataset, variables);
	const data: Source = { ...source, rows };
	progress(`matching places of ${file}`);
	const places = await readPlaces(duck, data, matched.matches, levels, order);
	const columns = await readColumns(duck, data, matched.matches, places.sql, form?.labels);
	const typed = await typeRows(duck, data, columns);
	const relation = calibration === undefined ? typed : withDesignWeight(typed, calibration);
	progress(`checking ${variables.length} columns of ${file}`);
	const broken = await failing(duck, relation, [
		...rowRules(variables, places.sql),
		...designRules(dataset, order.table),
	]);
	const register = unitList(dataset, order.table);
	const repeated = register ? await repeatedUnits(duck, relation, register) : [];
	const faults = source.sheet?.faults ?? [];
	const notes = [
		...refused.notes,
		...placeNotes(places.outcomes, gazetteer),
		...(await importNotes(duck, relation, columns)),
	];
	if (order.report === undefined) {
		const problems = [
			...faults
				.slice(0, 20)
				.map((f) => problem(name, `${f.column}, row ${f.row}`, f.thing, f.value, f.remedy)),
			...placeProblems(places.outcomes, name),
			...problemsOfRules(
				[...broken.filter(({ rule }) => rule.thing !== 'place'), ...repeated],
				name,
			),
			...(await checkWholeDesign(duck, relation, dataset, name)),
		];
		if (problems.length > 0) return { problems, notes, leftOut, separable: true };
	}
	await collectFaults(
		duck,
		relation,
		broken.map(({ rule }) => rule),
		register ? [repeatedRows(relation, register)] : [],
		faults,
	);
	const good = withoutFaults(relation);
	const whole = await checkWholeDesign(duck, good, dataset, name);
	const bad = await listFaults(duck);
	if (order.report !== undefined) {
		const from = { file, sheet: source.sheet?.name ?? '' };
		await writeReport(order.report, from, bad.faults, skipped, matched.matches);
	}
	if (whole.length > 0) return { problems: whole, notes, leftOut, separable: false };
	const rowsRead = source.sheet?.rows ?? (await countRows(duck, source.rows));
	const expected = rowsRead - skipped.length - bad.rows;
	const ids = columnsOf(dataset, order.table).map((x) => x.id);
	let written: TableRows = { rows: good, columns: ids };
	if (dataset.kind === 'survey' && calibration !== undefined && expected > 0) {
		progress(`calibrating the weights of ${file}`);
		const made = await calibrateRows(duck, good, dataset, calibration, name);
		if ('problems' in made) return { ...made, notes, leftOut, separable: false };
		written = calibratedTable(made, ids, dataset.design);
		notes.push(calibrationNote(calibration, made));
	}
	progress(`writing ${tableOf(dataset, order.table).file}`);
	const entry = await writeTable(duck, order, written, expected);
	if (entry === undefined) {
		const remedy = bad.rows > 0 ? 'every row was rejected' : 'give a file with at least one row';
		const none = problem(name, '', 'file', 'no rows', remedy);
		return { problems: [none], notes, leftOut, separable: false };
	}
	const account = { read: rowsRead, skipped, rejected: bad.rows, loaded: entry.rows ?? 0 };
	return { problems: [], entry, account, notes, leftOut, separable: false };
}

function codesOf(variables: readonly Variable[]): ReadonlySet<string> {
	const categories = variables.flatMap((x) => [...(x.categories ?? []), ...(x.missing ?? [])]);
	return new Set(categories.map((c) => codeText(c.code)));
}

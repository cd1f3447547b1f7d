import type { Source } from '../analysis/index.ts';
import type { Batch, Engine } from '../engine/index.ts';
import { rowCountStatement, rowsStatement } from '../query/index.ts';
import { columnsOf, type ExtractColumn } from './columns.ts';
import { codeCounts } from './metadata/code-counts.ts';
import { estimatesNotes, rowsNotes, type ExtractNotes } from './notes.ts';
import { writeDocuments, documentEntries } from './package-documents.ts';
import { estimateBatch, estimateRequests, estimateTables } from './package-estimates.ts';
import type { EstimateTable } from './package-estimates.ts';
import type { CodeCount } from './package-facts.ts';
import { dataFileName, writeDataFiles } from './package-data.ts';
import { judgeExtract } from './package-judgement.ts';
import { packageName } from './package-name.ts';
import type {
	ExtractContext,
	ExtractJudgement,
	ExtractOptions,
	ExtractResult,
} from './package-types.ts';
import { zipStream } from './package-zip.ts';
import type { Selection } from './selection.ts';

/** The table that leaves: its columns, how many rows it has, and how they are read. */
export interface LeavingTable {
	readonly columns: readonly ExtractColumn[];
	readonly rows: { readonly kept: number; readonly all: number };
	readonly read: (
		take: (batch: Batch) => Promise<void> | void,
		signal: AbortSignal,
	) => Promise<void>;
	/** The whole of it, where it is small and in memory already. */
	readonly batch: Batch | null;
	readonly tables: readonly EstimateTable[];
	readonly notes: ExtractNotes;
	readonly counts: readonly CodeCount[];
}

/**
 * A package of rows or estimates as one zip, or why there is none. Disclosure is judged first; then
 * the zip is made while it is read: data files in the chosen forms, then what explains them, README
 * last. The source is that of the selection's table; the engine must have that table and those of
 * the estimates (`tablesOfEstimates`) registered.
 *
 * @throws `invalid …` for a selection the dataset cannot answer; what the engine throws; the
 *   signal's reason. The stream fails with the same where they come while it is read.
 */
export async function extractPackage(
	source: Source,
	engine: Engine,
	selection: Selection,
	context: ExtractContext,
	options: ExtractOptions = {},
): Promise<ExtractResult> {
	const { dataset } = source;
	const { signal, forms = selection.forms } = options;
	checkTerms(dataset, context);
	const judgement: ExtractJudgement = await judgeExtract(dataset, engine, selection, signal);
	if (!judgement.allowed) return { kind: 'refused', judgement };
	const leaving = await leavingTable(source, engine, selection, signal);
	const input = { source, selection, context, judgement, leaving, forms: [...new Set(forms)] };
	const of = leaving.rows.kept * input.forms.length;
	let rows = 0;
	let bytes = 0;
	const tell = (): void => options.progress?.({ rows, of, bytes });
	const stream = zipStream(
		async (write, stop) => {
			const data = await writeDataFiles(engine, input, write, stop, (more) => {
				rows += more;
				tell();
			});
			await writeDocuments(input, data, write);
		},
		{
			date: context.date,
			...(signal === undefined ? {} : { signal }),
			onBytes: (now) => {
				bytes = now;
				tell();
			},
		},
	);
	return {
		kind: 'package',
		name: packageName(dataset, selection, context.date),
		entries: [
			...input.forms.map((form) => ({ name: dataFileName(form), role: 'data' as const })),
			...documentEntries(input),
		],
		judgement,
		stream,
	};
}

/** Nothing is made of a dataset whose terms are not accepted. */
function checkTerms({ info }: Source['dataset'], { termsAccepted = false }: ExtractContext): void {
	if (info.licence.accept === undefined || termsAccepted) return;
	throw new Error(
		`invalid terms: not accepted (${info.id} asks for it: ${info.licence.accept.en.trim()}). Accept them on the screen, or with --accept-terms.`,
	);
}

async function leavingTable(
	source: Source,
	engine: Engine,
	selection: Selection,
	signal: AbortSignal | undefined,
): Promise<LeavingTable> {
	const { dataset } = source;
	if (selection.estimates !== undefined) {
		const requests = estimateRequests(dataset, selection);
		const tables = await estimateTables(dataset, engine, requests, signal);
		const { columns, batch } = estimateBatch(dataset, selection.locale, tables);
		const notes = estimatesNotes(
			dataset,
			tables.map(({ view }) => view),
		);
		const rows = { kept: batch.length, all: batch.length };
		const read: LeavingTable['read'] = async (take) => take(batch);
		return { columns, rows, batch, read, tables, notes, counts: [] };
	}
	const columns = columnsOf(dataset, selection);
	const [row] = await engine.run(rowCountStatement(dataset, selection), signal);
	const { table, where } = selection;
	const variables = [...new Set(columns.map(({ variable }) => variable.id))];
	return {
		columns,
		rows: { kept: Number(row?.['kept'] ?? 0), all: Number(row?.['all'] ?? 0) },
		batch: null,
		read: (take, stop) =>
			engine.read(rowsStatement(dataset, { table, variables, where }), take, stop),
		tables: [],
		notes: await rowsNotes(source, engine, selection, signal),
		counts: await codeCounts(dataset, engine, selection, columns, signal),
	};
}

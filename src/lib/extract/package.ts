import type { Source } from '../analysis/index.ts';
import type { Engine } from '../engine/index.ts';
import { ROW_WEIGHT, rowCountStatement, rowsStatement } from '../query/index.ts';
import { columnsOf } from './columns.ts';
import { codeCounter, leavingWeight } from './metadata/code-counts.ts';
import { estimatesNotes, rowsNotes } from './notes.ts';
import { writeDocuments, documentEntries } from './package-documents.ts';
import { estimateBatch, estimateRequests, estimateTables } from './package-estimates.ts';
import { dataFileName, writeDataFiles } from './package-data.ts';
import { judgeExtract } from './package-judgement.ts';
import { packageName } from './package-name.ts';
import type {
	ExtractContext,
	ExtractOptions,
	ExtractResult,
	LeavingTable,
	PreparedExtract,
} from './package-types.ts';
import { zipStream } from './package-zip.ts';
import type { Selection } from './selection.ts';
import { tally } from './tally.ts';

/**
 * Judges a selection and, where it may leave, counts and reads everything that a package says of its
 * rows but the rows themselves: what takes a while, and can be had before the click. It holds for
 * every choice of forms, mark and hashtags.
 *
 * @throws what `extractPackage` throws before its stream
 */
export async function prepareExtract(
	source: Source,
	engine: Engine,
	selection: Selection,
	signal?: AbortSignal,
): Promise<PreparedExtract> {
	const judgement = await judgeExtract(source.dataset, engine, selection, signal);
	const leaving = judgement.allowed ? await leavingTable(source, engine, selection, signal) : null;
	return { judgement, leaving };
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
	const { judgement, leaving } =
		options.prepared ?? (await prepareExtract(source, engine, selection, signal));
	if (leaving === null) return { kind: 'refused', judgement };
	const input = { source, selection, context, judgement, leaving, forms: [...new Set(forms)] };
	const of = leaving.rows.kept * input.forms.length;
	const zipped = tally();
	let rows = 0;
	const tell = (): void => options.progress?.({ rows, of, bytes: zipped.bytes() });
	const stream = zipStream(
		async (write, stop) => {
			const written = await writeDataFiles(engine, input, write, stop, (more) => {
				rows += more;
				tell();
			});
			await writeDocuments(input, written, write);
		},
		{
			date: context.date,
			...(signal === undefined ? {} : { signal }),
			onPiece: (piece) => {
				zipped.add(piece);
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
		total: zipped.total,
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
		return { columns, rows, batch, read, tables, notes, counter: () => codeCounter([], null) };
	}
	const columns = columnsOf(dataset, selection);
	const [row] = await engine.run(rowCountStatement(dataset, selection), signal);
	const { table, where } = selection;
	const variables = [...new Set(columns.map(({ variable }) => variable.id))];
	const weight = leavingWeight(dataset, columns);
	const question = { table, variables, where, ...(weight === null ? {} : { weight }) };
	return {
		columns,
		rows: { kept: Number(row?.['kept'] ?? 0), all: Number(row?.['all'] ?? 0) },
		batch: null,
		read: (take, stop) => engine.read(rowsStatement(dataset, question), take, stop),
		tables: [],
		notes: await rowsNotes(source, engine, selection, signal),
		counter: () => codeCounter(columns, weight === null ? null : ROW_WEIGHT),
	};
}

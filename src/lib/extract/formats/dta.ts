import type { Batch } from '../../engine/index.ts';
import type { ExtractColumn } from '../columns.ts';
import { cellReader } from './cells.ts';
import { joined, utf8 } from './dta/bytes.ts';
import { dtaHead, strlBytes, type DtaHead } from './dta/head.ts';
import type { Measures } from './dta/measure.ts';
import { stataNames } from './dta/names.ts';
import { encodeRows } from './dta/rows.ts';
import { valueLabels } from './dta/value-labels.ts';
import { dtaVariable } from './dta/variable.ts';

export interface DtaOptions extends Partial<Omit<DtaHead, 'rows'>> {
	/** Rows that will come; the file says it before them. */
	readonly rows: number;
	/** From `measureStatement`, over the same rows. */
	readonly measures: Measures;
}

/** Names of the columns as Stata takes them, by the name they have in the extract. */
export function dtaNames(columns: readonly ExtractColumn[]): ReadonlyMap<string, string> {
	const names = stataNames(columns.map(({ name }) => name));
	return new Map(columns.map(({ name }, i) => [name, names[i] ?? name]));
}

/**
 * Rows as Stata .dta 118, after the published description ([P] file formats .dta). Labels are in the
 * language of the columns; codes that are texts become 1, 2 … with value labels and a note of the
 * codes, codes of no answer `.a`, `.b` … with labels, dates `%td`. Stata has no missing text: it
 * becomes an empty one. One batch at a time is in memory, but texts over 2,045 bytes are held to the
 * end, where the format has them.
 *
 * @throws Error through the stream where rows differ from what was measured
 */
export function dtaStream(
	columns: readonly ExtractColumn[],
	options: DtaOptions,
): TransformStream<Batch, Uint8Array> {
	const read = cellReader(columns);
	const names = dtaNames(columns);
	const variables = columns.map((column) =>
		dtaVariable(column, names.get(column.name) ?? column.name, options.measures.get(column.name)),
	);
	const tail = valueLabels(variables);
	const strls: Uint8Array[] = [];
	let rows = 0;
	return new TransformStream<Batch, Uint8Array>({
		start(controller) {
			const { label = '', notes = [], made = null, sort = [] } = options;
			controller.enqueue(
				dtaHead({ rows: options.rows, label, notes, made, sort }, variables, tail),
			);
		},
		transform(batch, controller) {
			const encoded = encodeRows(variables, read(batch), batch.length, rows + 1);
			rows += batch.length;
			for (const strl of encoded.strls) strls.push(strl);
			controller.enqueue(encoded.bytes);
		},
		flush(controller) {
			checkMeasured('rows', rows, options.rows);
			const bytes = strls.reduce((sum, strl) => sum + strl.length, 0);
			checkMeasured('bytes of long texts', bytes, strlBytes(variables));
			controller.enqueue(utf8('</data><strls>'));
			for (const strl of strls) controller.enqueue(strl);
			controller.enqueue(joined([utf8('</strls>'), tail, utf8('</stata_dta>')]));
		},
	});
}

function checkMeasured(what: string, written: number, measured: number): void {
	if (written === measured) return;
	throw new Error(
		`invalid measures: ${written} ${what} came, ${measured} were measured (.dta); measure the same rows as are written`,
	);
}

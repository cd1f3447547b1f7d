import type { Batch, Value } from '../../engine/index.ts';
import type { ExtractColumn } from '../columns.ts';
import { isFormula, type Neutralised } from '../safe-text.ts';
import { cellReader, numberText } from './cells.ts';
import { textBytes } from './text-bytes.ts';

export interface CsvOptions {
	/** Begin with a byte order mark, which some spreadsheets need to see UTF-8. */
	readonly bom?: boolean;
	/** A row of HXL hashtags under the header. */
	readonly hxl?: boolean;
	/** Told once, at the end: how many texts were kept from being run as formulas. */
	readonly onNeutralised?: (texts: Neutralised) => void;
}

const NEWLINE = '\r\n';
const QUOTED = /[",\r\n]/;

/**
 * Rows as CSV: UTF-8, records end with CRLF (RFC 4180), header first. A missing value is nothing,
 * an empty text is `""`. Numbers have all their digits, dates are ISO 8601, conditions are
 * `true` and `false`. Texts that begin like a formula get an apostrophe (`safe-text.ts`). In a table
 * of one column a missing value is a record of nothing, which most readers skip.
 */
export function csvStream(
	columns: readonly ExtractColumn[],
	options: CsvOptions = {},
): TransformStream<Batch, Uint8Array> {
	const bytes = textBytes();
	const read = cellReader(columns);
	const counts = new Map<string, number>();
	return new TransformStream<Batch, Uint8Array>({
		start(controller) {
			const head = [
				columns.map(({ name }) => quoted(name)),
				...(options.hxl ? [columns.map(({ hxl }) => hxl ?? '')] : []),
			];
			if (options.bom) bytes.add('\ufeff');
			for (const row of head) bytes.add(row.join(',') + NEWLINE);
			for (const piece of bytes.take()) controller.enqueue(piece);
		},
		transform(batch, controller) {
			const fields = read(batch).map((values, i) => fieldsOf(values, columns[i], counts));
			for (let row = 0; row < batch.length; row++) {
				for (let i = 0; i < fields.length; i++) {
					if (i > 0) bytes.add(',');
					bytes.add(fields[i]?.[row] ?? '');
				}
				bytes.add(NEWLINE);
			}
			for (const piece of bytes.take()) controller.enqueue(piece);
		},
		flush() {
			options.onNeutralised?.(counts);
		},
	});
}

function fieldsOf(
	values: readonly Value[],
	column: ExtractColumn | undefined,
	counts: Map<string, number>,
): readonly string[] {
	if (column?.stored !== 'text') return values.map(plain);
	let changed = 0;
	/* Codes and labels come again and again. */
	const known = new Map<Value, string>();
	const isCoded = column.categories.length > 0;
	const fields = values.map((value) => {
		if (value === null) return '';
		const before = isCoded ? known.get(value) : undefined;
		if (before !== undefined) return before;
		const text = String(value);
		if (isFormula(text)) {
			changed++;
			return quoted(`'${text}`);
		}
		const field = quoted(text);
		if (isCoded) known.set(value, field);
		return field;
	});
	if (changed > 0) counts.set(column.name, (counts.get(column.name) ?? 0) + changed);
	return fields;
}

/** Numbers, digits, dates and conditions, none of which needs quotes. */
function plain(value: Value): string {
	if (value === null) return '';
	return typeof value === 'number' ? numberText(value) : String(value);
}

function quoted(text: string): string {
	return text === '' || QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

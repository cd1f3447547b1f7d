import * as v from 'valibot';
import { VariableSchema } from '../../src/lib/dataset/index.ts';
import type { Batch, Value } from '../../src/lib/engine/index.ts';
import type { ExtractColumn, Measure, Measures, StoredKind } from '../../src/lib/extract/index.ts';

/** How many rows and columns are written. */
export interface TableSize {
	readonly rows: number;
	readonly columns: number;
}

export const SIZES: readonly TableSize[] = [
	{ rows: 13_730, columns: 60 },
	{ rows: 54_920, columns: 40 },
	{ rows: 1_000_000, columns: 40 },
];

const BATCH = 2_048;
/** Of ten columns: four of codes, two of whole numbers, two conditions, one number, one text. */
const KINDS = [
	...['code', 'code', 'code', 'code', 'integer', 'integer', 'boolean', 'boolean', 'number', 'text'],
] as const;
const CODES = ['grid', 'solar', 'battery', 'candle', 'kerosene', 'none', 'other'];

/** Columns of a synthetic survey. */
export function benchColumns(count: number): readonly ExtractColumn[] {
	return Array.from({ length: count }, (_, i) => {
		const kind = KINDS[i % KINDS.length] ?? 'text';
		const name = `v${i}`;
		const label = { en: `Variable ${i}`, my: `ကိန်းရှင် ${i}` };
		const categories = CODES.map((code) => ({ code, label: { en: code, my: `${code} (my)` } }));
		const common = { id: name, tables: ['rows'], theme: 'bench', release: 'public', label };
		const type = kind === 'code' ? 'category' : kind;
		const coded = kind === 'code' ? { categories } : {};
		return {
			name,
			variable: v.parse(VariableSchema, { ...common, type, ...coded }),
			role: 'code',
			stored: kind === 'code' ? 'text' : (kind as StoredKind),
			asDigits: false,
			label: label.en,
			labelEn: label.en,
			categories: (kind === 'code' ? categories : []).map((c) => ({
				code: c.code,
				text: c.code,
				label: c.label.en,
				labelEn: c.label.en,
			})),
			missing: [],
			hxl: null,
		};
	});
}

/** A whole number from 0 to 2^32 − 1 that looks like chance (Knuth's multiplicative hash). */
function mixed(row: number, column: number): number {
	return Math.imul(row * 61 + column + 1, 2_654_435_761) >>> 0;
}

/** The same value in SQL, where `i` is the row. */
function mixedSql(column: number): string {
	return `((i * 61 + ${column + 1}) * 2654435761 % 4294967296)`;
}

/** One cell in sixteen is missing; the others depend on row and column only. */
function cell(row: number, column: number): Value {
	const chance = mixed(row, column);
	if (chance % 16 === 0) return null;
	switch (KINDS[column % KINDS.length]) {
		case 'code':
			return CODES[chance % CODES.length] ?? null;
		case 'integer':
			return chance % 5_000;
		case 'boolean':
			return chance % 2 === 1;
		case 'number':
			return chance / 977;
		default:
			return `အိမ် ${chance % 100_000}`;
	}
}

/** The same table for DuckDB. */
export function tableSql({ rows, columns }: TableSize): string {
	const selected = Array.from({ length: columns }, (_, c) => {
		const chance = mixedSql(c);
		const codes = CODES.map((code) => `'${code}'`).join(', ');
		const values = {
			code: `([${codes}])[${chance} % ${CODES.length} + 1]`,
			integer: `CAST(${chance} % 5000 AS INTEGER)`,
			boolean: `${chance} % 2 = 1`,
			number: `CAST(${chance} AS DOUBLE) / 977`,
			text: `'အိမ် ' || CAST(${chance} % 100000 AS VARCHAR)`,
		};
		const kind = (KINDS[c % KINDS.length] ?? 'text') as keyof typeof values;
		return `CASE WHEN ${chance} % 16 = 0 THEN NULL ELSE ${values[kind]} END AS v${c}`;
	});
	return `SELECT ${selected.join(', ')} FROM range(${rows}) AS t(i)`;
}

/** The rows as batches, as an engine hands them over; made when they are asked for. */
export function batchStream(size: TableSize): ReadableStream<Batch> {
	const names = Array.from({ length: size.columns }, (_, c) => `v${c}`);
	let row = 0;
	return new ReadableStream<Batch>(
		{
			pull(controller) {
				const length = Math.min(BATCH, size.rows - row);
				if (length === 0) return controller.close();
				const first = row;
				row += length;
				const columns = names.map((_, c) => Array.from({ length }, (_, r) => cell(first + r, c)));
				controller.enqueue({ names, columns, length });
			},
		},
		{ highWaterMark: 1 },
	);
}

/** What `measureStatement` would find; no text is so long that its bytes must be known. */
export function benchMeasures({ rows, columns }: TableSize): Measures {
	const encoder = new TextEncoder();
	const prefix = encoder.encode('အိမ် ').length;
	const measures = Array.from({ length: columns }, (_, c): [string, Measure] => {
		const name = `v${c}`;
		if (KINDS[c % KINDS.length] === 'integer') {
			return [name, { kind: 'whole', min: '0', max: '4999' }];
		}
		return [name, { kind: 'text', longest: prefix + 5, bytes: 0, filled: rows }];
	});
	return new Map(measures);
}

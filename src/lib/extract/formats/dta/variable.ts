import type { Value } from '../../../engine/index.ts';
import type { ColumnCategory, ExtractColumn } from '../../columns.ts';
import { longestLabel, type Measure } from './measure.ts';
import { LETTERS, LONGEST_TEXT, NUMBER_TYPES, smallestFor, type NumberStorage } from './storage.ts';

/** How the values of a column become those of a Stata variable. */
export type Encoding =
	| {
			readonly kind: 'number';
			readonly storage: NumberStorage;
			/** The number of a value; undefined for a code that is not in the codebook. */
			readonly numberOf: (value: Exclude<Value, null>) => number | undefined;
	  }
	| { readonly kind: 'text'; readonly width: number }
	/** Texts after the data; bytes and number of those that are not empty. */
	| { readonly kind: 'strl'; readonly bytes: number; readonly filled: number };

/** A variable of the file, in its order. */
export interface DtaVariable {
	readonly name: string;
	readonly column: ExtractColumn;
	readonly encoding: Encoding;
	readonly format: string;
	/** Codes written as `.a`, `.b` … in this order. */
	readonly missing: readonly ColumnCategory[];
	/** Numbers with their labels, the missing ones apart. */
	readonly labels: readonly { readonly value: number; readonly category: ColumnCategory }[];
	/** Whether the numbers stand for codes that are texts. */
	readonly coded: boolean;
}

const DAY = 86_400_000;
/** Day 0 of Stata's dates. */
const DAY_ZERO = Date.UTC(1960, 0, 1) / DAY;

/**
 * How a column is stored: texts by the length of the longest, whole numbers in the smallest type
 * that holds them, codes that are texts as 1, 2 … in the codebook's order, with value labels; codes
 * that stand for "no answer" as `.a`, `.b` …
 *
 * @throws Error `invalid measures: …` where a column was not measured
 */
export function dtaVariable(
	column: ExtractColumn,
	name: string,
	measure: Measure | undefined,
): DtaVariable {
	const missing = isPlainText(column) ? [] : column.missing.slice(0, LETTERS);
	const codes = [...column.categories, ...column.missing.slice(LETTERS)];
	const coded = column.role === 'code' && column.stored === 'text' && codes.length > 0;
	const labels = coded
		? codes.map((category, i) => ({ value: i + 1, category }))
		: codes.flatMap((category) => {
				const value = Number(category.code);
				return Number.isInteger(value) ? [{ value, category }] : [];
			});
	const encoding = coded ? codedEncoding(codes) : encodingOf(column, measure);
	const numeric = encoding.kind === 'number';
	return {
		name,
		column,
		encoding,
		format: formatOf(column, encoding),
		missing: numeric ? missing : [],
		labels: numeric ? labels : [],
		coded,
	};
}

function isPlainText({ role, stored, categories }: ExtractColumn): boolean {
	return role === 'label' || (stored === 'text' && categories.length === 0);
}

function codedEncoding(codes: readonly ColumnCategory[]): Encoding {
	const numbers = new Map(codes.map(({ text }, i) => [text, i + 1]));
	const storage = smallestFor(1, codes.length);
	return { kind: 'number', storage, numberOf: (value) => numbers.get(String(value)) };
}

function encodingOf(column: ExtractColumn, measure: Measure | undefined): Encoding {
	if (column.role === 'label') return { kind: 'text', width: longestLabel(column) };
	switch (column.stored) {
		case 'text': {
			const { longest, bytes, filled } = measured(column, measure, 'text');
			return longest > LONGEST_TEXT
				? { kind: 'strl', bytes, filled }
				: { kind: 'text', width: Math.max(1, longest) };
		}
		case 'integer':
		case 'bigint': {
			const { min, max } = measured(column, measure, 'whole');
			return wholeEncoding(min ?? '0', max ?? '0');
		}
		case 'number':
			return { kind: 'number', storage: 'double', numberOf: Number };
		case 'boolean':
			return { kind: 'number', storage: 'byte', numberOf: Number };
		case 'date':
			return {
				kind: 'number',
				storage: 'long',
				numberOf: (value) => Date.parse(String(value)) / DAY - DAY_ZERO,
			};
	}
}

/** Stata has no whole numbers of 64 bits: beyond 2^53 they are texts of digits. */
function wholeEncoding(min: string, max: string): Encoding {
	if (Number.isSafeInteger(Number(min)) && Number.isSafeInteger(Number(max))) {
		return { kind: 'number', storage: smallestFor(Number(min), Number(max)), numberOf: Number };
	}
	return { kind: 'text', width: Math.max(min.length, max.length) };
}

function measured<K extends Measure['kind']>(
	{ name }: ExtractColumn,
	measure: Measure | undefined,
	kind: K,
): Extract<Measure, { kind: K }> {
	if (measure?.kind === kind) return measure as Extract<Measure, { kind: K }>;
	throw new Error(
		`invalid measures: none for column ${name} (.dta); run measureStatement for the same columns first`,
	);
}

function formatOf({ stored }: ExtractColumn, encoding: Encoding): string {
	if (encoding.kind === 'strl') return '%-9s';
	if (encoding.kind === 'text') return `%-${Math.min(encoding.width, 80)}s`;
	if (stored === 'date') return '%td';
	if (stored === 'bigint') return '%16.0f';
	return encoding.storage === 'byte' || encoding.storage === 'int' ? '%8.0g' : '%12.0g';
}

/** Bytes of a variable in a row. */
export function widthOf(encoding: Encoding): number {
	if (encoding.kind === 'number') return NUMBER_TYPES[encoding.storage].size;
	return encoding.kind === 'text' ? encoding.width : 8;
}

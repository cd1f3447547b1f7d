import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { dsvFormat } from 'd3-dsv';
import type { SheetRow } from './layout.ts';

/** The beginning of a CSV file and what it tells about the rest. */
export interface CsvBeginning {
	readonly delimiter: string;
	readonly rows: readonly SheetRow[];
	/** Whether some cells are quoted and others not, so that `""` is a text and nothing is nothing. */
	readonly quotesMean: boolean;
}

const PEEK_BYTES = 1 << 18;
const MARKS = [',', ';', '\t', '|'];

/** Reads the first rows, and finds what stands between cells: comma, semicolon, tab or bar. */
export async function readBeginning(csv: string): Promise<CsvBeginning> {
	const file = await open(csv);
	const { buffer, bytesRead } = await file.read(Buffer.alloc(PEEK_BYTES), 0, PEEK_BYTES, 0);
	await file.close();
	const whole = buffer
		.subarray(0, bytesRead)
		.toString('utf8')
		.replace(/^\uFEFF/, '');
	const text = bytesRead < PEEK_BYTES ? whole : whole.slice(0, whole.lastIndexOf('\n') + 1);
	const bare = text.replaceAll(/"[^"]*"/g, '');
	const counted = MARKS.map((mark) => ({ mark, n: bare.split(mark).length }));
	const { mark } = counted.reduce((best, next) => (next.n > best.n ? next : best));
	const cells = bare.split(/[\r\n]+/).flatMap((line) => line.split(mark));
	return {
		delimiter: mark,
		rows: dsvFormat(mark).parseRows(text),
		quotesMean: text.includes('"') && cells.some((cell) => cell !== ''),
	};
}

/** Records of a CSV file as a spreadsheet numbers them; a line break inside quotes ends none. */
export interface CsvRecords {
	readonly count: number;
	/** Numbers of the records that are empty lines. */
	readonly blank: readonly number[];
	/** How the first record ends; a line break inside a cell may be another one. */
	readonly newline: '\n' | '\r\n';
}

const [NEWLINE, RETURN, QUOTE] = [10, 13, 34];

/** Counts the records of a file in one pass over its bytes, in bounded memory. */
export async function countRecords(csv: string): Promise<CsvRecords> {
	const blank: number[] = [];
	let [count, length, quoted, last] = [0, 0, false, 0];
	let newline: CsvRecords['newline'] = '\n';
	for await (const chunk of createReadStream(csv, { highWaterMark: 1 << 20 })) {
		const bytes = chunk as Buffer;
		/* Counted, as an iterator over bytes takes ten times as long. */
		for (let i = 0; i < bytes.length; i += 1) {
			const byte = bytes[i] ?? 0;
			if (byte === NEWLINE && !quoted) {
				count += 1;
				if (count === 1 && last === RETURN) newline = '\r\n';
				if (length === 0) blank.push(count);
				length = 0;
			} else if (byte !== RETURN) {
				length += 1;
				if (byte === QUOTE) quoted = !quoted;
			}
			last = byte;
		}
	}
	return { count: length > 0 ? count + 1 : count, blank, newline };
}

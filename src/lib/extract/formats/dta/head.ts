import { field, fitted, joined, tagged, uint16, uint64, uint8, utf8 } from './bytes.ts';
import { characteristics, LABEL_CHARACTERS } from './notes.ts';
import { NUMBER_TYPES, STRL } from './storage.ts';
import { hasLabels } from './value-labels.ts';
import { widthOf, type DtaVariable, type Encoding } from './variable.ts';

export interface DtaHead {
	readonly rows: number;
	/** What the dataset is; 80 characters are kept. */
	readonly label: string;
	readonly notes: readonly string[];
	/** When the file was made (UTC); none by default. */
	readonly made: Date | null;
	/** Ids of variables by which the rows are in ascending order. */
	readonly sort: readonly string[];
}

/** Bytes of `GSO`, variable, row, type, length, and the zero that ends the text. */
export const GSO_BYTES = 3 + 4 + 8 + 1 + 4 + 1;

/** Everything before the rows, and where in the file what follows them will be. */
export function dtaHead(
	head: DtaHead,
	variables: readonly DtaVariable[],
	tail: Uint8Array,
): Uint8Array {
	const opening = joined([utf8('<stata_dta>'), header(head, variables.length)]);
	const mapLength = '<map></map>'.length + 14 * 8;
	const sections = [
		tagged('variable_types', ...variables.map((x) => uint16(typeCode(x.encoding)))),
		tagged('varnames', ...variables.map((x) => field(x.name, 129))),
		tagged('sortlist', ...sortList(head.sort, variables).map(uint16)),
		tagged('formats', ...variables.map((x) => field(x.format, 57))),
		tagged('value_label_names', ...variables.map((x) => field(hasLabels(x) ? x.name : '', 129))),
		tagged('variable_labels', ...variables.map((x) => field(cut(x.column.label), 321))),
		characteristics(head.notes, variables),
	];
	const row = variables.reduce((sum, { encoding }) => sum + widthOf(encoding), 0);
	const lengths = [
		opening.length,
		mapLength,
		...sections.map((section) => section.length),
		'<data></data>'.length + head.rows * row,
		'<strls></strls>'.length + strlBytes(variables),
		tail.length,
		'</stata_dta>'.length,
	];
	const places = [0];
	for (const length of lengths) places.push((places.at(-1) ?? 0) + length);
	return joined([opening, tagged('map', ...places.map(uint64)), ...sections, utf8('<data>')]);
}

/** Bytes of all strLs, as measured. */
export function strlBytes(variables: readonly DtaVariable[]): number {
	return variables.reduce(
		(sum, { encoding: e }) => sum + (e.kind === 'strl' ? e.bytes + e.filled * GSO_BYTES : 0),
		0,
	);
}

function header({ rows, label, made }: DtaHead, variables: number): Uint8Array {
	const words = utf8(cut(label));
	const time = utf8(made === null ? '' : timestamp(made));
	return tagged(
		'header',
		tagged('release', utf8('118')),
		tagged('byteorder', utf8('LSF')),
		tagged('K', uint16(variables)),
		tagged('N', uint64(rows)),
		tagged('label', uint16(words.length), words),
		tagged('timestamp', uint8(time.length), time),
	);
}

function cut(text: string): string {
	return fitted(text, LABEL_CHARACTERS, LABEL_CHARACTERS * 4);
}

/** `22 Nov 2026 10:05`, English whatever the language of the package. */
function timestamp(date: Date): string {
	const [, day, month, year, time] = date.toUTCString().split(' ');
	return `${day} ${month} ${year} ${time?.slice(0, 5)}`;
}

function typeCode(encoding: Encoding): number {
	switch (encoding.kind) {
		case 'number':
			return NUMBER_TYPES[encoding.storage].code;
		case 'text':
			return encoding.width;
		case 'strl':
			return STRL.code;
	}
}

/**
 * Places of the variables the rows are ordered by, from 1, ended by 0: as long as their numbers are
 * those the rows were ordered by, which codes, texts and what became `.a` are not.
 */
function sortList(sort: readonly string[], variables: readonly DtaVariable[]): readonly number[] {
	const places = sort.map((id) => {
		const place = variables.findIndex(
			({ column }) => column.variable.id === id && column.role === 'code',
		);
		const found = variables[place];
		const kept = found?.encoding.kind === 'number' && !found.coded && !found.missing.length;
		return kept ? place + 1 : 0;
	});
	const end = places.includes(0) ? places.indexOf(0) : places.length;
	return Array.from({ length: variables.length + 1 }, (_, i) => (i < end ? (places[i] ?? 0) : 0));
}

/** A cell of a sheet as text; null where there is none. */
export type SheetCell = string | null;
export type SheetRow = readonly SheetCell[];

/** One column of a sheet: its name, the parts the name is made of, its HXL hashtag. */
export interface SheetColumn {
	readonly name: string;
	/** Header cells from the widest group to the column itself; none where nothing is written. */
	readonly parts: readonly string[];
	readonly hxl?: string;
}

/** A row that is not data, and why. */
export interface SkippedRow {
	/** As the spreadsheet program numbers it, from 1. */
	readonly row: number;
	readonly why: string;
	readonly text: string;
}

/** Where the header of a sheet is, and what stands above the data besides. */
export interface SheetLayout {
	readonly columns: readonly SheetColumn[];
	/** Rows above the first row of data, whatever they are. */
	readonly start: number;
	/** Those of them that are header: names, groups of names, hashtags. */
	readonly header: number;
	readonly above: readonly SkippedRow[];
}

/** Rows looked at to find the header. */
export const PEEK = 60;

const HASHTAG = /^\s*#[A-Za-z][A-Za-z0-9_]*(\s*\+\s*[A-Za-z0-9_]+)*\s*$/;

/** What a cell says, without line breaks and doubled spaces; empty for none. */
export function cellText(cell: SheetCell | undefined): string {
	return (cell ?? '').replace(/[\s\u200b\u00a0\ufeff]+/g, ' ').trim();
}

function filled(row: SheetRow | undefined): readonly string[] {
	return (row ?? []).map(cellText).filter((text) => text !== '');
}

function isNumeric(text: string): boolean {
	return /^[-+]?[\d\u1040-\u1049][\d\u1040-\u1049.,/%: -]*$/.test(text);
}

function isWords(row: SheetRow | undefined): boolean {
	const cells = filled(row);
	return cells.length > 0 && !cells.some(isNumeric);
}

function findHashtags(rows: readonly SheetRow[]): number {
	return rows.findIndex((row) => {
		const cells = filled(row);
		return cells.length > 0 && cells.filter((c) => HASHTAG.test(c)).length * 2 > cells.length;
	});
}

/** The lowest row of the header: where most names are known, or else the first wide row of words. */
function findNames(rows: readonly SheetRow[], known: (text: string) => boolean): number {
	const scores = rows.map((row) => filled(row).filter(known).length);
	const best = Math.max(0, ...scores);
	const width = Math.max(0, ...rows.map((row) => filled(row).length));
	if (best > 1 || (best === 1 && width === 1)) return scores.indexOf(best);
	const wide = rows.findIndex((row) => isWords(row) && filled(row).length * 2 >= width);
	return wide >= 0 ? wide : rows.findIndex((row) => filled(row).length > 0);
}

/** Whether a row under the names completes them: words only, some where the row above has none. */
function completes(upper: SheetRow, lower: SheetRow | undefined): boolean {
	if (!isWords(lower)) return false;
	const cells = (lower ?? []).map(cellText);
	const above = (i: number): string => cellText(upper[i]);
	return (
		cells.some((text, i) => text !== '' && above(i) === '') &&
		cells.some((text, i) => text === '' && above(i) !== '')
	);
}

/** Whether a row above the names groups them: several cells, or one over an unnamed column. */
function groups(upper: SheetRow | undefined, lower: SheetRow): boolean {
	if (!isWords(upper)) return false;
	const cells = (upper ?? []).map(cellText);
	if (filled(upper).length > 1) return true;
	return cells.some((text, i) => i > 0 && text !== '' && cellText(lower[i]) !== '');
}

/** Names of the columns; a group's name holds to the right until the next one begins. */
function nameColumns(
	header: readonly SheetRow[],
	tags: SheetRow | undefined,
	width: number,
): readonly SheetColumn[] {
	const carried = header.map((row, r) => {
		let last = '';
		return Array.from({ length: width }, (_, i) => {
			const own = cellText(row[i]);
			const named = header.slice(r + 1).some((lower) => cellText(lower[i]) !== '');
			/* With nothing under it, a cell is merged downwards and groups nothing. */
			if (own !== '') last = named ? own : '';
			return own === '' && named ? last : own;
		});
	});
	const seen = new Map<string, number>();
	return Array.from({ length: width }, (_, i) => {
		const parts = carried.map((row) => row[i] ?? '').filter((text) => text !== '');
		const distinct = parts.filter((text, j) => text !== parts[j - 1]);
		const plain = distinct.join(' / ') || `column${i + 1}`;
		/* A database does not tell capitals from small letters in the names of columns. */
		const times = (seen.get(plain.toLowerCase()) ?? 0) + 1;
		seen.set(plain.toLowerCase(), times);
		const tag = cellText(tags?.[i]);
		return {
			name: times === 1 ? plain : `${plain} (${times})`,
			parts: distinct,
			...(HASHTAG.test(tag) ? { hxl: tag } : {}),
		};
	});
}

/**
 * Finds header and hashtags among the first rows of a sheet: titles above them, group names over
 * merged cells in one more row, HXL hashtags under or above. `known` says whether a text is the name
 * of something in the codebook.
 */
export function findLayout(
	rows: readonly SheetRow[],
	known: (text: string) => boolean,
): SheetLayout {
	const peek = rows.slice(0, PEEK);
	const tagged = findHashtags(peek);
	const leaf = tagged >= 0 ? namesBeside(peek, tagged, known) : findNames(peek, known);
	const rowOf = (i: number): SheetRow => peek[i] ?? [];
	const hasNames = leaf >= 0 && leaf !== tagged;
	const first = hasNames && leaf > 0 && groups(peek[leaf - 1], rowOf(leaf)) ? leaf - 1 : leaf;
	const below = hasNames && first === leaf && completes(rowOf(leaf), peek[leaf + 1]);
	const last = below && leaf + 1 !== tagged ? leaf + 1 : leaf;
	const names = hasNames ? peek.slice(first, last + 1) : [];
	const start = Math.max(last, tagged) + 1;
	const tags = tagged >= 0 ? rowOf(tagged) : undefined;
	const width = Math.max(0, ...[...names, tags ?? []].map((row) => row.length));
	const above = peek.slice(0, start).flatMap((row, i) => {
		if ((i >= first && i <= last && hasNames) || i === tagged) return [];
		const text = filled(row).join(' ');
		return [{ row: i + 1, why: text === '' ? 'blank line' : 'title above the header', text }];
	});
	return {
		columns: nameColumns(names, tags, width),
		start,
		header: start - above.length,
		above,
	};
}

/** The row of names that belongs to a row of hashtags: above it, or below, or none. */
function namesBeside(
	rows: readonly SheetRow[],
	tagged: number,
	known: (text: string) => boolean,
): number {
	const [above, below] = [rows[tagged - 1], rows[tagged + 1]];
	const tags = filled(rows[tagged]).length;
	if (filled(above).length * 2 > tags) return tagged - 1;
	const words = isWords(below) && filled(below).length * 2 > tags;
	const later = rows.slice(tagged + 2).some((row) => filled(row).some(isNumeric));
	const names = filled(below).some(known) || (words && later && !isWords(rows[tagged + 2]));
	return words && names ? tagged + 1 : tagged;
}

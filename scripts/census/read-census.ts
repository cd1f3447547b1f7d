import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse, type DSVRowString } from 'd3-dsv';

/** What became of the place code of a census township in release 9.3. */
export type CodeFate = 'same' | 'split' | 'merged';

/** A township of the 2014 census: its places, and its figures by column; null where none is given. */
export interface CensusTownship {
	/** The place code of the census. */
	readonly code: string;
	readonly fate: CodeFate;
	readonly name: { readonly en: string; readonly my: string };
	readonly state15: string;
	readonly state18: string;
	readonly figures: Readonly<Record<string, number | null>>;
}

const CODE = 'township_2014';
const FIGURES = new URL('../../data/census/townships-2014.csv', import.meta.url);

/**
 * Reads the committed census table and finds each township in the project's gazetteer tables, or
 * among the codes that changed. Errors: `invalid census table: …` for a code that neither has, or a figure that is
 * no number.
 */
export function readCensus(geographyDir: string): readonly CensusTownship[] {
	const table = (file: string | URL) => csvParse(readFileSync(file, 'utf8'));
	const places = (name: string) => table(join(geographyDir, name));
	const top = new Map(places('states.csv').map((s) => [s['pcode'], topCode(s)]));
	const today = new Map(places('townships.csv').map((t) => [t['pcode'], t]));
	const changes = new Map(places('changes.csv').map((t) => [t['pcode'], t]));
	return table(FIGURES).map((row, i) => {
		const code = row[CODE] ?? '';
		const place = today.get(code) ?? changes.get(code);
		if (place === undefined) {
			throw new Error(
				`invalid census table: ${code} (row ${i + 1}) is no township of the gazetteer; add it to data/geography/changes.csv`,
			);
		}
		const state18 = place['state18'] ?? '';
		return {
			code,
			fate: fateOf(place['kind']),
			name: { en: place['name_en'] ?? '', my: place['name_my'] ?? '' },
			state15: top.get(state18) ?? state18,
			state18,
			figures: figuresOf(row, code),
		};
	});
}

/** The state or region of the constitution that a unit of the place codes is, or belongs to. */
function topCode(state: DSVRowString): string {
	const { pcode = '', parent = '' } = state;
	return parent === 'MMR' ? pcode : parent;
}

function fateOf(kind: string | undefined): CodeFate {
	return kind === 'split' || kind === 'merged' ? kind : 'same';
}

function figuresOf(row: DSVRowString, code: string): Record<string, number | null> {
	const figures = Object.entries(row).filter(([column]) => column !== CODE);
	return Object.fromEntries(
		figures.map(([column, text]) => {
			if (text === '' || text === undefined) return [column, null];
			const value = Number(text);
			if (Number.isFinite(value)) return [column, value];
			throw new Error(
				`invalid census table: ${text} (${column} of ${code}); give a number or leave it empty`,
			);
		}),
	);
}

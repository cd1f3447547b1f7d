import { codeText, pcode, type PCode } from '../../src/lib/dataset/index.ts';
import {
	createPlaceMatcher,
	type Gazetteer,
	type PlaceMatch,
	type PlaceMatcher,
	type Unsettled,
} from '../../src/lib/geography/index.ts';
import { identifier, join, raw, sql, type Statement } from '../../src/lib/query/index.ts';
import type { Duck } from './duck.ts';
import { ROW } from './parquet.ts';
import { suggestionText, type PlaceAnswers } from './place-answers.ts';
import type { PlaceColumn } from './place-columns.ts';
import { bareSql } from './text-sql.ts';
import { textLiteral } from './text-literal.ts';

/** What became of one text in a place column, with what stands around it. */
export interface PlaceOutcome {
	readonly variable: string;
	readonly column: string;
	readonly value: string;
	/** The areas around it as they stand in the file, widest first. */
	readonly around: string;
	readonly n: number;
	readonly rows: readonly number[];
	readonly match: PlaceMatch | { readonly kind: 'answer'; readonly area: { readonly code: PCode } };
	/** What to do where it is not settled. */
	readonly remedy: string;
}

/** A place variable as SQL: the table to join and the code, or the remedy where there is none. */
export interface PlaceSql {
	readonly join: Statement;
	readonly code: Statement;
	readonly remedy: Statement;
}

const WHY: Readonly<Record<Unsettled, string>> = {
	unknown: 'the gazetteer has no such place',
	ambiguous: 'several places have this name',
	outside: 'the place of this name or code is elsewhere',
	'other-level': 'it is an area of another level',
	'roll-up': 'it stands for several units',
	split: 'it was split',
	merged: 'it was merged into others',
	'not-listed': 'the codebook does not list it',
};

/** A value that is missing by the codebook, or an exact code, is no question. */
function settledCodes({ match, around }: PlaceColumn): ReadonlySet<string> | undefined {
	if (around.length > 0) return undefined;
	const { categories = [], missing = [] } = match.variable;
	return new Set([...categories, ...missing].map(({ code }) => codeText(code)));
}

/** Finds the areas that the columns beside a place name; what they do not name says nothing. */
function areasAround(
	matcher: PlaceMatcher,
	texts: readonly (readonly [string | null, PlaceColumn['around'][number]])[],
): readonly PCode[] {
	return texts.flatMap(([text, { levels }]) => {
		if (text === null || text === '') return [];
		const found = levels
			.map((level) => matcher.match({ text, level }))
			.find(({ kind }) => kind !== 'unsettled');
		return found && found.kind !== 'unsettled' ? [found.area.code] : [];
	});
}

/**
 * Settles the texts of a place column: exact codes and names that one area has are taken, then what
 * a person answered; the rest keeps a remedy with suggestions. Returns undefined for the SQL where
 * every text is a code of the codebook already.
 */
export async function settlePlaces(
	duck: Duck,
	rows: Statement,
	place: PlaceColumn,
	gazetteer: Gazetteer,
	answers: PlaceAnswers,
): Promise<{ readonly outcomes: readonly PlaceOutcome[]; readonly sql: PlaceSql | undefined }> {
	const { match, level, around } = place;
	const text = (column: string): Statement => bareSql(sql`CAST(${identifier(column)} AS VARCHAR)`);
	const columns = [match.column, ...around.map(({ column }) => column)];
	const parts = columns.map((column, i) => sql`coalesce(${text(column)}, '') AS ${raw(`p${i}`)}`);
	const found = await duck.run(sql`SELECT ${join(
		columns.map((_, i) => raw(`p${i}`)),
		', ',
	)}, CAST(count(*) AS DOUBLE) AS n, min("row", 3) AS "rows"
		FROM (SELECT ${identifier(ROW)} AS "row", ${join(parts, ', ')} FROM (${rows}))
		WHERE p0 NOT IN ('', 'NA', '.') GROUP BY ALL ORDER BY min("row")`);
	const known = settledCodes(place);
	if (known && found.every((row) => known.has(String(row['p0'])))) {
		return { outcomes: [], sql: undefined };
	}
	const matcher = createPlaceMatcher(gazetteer);
	const { categories = [], missing = [] } = match.variable;
	const among = new Set(categories.map(({ code }) => codeText(code)));
	const gaps = new Set(missing.map(({ code }) => codeText(code)));
	const outcomes = found.flatMap((row): PlaceOutcome[] => {
		const value = String(row['p0']);
		if (gaps.has(value)) return [];
		const texts = around.map((a, i) => [String(row[`p${i + 1}`]), a] as const);
		const beside = texts.map(([t]) => t).join(' / ');
		const within = areasAround(matcher, texts);
		const answer = answers.get(match.variable.id, value, beside);
		const taken: PlaceOutcome['match'] =
			answer === undefined
				? matcher.match({ text: value, level, within, ...(among.size > 0 ? { among } : {}) })
				: { kind: 'answer', area: { code: answerCode(answer, among, match.variable.id) } };
		return [
			{
				variable: match.variable.id,
				column: match.column,
				value,
				around: beside,
				n: Number(row['n']),
				rows: (row['rows'] as readonly unknown[]).map(Number),
				match: taken,
				remedy: taken.kind === 'unsettled' ? remedyOf(taken, gazetteer) : '',
			},
		];
	});
	return { outcomes, sql: await lookup(duck, place, outcomes, [...gaps], columns.map(text)) };
}

function answerCode(answer: string, among: ReadonlySet<string>, variable: string): PCode {
	if (among.has(answer)) return pcode(answer);
	throw new Error(
		`invalid answer: ${answer} (--places, ${variable}); give a P-code that the codebook lists`,
	);
}

function remedyOf(
	{ why, suggestions }: Extract<PlaceMatch, { kind: 'unsettled' }>,
	gazetteer: Gazetteer,
): string {
	const list = suggestions.map((s) => suggestionText(s, gazetteer)).join(' or ');
	return `${WHY[why]}${list === '' ? '' : `; perhaps ${list}`}; mend the data, or answer in the file of --places`;
}

async function lookup(
	duck: Duck,
	{ match }: PlaceColumn,
	outcomes: readonly PlaceOutcome[],
	missing: readonly string[],
	keys: readonly Statement[],
): Promise<PlaceSql> {
	const name = `places of ${match.variable.id}`;
	const table = identifier(name);
	await duck.run(
		sql`CREATE OR REPLACE TEMP TABLE ${table} (value VARCHAR, around VARCHAR, code VARCHAR, remedy VARCHAR)`,
	);
	const rows = outcomes.map(({ value, around, match: m, remedy }) => {
		const code = m.kind === 'unsettled' ? raw('NULL') : textLiteral(m.area.code);
		return sql`(${join([textLiteral(value), textLiteral(around), code, textLiteral(remedy)], ', ')})`;
	});
	for (let from = 0; from < rows.length; from += 1000) {
		await duck.run(sql`INSERT INTO ${table} VALUES ${join(rows.slice(from, from + 1000), ', ')}`);
	}
	const [value = raw("''"), ...around] = keys.map((key) => sql`coalesce(${key}, '')`);
	const beside = around.length === 0 ? raw("''") : sql`concat_ws(' / ', ${join(around, ', ')})`;
	const gap =
		missing.length === 0
			? raw('NULL')
			: sql`CASE WHEN ${value} IN (${join(missing.map(textLiteral), ', ')}) THEN ${value} END`;
	return {
		join: sql`LEFT JOIN ${table} ON ${table}.value = ${value} AND ${table}.around = ${beside}`,
		code: sql`coalesce(${table}.code, ${gap})`,
		remedy: sql`${table}.remedy`,
	};
}

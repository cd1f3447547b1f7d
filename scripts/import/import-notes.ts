import { identifier, join, raw, sql, type Statement } from '../../src/lib/query/index.ts';
import { rawName } from './check-columns.ts';
import { eitherFirst, isSerial } from './date-sql.ts';
import type { Duck } from './duck.ts';
import { WAYS, type ColumnMatch } from './match-columns.ts';
import { isGrouped, isPercent } from './number-sql.ts';
import { foldSql, OUTWARD, testedIf } from './text-sql.ts';
import { textLiteral } from './text-literal.ts';
import { plainName, type ReadColumn } from './typed-rows.ts';

interface Note {
	readonly variable: string;
	readonly what: string;
	readonly test: Statement;
}

/** Notes asked of one statement. */
const AT_ONCE = 60;

function notesOf({ match, reading, texts }: ReadColumn): readonly Note[] {
	const { variable } = match;
	if (!texts || variable.type === 'text') return [];
	const original = identifier(rawName(variable));
	const plain = identifier(plainName(variable));
	const known = sql`${identifier(variable.id)} IS NOT NULL`;
	const note = (what: string, test: Statement): Note => ({
		variable: variable.id,
		what,
		test: sql`(${test}) AND ${known}`,
	});
	const noNumber = sql`TRY_CAST(${plain} AS DOUBLE) IS NULL`;
	const outward = OUTWARD.map(({ what, test }) => note(what, test(original)));
	switch (variable.type) {
		case 'integer':
		case 'number':
			return [
				...outward,
				note('thousands separators read', testedIf(noNumber, isGrouped(plain))),
				note('percent signs read', testedIf(noNumber, isPercent(plain))),
			];
		case 'date': {
			const order = reading.order === 'day-first' ? 'day/month' : 'month/day';
			const either = `dates read as ${order}, as the others of the column are`;
			return [
				...outward,
				...(reading.order === 'unknown' ? [] : [note(either, eitherFirst(plain))]),
				note('serial numbers of Excel read as dates', isSerial(plain)),
				note('times of day left out', sql`regexp_matches(${plain}, '[0-9][ T][0-9]{1,2}:')`),
			];
		}
		case 'category': {
			const { codes, byLabel } = reading.labels;
			if (byLabel.size === 0) return outward;
			const known = join(codes.map(textLiteral), ', ');
			const labels = join([...byLabel.keys()].map(textLiteral), ', ');
			const labelled = testedIf(
				sql`${plain} NOT IN (${known}) AND ${noNumber}`,
				sql`${foldSql(original)} IN (${labels})`,
			);
			return [...outward, note('labels read as their codes', labelled)];
		}
		case 'boolean':
			return [...outward, note('yes and no read', sql`lower(${plain}) IN ('yes', 'no')`)];
	}
}

/** How columns were recognised that do not simply have the name of their variable. */
export function matchNotes(matches: readonly ColumnMatch[]): readonly string[] {
	return WAYS.flatMap((way) => {
		const found = matches.filter(
			({ by, column, variable }) => by === way && column !== variable.id,
		);
		if (found.length === 0) return [];
		const list = found.map(({ column, variable, hxl, choice }) => {
			const listed = choice === undefined ? '' : ` has ${choice}`;
			return `${hxl ?? `"${column}"`}${listed} → ${variable.id}`;
		});
		return [`columns found by ${way}: ${list.join(', ')}`];
	});
}

/** What was done to the cells of which variables, with the number of cells; free text is never touched. */
export async function importNotes(
	duck: Duck,
	relation: Statement,
	columns: readonly ReadColumn[],
): Promise<readonly string[]> {
	const notes = columns.flatMap(notesOf);
	const lines: string[] = [];
	for (let from = 0; from < notes.length; from += AT_ONCE) {
		const some = notes.slice(from, from + AT_ONCE);
		const counts = some.map(
			({ test }, i) => sql`CAST(count(*) FILTER (${test}) AS DOUBLE) AS ${raw(`n${i}`)}`,
		);
		const [answer = {}] = await duck.run(sql`SELECT ${join(counts, ', ')} FROM (${relation})`);
		some.forEach(({ variable, what }, i) => {
			const n = Number(answer[`n${i}`] ?? 0);
			if (n > 0) lines.push(`${variable}: ${what} (${n === 1 ? '1 cell' : `${n} cells`})`);
		});
	}
	return lines;
}

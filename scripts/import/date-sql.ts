import { raw, sql, type Statement } from '../../src/lib/query/index.ts';

/** Which number comes first in dates such as 03/04/2018; `unknown` where the column does not tell. */
export type DateOrder = 'day-first' | 'month-first' | 'unknown';

const PARTS = "'^([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})([ T].*)?$'";
const YEAR_FIRST = "'^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}'";
const WHOLE_YEAR_FIRST = "'[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([ T].*)?'";
const NAMED = "['%d %b %Y', '%d %B %Y', '%d-%b-%Y', '%d-%B-%Y', '%b %d, %Y', '%B %d, %Y']";
const SERIAL = "'[0-9]{5}([.][0-9]+)?'";
/** Days of Excel's calendar from 1954 to 2064; fewer or more are no date of a survey. */
const [SERIAL_FROM, SERIAL_TO] = [20_000, 60_000];

function part(plain: Statement, i: 1 | 2 | 3): Statement {
	return sql`TRY_CAST(regexp_extract(${plain}, ${raw(PARTS)}, ${raw(String(i))}) AS INTEGER)`;
}

/** Dates whose first number can only be the day, and those whose second can. */
export function dayFirst(plain: Statement): Statement {
	return sql`(${part(plain, 1)} > 12 AND ${part(plain, 2)} <= 12)`;
}
export function monthFirst(plain: Statement): Statement {
	return sql`(${part(plain, 2)} > 12 AND ${part(plain, 1)} <= 12)`;
}
/** Dates that are two different days, read from the left and from the right. */
export function eitherFirst(plain: Statement): Statement {
	return sql`(${part(plain, 1)} <= 12 AND ${part(plain, 2)} <= 12 AND ${part(plain, 1)} <> ${part(plain, 2)})`;
}

export function isSerial(plain: Statement): Statement {
	return sql`(regexp_full_match(${plain}, ${raw(SERIAL)})
		AND TRY_CAST(${plain} AS DOUBLE) BETWEEN ${raw(String(SERIAL_FROM))} AND ${raw(String(SERIAL_TO))})`;
}

function calendarDay(plain: Statement, day: 1 | 2): Statement {
	const month = day === 1 ? 2 : 1;
	return sql`TRY_CAST(printf('%04d-%02d-%02d', ${part(plain, 3)}, ${part(plain, month)}, ${part(plain, day)}) AS DATE)`;
}

/**
 * A plain text as a DATE, else NULL: year first, day or month first as the column tells, a month's
 * name, a serial of Excel (days since 30 December 1899). A time of day is left out.
 */
export function dateSql(plain: Statement, order: DateOrder): Statement {
	const yearFirst = sql`translate(${plain}, '/.', '--')`;
	const either = {
		'day-first': calendarDay(plain, 1),
		'month-first': calendarDay(plain, 2),
		unknown: raw('NULL'),
	}[order];
	return sql`CASE
		WHEN regexp_full_match(${yearFirst}, ${raw(WHOLE_YEAR_FIRST)})
			THEN TRY_CAST(regexp_extract(${yearFirst}, ${raw(YEAR_FIRST)}) AS DATE)
		WHEN ${isSerial(plain)} THEN DATE '1899-12-30' + CAST(floor(TRY_CAST(${plain} AS DOUBLE)) AS INTEGER)
		WHEN ${eitherFirst(plain)} THEN ${either}
		WHEN ${monthFirst(plain)} THEN ${calendarDay(plain, 2)}
		WHEN regexp_matches(${plain}, ${raw(PARTS)}) THEN ${calendarDay(plain, 1)}
		ELSE CAST(try_strptime(${plain}, ${raw(NAMED)}) AS DATE) END`;
}

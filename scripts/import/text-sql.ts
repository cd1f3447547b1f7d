import { sql, type Statement } from '../../src/lib/query/index.ts';
import { textLiteral } from './text-literal.ts';

const ZERO_WIDTH = '\u200b\u200c\u200d\u2060\ufeff';
const ASCII_SPACES = ' \t\r\n';
const SPACES = `${ASCII_SPACES}\u00a0${ZERO_WIDTH}`;
const BURMESE_DIGITS = '၀၁၂၃၄၅၆၇၈၉';

/** Whether a text has a letter beyond ASCII; most cells have none and need no closer look. */
function isBeyondAscii(text: Statement): Statement {
	return sql`strlen(${text}) <> length(${text})`;
}

/** A text without what surrounds it, for coded values, numbers and dates; never for free text. */
export function trimmedSql(text: Statement): Statement {
	return sql`trim(${text}, ${textLiteral(SPACES)})`;
}

/** A text without surrounding spaces and without zero-width characters inside. */
export function bareSql(text: Statement): Statement {
	return sql`CASE WHEN ${isBeyondAscii(text)}
		THEN regexp_replace(${trimmedSql(text)}, ${textLiteral(`[${ZERO_WIDTH}]`)}, '', 'g')
		ELSE trim(${text}, ${textLiteral(ASCII_SPACES)}) END`;
}

/** A bare text with Burmese digits written as 0 to 9, and no-break spaces as spaces. */
export function plainSql(text: Statement): Statement {
	return sql`CASE WHEN ${isBeyondAscii(text)}
		THEN translate(${bareSql(text)}, ${textLiteral(`${BURMESE_DIGITS}\u00a0`)}, '0123456789 ')
		ELSE trim(${text}, ${textLiteral(ASCII_SPACES)}) END`;
}

/** The form of a text in which two writings of a name are the same; what `foldName` does. */
export function foldSql(text: Statement): Statement {
	return sql`regexp_replace(lower(nfc_normalize(${text})), '[^\\p{L}\\p{M}\\p{N}]', '', 'g')`;
}

/** Whether a cell is empty or has nothing but spaces; a printable first letter settles it. */
export function blankSql(text: Statement): Statement {
	return sql`CASE WHEN ${text} IS NULL THEN TRUE WHEN ascii(${text}) BETWEEN 33 AND 126 THEN FALSE
		ELSE ${trimmedSql(text)} = '' END`;
}

/** A test that is made only of texts for which a cheaper one holds. */
export function testedIf(cheap: Statement, test: Statement): Statement {
	return sql`CASE WHEN ${cheap} THEN ${test} ELSE FALSE END`;
}

/** Whether a text has something a reader would not see in it, and where it does no harm. */
export const OUTWARD: readonly {
	readonly what: string;
	readonly test: (text: Statement) => Statement;
}[] = [
	{
		what: 'spaces around it left out',
		test: (text) => sql`${text} <> trim(${text}, ${textLiteral(`${ASCII_SPACES}\u00a0`)})`,
	},
	{
		what: 'zero-width characters left out',
		test: (text) =>
			testedIf(
				isBeyondAscii(text),
				sql`regexp_matches(${text}, ${textLiteral(`[${ZERO_WIDTH}]`)})`,
			),
	},
	{
		what: 'Burmese digits read',
		test: (text) => testedIf(isBeyondAscii(text), sql`regexp_matches(${text}, '[၀-၉]')`),
	},
];

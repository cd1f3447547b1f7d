import { raw, sql, type Statement } from '../../src/lib/query/index.ts';
import { textLiteral } from './text-literal.ts';

const ZERO_WIDTH = '\u200b\u200c\u200d\u2060\ufeff';
const SPACES = ` \t\r\n\u00a0${ZERO_WIDTH}`;
const BURMESE_DIGITS = '၀၁၂၃၄၅၆၇၈၉';

/** A text without what surrounds it, for coded values, numbers and dates; never for free text. */
export function trimmedSql(text: Statement): Statement {
	return sql`trim(${text}, ${textLiteral(SPACES)})`;
}

/** A text without surrounding spaces and without zero-width characters inside. */
export function bareSql(text: Statement): Statement {
	return sql`regexp_replace(${trimmedSql(text)}, ${textLiteral(`[${ZERO_WIDTH}]`)}, '', 'g')`;
}

/** A bare text with Burmese digits written as 0 to 9, and no-break spaces as spaces. */
export function plainSql(text: Statement): Statement {
	return sql`translate(${bareSql(text)}, ${textLiteral(`${BURMESE_DIGITS}\u00a0`)}, '0123456789 ')`;
}

/** The form of a text in which two writings of a name are the same; what `foldName` does. */
export function foldSql(text: Statement): Statement {
	return sql`regexp_replace(lower(nfc_normalize(${text})), '[^\\p{L}\\p{M}\\p{N}]', '', 'g')`;
}

/** Whether a text has something a reader would not see in it, and where it does no harm. */
export const OUTWARD: readonly {
	readonly what: string;
	readonly test: (text: Statement) => Statement;
}[] = [
	{
		what: 'spaces around it left out',
		test: (text) => sql`${text} <> trim(${text}, ${textLiteral(' \t\r\n\u00a0')})`,
	},
	{
		what: 'zero-width characters left out',
		test: (text) => sql`regexp_matches(${text}, ${textLiteral(`[${ZERO_WIDTH}]`)})`,
	},
	{
		what: 'Burmese digits read',
		test: (text) => sql`regexp_matches(${text}, ${raw("'[၀-၉]'")})`,
	},
];

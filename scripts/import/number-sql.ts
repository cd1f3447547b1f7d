import type { Variable } from '../../src/lib/dataset/index.ts';
import { raw, sql, type Statement } from '../../src/lib/query/index.ts';

const GROUPED = "'[+-]?[0-9]{1,3}([, ][0-9]{3})+([.][0-9]+)?'";
const PERCENT = "'[+-]?[0-9]+([.][0-9]+)? *%'";

/** All of these take a text as `plainSql` leaves it. Whether the digits of a number stand in groups of three. */
export function isGrouped(plain: Statement): Statement {
	return sql`regexp_full_match(${plain}, ${raw(GROUPED)})`;
}

/** Whether a number stands with a percent sign. */
export function isPercent(plain: Statement): Statement {
	return sql`regexp_full_match(${plain}, ${raw(PERCENT)})`;
}

/**
 * By what a percentage is divided: 100 for a variable that goes to 1, nothing for one in percent;
 * undefined where the codebook does not tell, so that the sign cannot be understood.
 */
export function percentDivisor({ range, unit }: Variable): 1 | 100 | undefined {
	if (range?.max !== undefined && range.max <= 1) return 100;
	return range?.max === 100 || unit?.en.includes('%') ? 1 : undefined;
}

/** A plain text as a DOUBLE: groups of three and percent signs are read; else NULL. */
export function numberSql(variable: Variable, plain: Statement): Statement {
	const divisor = percentDivisor(variable);
	const percent =
		divisor === undefined
			? raw('')
			: sql`WHEN ${isPercent(plain)} THEN TRY_CAST(rtrim(${plain}, ' %') AS DOUBLE) / ${raw(String(divisor))}`;
	return sql`coalesce(TRY_CAST(${plain} AS DOUBLE), CASE
		WHEN ${isGrouped(plain)} THEN TRY_CAST(translate(${plain}, ', ', '') AS DOUBLE)
		${percent} END)`;
}

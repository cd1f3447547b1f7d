import type { IndicatorId, SurveyDataset, VariableId, WeightingId } from '../dataset/index.ts';
import { ANSWERED, answersSql, SUMS } from './answers-sql.ts';
import { breakdownSql } from './breakdown-sql.ts';
import { replicateFactors, replicateSumsSql } from './replicates-sql.ts';
import { sql, type Statement } from './statement.ts';

/** Keep only rows whose variable has one of these codes (as text). */
export interface Filter {
	readonly variable: VariableId;
	readonly codes: readonly string[];
}

/** What a statement of PSU totals is asked for. */
export interface TotalsQuestion {
	readonly indicator: IndicatorId;
	/** No, one or two variables; the result has a row per combination and PSU. */
	readonly by: readonly VariableId[];
	readonly where: readonly Filter[];
	readonly weighting: WeightingId;
}

/** One row of the answer; `by1`, `by2` are codes as text, null where missing. */
export interface TotalsRow {
	readonly by1: string | null;
	readonly by2: string | null;
	readonly stratum: string;
	/** The PSU; where later stages have an FPC, the unit of the last of them. */
	readonly psu: string;
	readonly n: number;
	readonly w: number;
	readonly ww: number;
	readonly wy: number;
	readonly wx: number;
	readonly wyy: number;
	readonly wxy: number;
	readonly wxx: number;
	/** Of a design with replicate weights, for each replicate r from 0: Σ w_r, Σ w_r y, Σ w_r x. */
	readonly [sum: ReplicateSum]: number;
}

/** `w0`, `wy0`, `wx0` and so on. */
export type ReplicateSum = `w${number}` | `wy${number}` | `wx${number}`;

/**
 * Asks for the sufficient sums per (breakdown, stratum, PSU): n, Σw, Σw², Σwy, Σwx, Σwy², Σwxy,
 * Σwx². Rows in which the numerator or denominator is missing or not a finite number, or the weight is
 * not positive, are left out, as `na.rm = TRUE` in R's `survey`. Every sum is a DOUBLE. A design with
 * replicate weights is asked for Σ w_r, Σ w_r y and Σ w_r x of each replicate too.
 */
export function psuTotalsStatement(dataset: SurveyDataset, question: TotalsQuestion): Statement {
	const answers = answersSql(dataset, question, [
		breakdownSql(dataset, question.by[0], 'by1'),
		breakdownSql(dataset, question.by[1], 'by2'),
		...replicateFactors(dataset),
	]);
	return sql`WITH answers AS (${answers})
SELECT by1, by2, stratum, psu, ${SUMS}${replicateSumsSql(dataset)}
FROM answers WHERE ${ANSWERED}
GROUP BY by1, by2, stratum, psu
ORDER BY by1, by2, stratum, psu`;
}

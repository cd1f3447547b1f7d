import type { SurveyDataset } from '../dataset/index.ts';
import { ANSWERED, answersSql } from './answers-sql.ts';
import { breakdownSql } from './breakdown-sql.ts';
import type { TotalsQuestion } from './psu-totals-statement.ts';
import { replicateFactors, replicateWeightsSql } from './replicates-sql.ts';
import { sql, type Statement } from './statement.ts';

/** One row of the answer; `by1`, `by2` are codes as text, null where missing. */
export interface SampleRow {
	readonly by1: string | null;
	readonly by2: string | null;
	/** The PSU; where later stages have an FPC, the unit of the last of them. */
	readonly psu: string;
	readonly y: number;
	readonly x: number;
	readonly w: number;
	/** Of a design with replicate weights: the weight under replicate r, from 0. */
	readonly [weight: `w${number}`]: number;
}

/**
 * Asks for the microdata an indicator is made of: breakdowns, PSU, numerator, denominator (1 where
 * there is none), weight and replicate weights of every row that the filters and the universe keep. Rows are left out
 * by the same rule as in `psuTotalsStatement`. For estimators that sums per PSU cannot answer;
 * read in batches.
 */
export function sampleStatement(dataset: SurveyDataset, question: TotalsQuestion): Statement {
	const answers = answersSql(dataset, question, [
		breakdownSql(dataset, question.by[0], 'by1'),
		breakdownSql(dataset, question.by[1], 'by2'),
		...replicateFactors(dataset),
	]);
	const weights = replicateWeightsSql(dataset);
	return sql`SELECT by1, by2, psu, y, x, w${weights} FROM (${answers}) AS answers WHERE ${ANSWERED}`;
}

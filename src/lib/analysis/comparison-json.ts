import type { CompareQuestion, Comparison, ShownComparison } from './comparison.ts';
import { varianceWords } from './replicates.ts';
import type { Independence } from './two-way.ts';

/** A comparison as `sittan estimate --compare` prints it, numbers at full precision. */
export interface ComparisonJson {
	/** How differences, ratios and the test of the table got their variance. */
	readonly method: string;
	readonly mode: CompareQuestion['mode'];
	readonly form: CompareQuestion['form'];
	/** How p values are adjusted, and over how many comparisons. */
	readonly adjustment: { readonly method: 'holm'; readonly tests: number };
	readonly pairs: readonly (ShownComparison & {
		readonly first: string;
		readonly second: string;
		/** Unweighted cases of both. */
		readonly n: readonly [number, number];
	})[];
	/** Cells, highest first: letters such as `ab`, and the rank with the ranks not ruled out. */
	readonly ranking: readonly {
		readonly key: string;
		readonly letters: string | null;
		readonly rank: number | null;
		readonly from: number | null;
		readonly to: number | null;
	}[];
	readonly independence: Independence | null;
}

/** Letters of a cell: a to z, then two letters. */
export function lettersText(letters: readonly number[]): string {
	return letters.map(letterText).join('');
}

function letterText(at: number): string {
	const letter = String.fromCharCode(97 + (at % 26));
	return at < 26 ? letter : letter + String(Math.floor(at / 26));
}

function methodOfComparison(comparison: Comparison): string {
	const { request, replicates } = comparison;
	const lonely = replicates === undefined ? `; lonely PSU ${request.lonely}` : '';
	return `${varianceWords(comparison)} with every covariance${lonely}; weighting ${request.weighting}`;
}

export function comparisonJson(comparison: Comparison): ComparisonJson {
	const { question, pairs, cells, tests, independence } = comparison;
	return {
		method: methodOfComparison(comparison),
		mode: question.mode,
		form: question.form,
		adjustment: { method: 'holm', tests },
		pairs: pairs.map(({ first, second, ns, result }) => ({ first, second, n: ns, ...result })),
		ranking: cells.map(({ key, letters, rank }) => ({
			key,
			letters: letters === null ? null : lettersText(letters),
			rank: rank?.rank ?? null,
			from: rank?.low ?? null,
			to: rank?.high ?? null,
		})),
		independence,
	};
}

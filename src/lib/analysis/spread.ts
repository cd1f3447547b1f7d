import type { Engine } from '../engine/index.ts';
import { sortSample, subsample, type SortedSample } from '../estimation/index.ts';
import { cellKey, combinations, type Codes } from './cells.ts';
import { loadSample, type LoadedSample } from './load-sample.ts';
import { problemSentence } from './request-problem.ts';
import { requestProblems, type ViewRequest } from './request.ts';
import type { Survey } from './survey-view.ts';

/** One cell of a breakdown with its rows in order. */
export interface SpreadCell {
	readonly key: string;
	/** Variable → code as text, in the order of the breakdown. */
	readonly by: Readonly<Record<string, string>>;
	readonly sorted: SortedSample;
}

/**
 * The microdata behind a request, read once and put in order once: quantiles, bins, shares and
 * anything else of a distribution are then arithmetic, however often a slider moves.
 */
export interface Spread {
	readonly survey: Survey;
	readonly request: ViewRequest;
	/** The rows as they were read, with their codes; for estimators of other kinds. */
	readonly loaded: LoadedSample;
	readonly whole: SortedSample;
	/** Every combination of codes in codebook order, also those without a row. */
	readonly cells: readonly SpreadCell[];
}

/**
 * Reads the rows of a request and sorts them.
 *
 * @throws `invalid …` when the request cannot be asked of this dataset; what the engine throws
 */
export async function loadSpread(
	survey: Survey,
	engine: Engine,
	request: ViewRequest,
	signal?: AbortSignal,
): Promise<Spread> {
	const problems = requestProblems(survey.dataset, request);
	if (problems.length > 0)
		throw new Error(problems.map((p) => problemSentence('en', p)).join('\n'));
	return spreadOf(survey, request, await loadSample(survey, engine, request, signal));
}

/** Puts loaded rows in order, as a whole and by cell; pure. */
export function spreadOf(survey: Survey, request: ViewRequest, loaded: LoadedSample): Spread {
	const rows = new Map<string, Set<number>>();
	const breakdowns = loaded.by.slice(0, request.by.length);
	for (let row = 0; breakdowns.length > 0 && row < loaded.sample.y.length; row++) {
		const codes = breakdowns.map((codes) => codes[row] ?? null);
		if (codes.includes(null)) continue;
		const key = cellKey(codes as Codes);
		const group = rows.get(key);
		if (group) group.add(row);
		else rows.set(key, new Set([row]));
	}
	const cells = combinations(survey.dataset, request).map((codes): SpreadCell => {
		const key = cellKey(codes);
		const group = rows.get(key);
		return {
			key,
			by: Object.fromEntries(request.by.map((variable, i) => [variable, codes[i] ?? ''])),
			sorted: sortSample(subsample(loaded.sample, (row) => group?.has(row) ?? false)),
		};
	});
	return { survey, request, loaded, whole: sortSample(loaded.sample), cells };
}

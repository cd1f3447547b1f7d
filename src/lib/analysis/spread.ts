import type { Engine } from '../engine/index.ts';
import { sortSample, subsample, type SortedSample } from '../estimation/index.ts';
import { cellKey, combinations, rowCodes } from './cells.ts';
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
 * The microdata behind a request, read once and put in order once: quantiles, bins, shares, poverty
 * and inequality are then arithmetic, however often a slider moves.
 */
export interface Spread {
	readonly survey: Survey;
	readonly request: ViewRequest;
	/** Everything that passes the filters. */
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
function spreadOf(survey: Survey, request: ViewRequest, loaded: LoadedSample): Spread {
	const listed = combinations(survey.dataset, request);
	const places = new Map(listed.map((codes, at) => [cellKey(codes), at]));
	const [by1, by2] = loaded.by;
	const cellAt = Int32Array.from(loaded.sample.psu, (_, row) => {
		const codes = rowCodes({ by1: by1[row] ?? null, by2: by2[row] ?? null }, request.by.length);
		return codes === null ? -1 : (places.get(cellKey(codes)) ?? -1);
	});
	const cells = listed.map((codes, at): SpreadCell => ({
		key: cellKey(codes),
		by: Object.fromEntries(request.by.map((variable, i) => [variable, codes[i] ?? ''])),
		sorted: sortSample(subsample(loaded.sample, (row) => cellAt[row] === at)),
	}));
	return { survey, request, whole: sortSample(loaded.sample), cells };
}

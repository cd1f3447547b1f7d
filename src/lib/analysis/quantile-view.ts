import { publishQuantile } from '../disclosure/index.ts';
import { estimateQuantile, type SortedSample, type QuantileRule } from '../estimation/index.ts';
import type { Spread } from './spread.ts';
import { surveyCaveats } from './survey-view.ts';
import type { Cell, SurveyView } from './view.ts';

/** The rule of quantiles on screens, in files and on the command line; see `QUANTILE_RULES`. */
export const QUANTILE_RULE: QuantileRule = 'math';

/**
 * A view whose values are the quantile at p in place of the mean: the same cells, coverage and
 * descriptors' caveats, so that every chart, table and sentence of a view can show it. Without
 * bounds for what was not seen: an unseen part can move a quantile anywhere.
 *
 * @param view the view of the same request
 * @param p strictly between 0 and 1
 */
export function quantileView(spread: Spread, view: SurveyView, p: number): SurveyView {
	const overall: Cell = { key: '', by: {}, estimate: publishedQuantile(spread, spread.whole, p) };
	const cells = spread.cells.map(({ key, by, sorted }): Cell => ({
		key,
		by,
		estimate: publishedQuantile(spread, sorted, p),
	}));
	const { dataset } = spread.survey;
	return {
		...view,
		overall,
		cells,
		caveats: surveyCaveats(dataset, spread.request, view.coverage, [overall, ...cells]),
		bounds: null,
		quantile: { p, rule: QUANTILE_RULE },
	};
}

/** One quantile through the gate. */
export function publishedQuantile({ survey, request }: Spread, sorted: SortedSample, p: number) {
	const { level, lonely } = request;
	const quantile = estimateQuantile(sorted, p, { level, lonely, rule: QUANTILE_RULE });
	return publishQuantile(quantile, survey.dataset.disclosure);
}

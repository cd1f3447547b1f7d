import { caveatsFor, computedCaveats } from '../caveats/index.ts';
import { coverageOf, gapBounds, type GapBounds, type ViewCoverage } from '../coverage/index.ts';
import { indicatorOf, weightingOf, type SurveyDataset } from '../dataset/index.ts';
import { publish } from '../disclosure/index.ts';
import type { EstimateOptions } from '../estimation/index.ts';
import type { TotalsRow } from '../query/index.ts';
import { appliedCaveats, judged } from './applied.ts';
import { cellKey, combinations, rowsByCell, type Codes } from './cells.ts';
import { areasOf, caveatContext } from './context.ts';
import { estimateRows, varianceSource, type Designed } from './replicates.ts';
import type { ViewRequest } from './request.ts';
import type { AppliedCaveat, Cell, SurveyView } from './view.ts';

/** A survey that can be asked: its descriptors and the frame of its design. */
export interface Survey extends Designed {
	readonly dataset: SurveyDataset;
}

/** The view that follows from rows of PSU totals; pure. */
export function surveyViewOf(
	survey: Survey,
	request: ViewRequest,
	rows: readonly TotalsRow[],
): SurveyView {
	const { dataset } = survey;
	const { kind } = indicatorOf(dataset, request.indicator);
	const overall = { ...cellOf(survey, request, [], rows), by: {} };
	const cells = surveyCells(survey, request, rows);
	const { counts } = weightingOf(dataset, request.weighting);
	const coverage = coverageOf(dataset.coverage, areasOf(dataset, request), counts);
	return {
		basis: 'sample',
		dataset: dataset.info.id,
		release: dataset.info.release,
		status: dataset.info.status,
		request,
		estimand: kind,
		overall,
		cells,
		notStated: notStated(rows, request.by.length),
		caveats: surveyCaveats(dataset, request, coverage, [overall, ...cells]),
		coverage,
		bounds: boundsOf(dataset, request, coverage, overall, cells),
		...varianceSource(survey),
	};
}

/** Cases in which a breakdown is missing. */
function notStated(rows: readonly TotalsRow[], breakdowns: number): number {
	return rows.reduce(
		(n, { by1, by2, n: own }) =>
			(breakdowns > 0 && by1 === null) || (breakdowns > 1 && by2 === null) ? n + own : n,
		0,
	);
}

/** What a request asks of the estimator. */
export function estimateOptions({ level, lonely, interval }: ViewRequest): EstimateOptions {
	return { level, lonely, ...(interval === undefined ? {} : { interval }) };
}

/** The cells alone that follow from rows of PSU totals: every combination of shown codes. */
export function surveyCells(
	survey: Survey,
	request: ViewRequest,
	rows: readonly TotalsRow[],
): readonly Cell[] {
	const groups = rowsByCell(rows, request.by.length);
	return combinations(survey.dataset, request).map((codes) => {
		const key = cellKey(codes);
		return cellOf(survey, request, codes, groups.get(key) ?? []);
	});
}

function cellOf(
	survey: Survey,
	request: ViewRequest,
	codes: Codes,
	of: readonly TotalsRow[],
): Cell {
	const { dataset } = survey;
	const { kind } = indicatorOf(dataset, request.indicator);
	const result = estimateRows(survey, kind, of, estimateOptions(request));
	return {
		key: cellKey(codes),
		by: Object.fromEntries(request.by.map((variable, i) => [variable, codes[i] ?? ''])),
		estimate: publish(result, dataset.disclosure),
	};
}

/** The caveats of a view: those of the descriptors that hold for it, and what follows from its cells. */
export function surveyCaveats(
	dataset: SurveyDataset,
	request: ViewRequest,
	{ excluded, replaced }: Pick<ViewCoverage, 'excluded' | 'replaced'>,
	cells: readonly Cell[],
): readonly AppliedCaveat[] {
	const context = caveatContext(dataset, request, { excluded, replaced, incomplete: 0 });
	return appliedCaveats(
		caveatsFor(dataset.caveats, context),
		computedCaveats(dataset, cells.map(judged)),
	);
}

/** Bounds need a known share of unseen people, so a view with other filters than areas has none. */
function boundsOf(
	dataset: SurveyDataset,
	request: ViewRequest,
	coverage: ViewCoverage,
	overall: Cell,
	cells: readonly Cell[],
): GapBounds | null {
	const { estimate: whole } = overall;
	const { kind } = indicatorOf(dataset, request.indicator);
	const place = dataset.info.geography?.variable;
	const onlyPlaces = request.where.every((f) => f.variable === place);
	if (whole.kind !== 'estimate' || coverage.gapShare === null || !onlyPlaces || kind === 'total') {
		return null;
	}
	const byPlace = request.by.length === 1 && request.by[0] === place;
	const seen = byPlace
		? cells.flatMap(({ estimate: e }) => (e.kind === 'estimate' ? [e.value] : []))
		: [];
	const estimand = kind === 'proportion' ? 'proportion' : 'other';
	return gapBounds(estimand, whole.value, coverage.gapShare, seen);
}

import { caveatsFor, computedCaveats } from '../caveats/index.ts';
import { coverageOf, gapBounds, type GapBounds, type ViewCoverage } from '../coverage/index.ts';
import { indicatorOf, weightingOf, type SurveyDataset } from '../dataset/index.ts';
import { publish } from '../disclosure/index.ts';
import {
	estimate,
	estimateReplicates,
	psuTotals,
	type DesignFrame,
	type EstimateOptions,
	type EstimateResult,
	type ReplicateDesign,
} from '../estimation/index.ts';
import type { ReplicateTotalsRow, TotalsRow } from '../query/index.ts';
import { appliedCaveats, judged } from './applied.ts';
import { cellKey, combinations, rowCodes, rowsByCell, type Codes } from './cells.ts';
import { areasOf, caveatContext } from './context.ts';
import { replicateSums } from './replicates.ts';
import type { ViewRequest } from './request.ts';
import type { AppliedCaveat, Cell, SurveyView } from './view.ts';

/** A survey that can be asked: its descriptors and the frame of its design. */
export interface Survey {
	readonly dataset: SurveyDataset;
	readonly frame: DesignFrame;
	/** Where the design declares replicate weights: the variance of estimates comes from them. */
	readonly replicates?: ReplicateDesign;
}

/**
 * The view that follows from rows of PSU totals, and of a design with replicate weights from its
 * sums by replicate; pure.
 */
export function surveyViewOf(
	survey: Survey,
	request: ViewRequest,
	rows: readonly TotalsRow[],
	byReplicate: readonly ReplicateTotalsRow[] = [],
): SurveyView {
	const { dataset, replicates } = survey;
	const { kind } = indicatorOf(dataset, request.indicator);
	const overall = { ...cellOf(survey, request, [], rows, byReplicate), by: {} };
	const cells = surveyCells(survey, request, rows, byReplicate);
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
		notStated: rows
			.filter((row) => rowCodes(row, request.by.length) === null)
			.reduce((n, row) => n + row.n, 0),
		caveats: surveyCaveats(dataset, request, coverage, [overall, ...cells]),
		coverage,
		bounds: boundsOf(dataset, request, coverage, overall, cells),
		...(replicates === undefined
			? {}
			: { replicates: { type: replicates.type, count: replicates.rscales.length } }),
	};
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
	byReplicate: readonly ReplicateTotalsRow[] = [],
): readonly Cell[] {
	const groups = rowsByCell(rows, request.by.length);
	const sums = rowsByCell(byReplicate, request.by.length);
	return combinations(survey.dataset, request).map((codes) => {
		const key = cellKey(codes);
		return cellOf(survey, request, codes, groups.get(key) ?? [], sums.get(key) ?? []);
	});
}

function cellOf(
	survey: Survey,
	request: ViewRequest,
	codes: Codes,
	of: readonly TotalsRow[],
	byReplicate: readonly ReplicateTotalsRow[],
): Cell {
	const { dataset } = survey;
	return {
		key: cellKey(codes),
		by: Object.fromEntries(request.by.map((variable, i) => [variable, codes[i] ?? ''])),
		estimate: publish(resultOf(survey, request, of, byReplicate), dataset.disclosure),
	};
}

function resultOf(
	{ dataset, frame, replicates }: Survey,
	request: ViewRequest,
	of: readonly TotalsRow[],
	byReplicate: readonly ReplicateTotalsRow[],
): EstimateResult {
	const { kind } = indicatorOf(dataset, request.indicator);
	const [totals, options] = [psuTotals(frame, of), estimateOptions(request)];
	if (replicates === undefined) return estimate(kind, totals, options);
	return estimateReplicates(
		kind,
		replicates,
		totals,
		replicateSums(replicates, byReplicate),
		options,
	);
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

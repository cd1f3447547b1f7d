import { bySeverity, caveatsFor, computedCaveats } from '../caveats/index.ts';
import { coverageOf, gapBounds, type GapBounds, type ViewCoverage } from '../coverage/index.ts';
import { indicatorOf, type Dataset } from '../dataset/index.ts';
import { publish } from '../disclosure/index.ts';
import type { Engine, Row } from '../engine/index.ts';
import { estimate, psuTotals, type DesignFrame } from '../estimation/index.ts';
import { psuTotalsStatement, type TotalsRow } from '../query/index.ts';
import { cellKey, combinations, rowCodes, rowsByCell, type Codes } from './cells.ts';
import { areasOf, caveatContext } from './context.ts';
import { requestProblems, type ViewRequest } from './request.ts';
import type { AppliedCaveat, Cell, View } from './view.ts';

/** A dataset that can be asked: its descriptors and the frame of its design. */
export interface Survey {
	readonly dataset: Dataset;
	readonly frame: DesignFrame;
}

/**
 * Answers a request with one statement: PSU totals from the engine, then arithmetic.
 *
 * @throws `invalid …` when the request cannot be asked of this dataset (all problems, one a line);
 *   what the engine throws, and the signal's reason when aborted.
 */
export async function analyse(
	{ dataset, frame }: Survey,
	engine: Engine,
	request: ViewRequest,
	signal?: AbortSignal,
): Promise<View> {
	const problems = requestProblems(dataset, request);
	if (problems.length > 0) throw new Error(problems.join('\n'));
	const rows = await engine.run(psuTotalsStatement(dataset, request), signal);
	return viewOf({ dataset, frame }, request, rows.map(totalsRow));
}

/** The view that follows from rows of PSU totals; pure, the second half of `analyse`. */
export function viewOf(survey: Survey, request: ViewRequest, rows: readonly TotalsRow[]): View {
	const { dataset } = survey;
	const { kind } = indicatorOf(dataset, request.indicator);
	const groups = rowsByCell(rows, request.by.length);
	const cell = (codes: Codes, of: readonly TotalsRow[]): Cell => ({
		key: cellKey(codes),
		by: Object.fromEntries(request.by.map((variable, i) => [variable, codes[i] ?? ''])),
		estimate: publish(
			estimate(kind, psuTotals(survey.frame, of), { level: request.level, lonely: request.lonely }),
			dataset.disclosure,
		),
	});
	const overall = { ...cell([], rows), by: {} };
	const cells = combinations(dataset, request).map((codes) =>
		cell(codes, groups.get(cellKey(codes)) ?? []),
	);
	const coverage = coverageOf(dataset.coverage, areasOf(dataset, request));
	return {
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
		caveats: caveatsOf(dataset, request, coverage, [overall, ...cells]),
		coverage,
		bounds: boundsOf(dataset, request, coverage, overall, cells),
	};
}

function totalsRow(row: Row): TotalsRow {
	return row as unknown as TotalsRow;
}

function caveatsOf(
	dataset: Dataset,
	request: ViewRequest,
	coverage: ViewCoverage,
	cells: readonly Cell[],
): readonly AppliedCaveat[] {
	const described = caveatsFor(dataset.caveats, caveatContext(dataset, request, coverage));
	const judged = cells.map(({ key, estimate: e }) => ({
		key,
		kind: e.kind,
		rules: e.kind === 'estimate' ? e.rules : [],
	}));
	const computed = computedCaveats(dataset.info.status, judged);
	return bySeverity<AppliedCaveat>([
		...described.map(({ id, severity }) => ({ origin: 'descriptor' as const, id, severity })),
		...computed.map((caveat) => ({ origin: 'computed' as const, ...caveat })),
	]);
}

/** Bounds need a known share of unseen people, so a view with other filters than areas has none. */
function boundsOf(
	dataset: Dataset,
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

import type { Coverage, CoverageArea, CoverageGap, PCode, Weighting } from '../dataset/index.ts';

/** Units of the sample by what became of them: drawn = done + replaced + excluded. */
export interface Tally {
	readonly drawn: number;
	readonly done: number;
	readonly replaced: number;
	readonly excluded: number;
}

const NOTHING: Tally = { drawn: 0, done: 0, replaced: 0, excluded: 0 };

/** Adds the tallies of areas that do not overlap. */
export function addTallies(tallies: readonly Tally[]): Tally {
	return tallies.reduce(
		(sum, t) => ({
			drawn: sum.drawn + t.drawn,
			done: sum.done + t.done,
			replaced: sum.replaced + t.replaced,
			excluded: sum.excluded + t.excluded,
		}),
		NOTHING,
	);
}

/** What a view could and could not see. */
export interface ViewCoverage extends Tally {
	/** The areas of the ledger that are in the view, in the ledger's order. */
	readonly areas: readonly CoverageArea[];
	readonly gaps: readonly CoverageGap[];
	/**
	 * Share of the people (or households) in the view's areas who live where nothing stands in for
	 * the excluded units, between 0 and 1; null when the frame's figures are not in the descriptors.
	 */
	readonly gapShare: number | null;
}

/**
 * The coverage of a view: the ledger and the gaps of its areas. `areas` null means the whole
 * dataset, without an area filter. `counts` says whose share of the frame the gap is.
 */
export function coverageOf(
	coverage: Coverage,
	areas: ReadonlySet<PCode> | null,
	counts: Weighting['counts'] = 'people',
): ViewCoverage {
	const ledger = coverage.areas.filter((a) => areas === null || areas.has(a.area));
	const gaps = coverage.gaps.filter((g) => areas === null || areas.has(g.within));
	return {
		...addTallies(ledger),
		areas: ledger,
		gaps,
		gapShare: gapShare(coverage, ledger, gaps, areas === null, counts),
	};
}

function gapShare(
	coverage: Coverage,
	ledger: readonly CoverageArea[],
	gaps: readonly CoverageGap[],
	everywhere: boolean,
	counts: Weighting['counts'],
): number | null {
	const key = counts === 'people' ? 'population' : 'households';
	const unseen = sumKnown(gaps.filter((g) => g.state === 'excluded').map((g) => g[key]));
	const all = everywhere ? (coverage[key] ?? null) : sumKnown(ledger.map((a) => a[key]));
	if (unseen === null || all === null || all <= 0 || ledger.length === 0) return null;
	return Math.min(1, unseen / all);
}

function sumKnown(values: readonly (number | undefined)[]): number | null {
	let sum = 0;
	for (const value of values) {
		if (value === undefined) return null;
		sum += value;
	}
	return sum;
}

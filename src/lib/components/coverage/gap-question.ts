import type { View } from '$lib/analysis/index.ts';
import { coverageOf, type GapBounds, gapBounds } from '$lib/coverage/index.ts';
import {
	indicatorOf,
	weightingOf,
	type Dataset,
	type Format,
	type PCode,
	type Weighting,
} from '$lib/dataset/index.ts';
import type { Locale } from '$lib/i18n/index.ts';

/** What the calculator starts from: an estimate of the part seen in one place. */
export interface SeenValue {
	readonly value: number;
	readonly ci: readonly [number, number];
	readonly n: number;
}

/** An indicator the calculator offers, with its estimates by place (`''` is the whole). */
export interface GapQuestion {
	readonly id: string;
	readonly title: string;
	readonly theme: string;
	readonly estimand: 'proportion' | 'other';
	readonly format: Format;
	readonly level: number;
	/** Whether it speaks of people or of households: the share not seen is of those. */
	readonly counts: Weighting['counts'];
	readonly byPlace: Readonly<Record<string, SeenValue>>;
	/** Values of every area seen: the range of an indicator that has no natural limits. */
	readonly seen: readonly number[];
}

/** A place with a gap and the shares of its people and of its households not seen. */
export interface GapPlace {
	readonly code: string;
	readonly shares: Readonly<Record<Weighting['counts'], number>>;
}

/** The whole, then every area of the ledger with excluded units, each with its shares not seen. */
export function gapPlaces({ coverage }: Dataset): readonly GapPlace[] {
	const within = new Set(
		coverage.gaps.filter((gap) => gap.state === 'excluded').map((gap) => gap.within),
	);
	const sharesOf = (areas: ReadonlySet<PCode> | null): GapPlace['shares'] => ({
		people: coverageOf(coverage, areas, 'people').gapShare ?? 0,
		households: coverageOf(coverage, areas, 'households').gapShare ?? 0,
	});
	return [
		{ code: '', shares: sharesOf(null) },
		...[...within].map((code) => ({ code, shares: sharesOf(new Set([code])) })),
	].filter(({ shares }) => shares.people > 0);
}

/** An indicator as a question to the calculator; null where no bounds can be given. */
export function gapQuestion(
	view: View,
	dataset: Dataset,
	places: readonly GapPlace[],
	locale: Locale,
): GapQuestion | null {
	const indicator = indicatorOf(dataset, view.request.indicator);
	if (indicator.kind === 'total' || view.overall.estimate.kind !== 'estimate') return null;
	const place = dataset.info.geography?.variable;
	const byArea =
		place !== undefined && view.request.by.length === 1 && view.request.by[0] === place;
	const cells = byArea ? view.cells : [];
	const byPlace: Record<string, SeenValue> = {};
	for (const { code } of places) {
		const cell = code === '' ? view.overall : cells.find(({ key }) => key === code);
		if (cell?.estimate.kind !== 'estimate') continue;
		const { value, ci, n } = cell.estimate;
		byPlace[code] = { value, ci, n };
	}
	return {
		id: indicator.id,
		title: indicator.title[locale],
		theme:
			dataset.codebook.themes.find((t) => t.id === indicator.theme)?.label[locale] ??
			indicator.theme,
		estimand: indicator.kind === 'proportion' ? 'proportion' : 'other',
		format: indicator.format,
		level: view.request.level,
		counts: weightingOf(dataset, view.request.weighting).counts,
		byPlace,
		seen: cells.flatMap(({ estimate: e }) => (e.kind === 'estimate' ? [e.value] : [])),
	};
}

/** The answer: bounds, and the value the unseen part has at a point between them. */
export interface GapAnswer {
	readonly seen: SeenValue;
	readonly bounds: GapBounds;
	/** The lowest and the highest value the unseen part may have. */
	readonly unseen: readonly [number, number];
}

/** Bounds of one indicator in one place; null where the place has no value or nothing is missing. */
export function answerGap(question: GapQuestion, place: GapPlace): GapAnswer | null {
	const seen = question.byPlace[place.code];
	if (!seen) return null;
	const bounds = gapBounds(
		question.estimand,
		seen.value,
		place.shares[question.counts],
		question.seen,
	);
	if (!bounds) return null;
	const unseen =
		bounds.assumption === 'any-value'
			? ([0, 1] as const)
			: ([Math.min(...question.seen), Math.max(...question.seen)] as const);
	return { seen, bounds, unseen };
}

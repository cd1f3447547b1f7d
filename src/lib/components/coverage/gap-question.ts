import type { View } from '$lib/analysis/index.ts';
import { coverageOf, type GapBounds, gapBounds } from '$lib/coverage/index.ts';
import { indicatorOf, type Dataset, type Format, type PCode } from '$lib/dataset/index.ts';
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
	readonly byPlace: Readonly<Record<string, SeenValue>>;
	/** Values of every area seen: the range of an indicator that has no natural limits. */
	readonly seen: readonly number[];
}

/** A place with a gap and the share of its people who were not seen. */
export interface GapPlaceShare {
	readonly code: string;
	readonly share: number;
}

/** The whole, then every area of the ledger with excluded units, each with its share not seen. */
export function gapShares({ coverage }: Dataset): readonly GapPlaceShare[] {
	const within = new Set(
		coverage.gaps.filter((gap) => gap.state === 'excluded').map((gap) => gap.within),
	);
	const shareOf = (areas: ReadonlySet<PCode> | null): number =>
		coverageOf(coverage, areas).gapShare ?? 0;
	return [
		{ code: '', share: shareOf(null) },
		...[...within].map((code) => ({ code, share: shareOf(new Set([code])) })),
	].filter(({ share }) => share > 0);
}

/** An indicator as a question to the calculator; null where no bounds can be given. */
export function gapQuestion(
	view: View,
	dataset: Dataset,
	places: readonly GapPlaceShare[],
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
export function answerGap(question: GapQuestion, place: GapPlaceShare): GapAnswer | null {
	const seen = question.byPlace[place.code];
	if (!seen) return null;
	const bounds = gapBounds(question.estimand, seen.value, place.share, question.seen);
	if (!bounds) return null;
	const unseen =
		bounds.assumption === 'any-value'
			? ([0, 1] as const)
			: ([Math.min(...question.seen), Math.max(...question.seen)] as const);
	return { seen, bounds, unseen };
}

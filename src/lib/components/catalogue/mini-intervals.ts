import type { View } from '$lib/analysis/index.ts';
import { missingText, spanOf } from '$lib/charts/index.ts';
import { indicatorOf, type Dataset } from '$lib/dataset/index.ts';
import { formatBare, say, type Locale } from '$lib/i18n/index.ts';
import { chartMessages } from '$lib/i18n/messages/charts.ts';
import { cellLabel } from '$lib/wording/index.ts';

/** One cell of a view on a small track: its place from 0 (left) to 1, and its numbers in words. */
export interface MiniRow {
	readonly name: string;
	readonly text: string;
	/** Null when there is no value to show; the text says why. */
	readonly place: { readonly value: number; readonly low: number; readonly high: number } | null;
}

/** The cells of a view as rows on a common scale that starts at zero. */
export function miniIntervals(view: View, dataset: Dataset, locale: Locale): readonly MiniRow[] {
	const { format } = indicatorOf(dataset, view.request.indicator);
	const ends = view.cells.flatMap(({ estimate: e }) =>
		e.kind === 'estimate' || e.kind === 'figure' ? [spanOf(e)[1]] : [],
	);
	const top = Math.max(...ends) * 1.04;
	return view.cells.map((cell) => {
		const { estimate: e } = cell;
		const name = cellLabel(dataset, locale, cell);
		if ((e.kind !== 'estimate' && e.kind !== 'figure') || !(top > 0)) {
			return { name, text: missingText(locale, cell) ?? '', place: null };
		}
		const [low, high] = spanOf(e);
		const at = (value: number): number => Math.min(1, Math.max(0, value / top));
		return {
			name,
			text: say(locale, chartMessages.withRange, {
				value: formatBare(locale, e.value, format),
				low: formatBare(locale, low, format),
				high: formatBare(locale, high, format),
			}),
			place: { value: at(e.value), low: at(low), high: at(high) },
		};
	});
}

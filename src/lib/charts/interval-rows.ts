import type { Cell } from '../analysis/index.ts';
import type { Format } from '../dataset/index.ts';
import { formatBare, formatCount, type Locale } from '../i18n/index.ts';
import { tickFormat } from './class-labels.ts';
import { valueWithRange } from './describe.ts';
import { roundTicks } from './forest.ts';
import { reasonText } from './reason-text.ts';

/** A named value, as it comes from the gate. */
export interface NamedEstimate {
	readonly key: string;
	readonly label: string;
	readonly estimate: Cell['estimate'];
}

/** A row of a small list of intervals; places are shares of its width, 0 at the left. */
export interface IntervalRow {
	readonly key: string;
	readonly label: string;
	/** "24.8 (23.7 to 25.9)", or why there is none. */
	readonly words: string;
	readonly n: string;
	readonly mark: {
		readonly at: number;
		readonly low: number;
		readonly high: number;
		readonly caution: boolean;
	} | null;
}

export interface IntervalRows {
	readonly rows: readonly IntervalRow[];
	/** Where the whole lies; null where it is not shown. */
	readonly whole: number | null;
	/** 0, and the last round value on the strip. */
	readonly ticks: readonly { readonly text: string; readonly at: number }[];
}

/**
 * A list of estimates on one scale from 0 to the highest end of an interval, so that it stays the same
 * while a slider moves within what was seen; highest first, or as given.
 */
export function intervalRows(
	estimates: readonly NamedEstimate[],
	whole: Cell['estimate'],
	format: Format,
	locale: Locale,
): IntervalRows {
	const ends = [whole, ...estimates.map((one) => one.estimate)].flatMap((e) =>
		e.kind === 'estimate' ? [e.ci[1], e.value] : [],
	);
	const most = Math.max(0, ...ends);
	const last = roundTicks(0, most).at(-1) ?? 0;
	const ticks = last > 0 ? [0, last] : [0];
	const write = tickFormat(locale, format, ticks);
	const at = (value: number): number => (most > 0 ? Math.max(0, Math.min(1, value / most)) : 0);
	return {
		rows: estimates.map(({ key, label, estimate: e }) => ({
			key,
			label,
			n: formatCount(locale, e.n),
			words:
				e.kind === 'estimate'
					? valueWithRange(locale, e, format)
					: e.kind === 'figure'
						? formatBare(locale, e.value, format)
						: reasonText(locale, e.reason),
			mark:
				e.kind === 'estimate'
					? {
							at: at(e.value),
							low: at(e.ci[0]),
							high: at(e.ci[1]),
							caution: e.reliability === 'caution',
						}
					: null,
		})),
		whole: whole.kind === 'estimate' ? at(whole.value) : null,
		ticks: ticks.map((value) => ({ text: write(value), at: at(value) })),
	};
}

/** One interval of a forest plot, in the unit of its scale. */
export interface ForestItem {
	readonly value: number;
	readonly ci: readonly [number, number];
}

/** Where values lie, as a share of the width from 0 to 1. */
export interface ForestScale {
	readonly at: (value: number) => number;
	/** Where nothing differs: a difference of 0, a ratio of 1. */
	readonly zero: number;
	readonly ticks: readonly { readonly value: number; readonly at: number }[];
}

/** Space beside the outermost end, as a share of the span. */
const MARGIN = 0.06;
const TICKS = 4;

/**
 * The common scale of all comparisons: differences in their unit round 0, ratios on a log scale round
 * 1, so that half and double are equally far. "No difference" is always on it.
 */
export function forestScale(
	items: readonly ForestItem[],
	form: 'difference' | 'ratio',
): ForestScale {
	const carry = form === 'ratio' ? Math.log : (value: number): number => value;
	const ends = [0, ...items.flatMap(({ ci }) => ci.map(carry))].filter(Number.isFinite);
	const [least, most] = [Math.min(...ends), Math.max(...ends)];
	const span = most - least || 1;
	const low = least - MARGIN * span;
	const width = span * (1 + 2 * MARGIN);
	const at = (value: number): number => Math.min(1, Math.max(0, (carry(value) - low) / width));
	const values = form === 'ratio' ? ratioTicks(least, most) : roundTicks(least, most);
	return {
		at,
		zero: at(form === 'ratio' ? 1 : 0),
		ticks: values.map((value) => ({ value, at: at(value) })),
	};
}

/** Round values inside a range, zero among them where it lies inside. */
export function roundTicks(least: number, most: number): readonly number[] {
	const rough = (most - least) / TICKS || 1;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
	const first = Math.ceil(least / step - 1e-9);
	const count = Math.floor(most / step + 1e-9) - first + 1;
	return Array.from({ length: Math.max(0, count) }, (_, i) => (first + i) * step);
}

/** Doublings and halvings, fewer of them where the range is wide; 1 is always there. */
function ratioTicks(least: number, most: number): readonly number[] {
	const base = Math.max(1, Math.ceil((most - least) / Math.LN2 / TICKS));
	const first = Math.ceil(least / Math.LN2 / base - 1e-9);
	const count = Math.floor(most / Math.LN2 / base + 1e-9) - first + 1;
	const found = Array.from({ length: Math.max(0, count) }, (_, i) => 2 ** ((first + i) * base));
	return found.length > 1
		? found
		: [...new Set([1, Math.exp(least), Math.exp(most)])].sort((a, b) => a - b);
}

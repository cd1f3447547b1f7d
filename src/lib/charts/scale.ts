import type { Format } from '../dataset/index.ts';

/**
 * Classes of the sequential ramp. A value belongs to class i when `breaks[i - 1] <= value <
 * breaks[i]`, as it is displayed: a value written "30.0" is in the class that starts at 30.
 */
export interface Classes {
	/** Ascending, in the unit of the values; one fewer than there are classes. */
	readonly breaks: readonly number[];
	/** Decimals that write every break exactly, in displayed units (percent for shares). */
	readonly decimals: number;
	readonly format: Format;
}

/** Classes of the ramp in the tokens, `--seq-1` to `--seq-5`. */
export const MOST_CLASSES = 5;

const NICE_FACTORS = [1, 2, 5] as const;
/** A closed class is at least this share of the range: narrower ones would split hairs. */
const NARROWEST = 1 / 12;
const TINY = 1e-9;

/**
 * Breaks at equal round steps (1, 2 or 5 times a power of ten), chosen from the values: as many
 * classes as the ramp has and the values fill, none empty, and among those the breaks that share
 * the values out most evenly (largest Shannon entropy; on a tie the wider step, then the lower
 * start). The first and the last class are open. Fewer distinct values than colours give fewer
 * classes; values that are all equal give one class and no break.
 *
 * @param values finite, in the unit of the estimate (a share between 0 and 1 for percent)
 */
export function classesOf(values: readonly number[], format: Format): Classes {
	const shown = values.map((value) => displayed(value, format)).sort((a, b) => a - b);
	const distinct = new Set(shown).size;
	for (let count = Math.min(MOST_CLASSES, distinct); count > 1; count -= 1) {
		const best = bestBreaks(shown, count - 1, smallestStep(format));
		if (best === null) continue;
		return {
			breaks: best.breaks.map((b) => b / unit(format)),
			decimals: Math.max(0, -Math.floor(Math.log10(best.step) + TINY)),
			format,
		};
	}
	return { breaks: [], decimals: 0, format };
}

/** The class of a value, from 0; see `Classes` for its limits. */
export function classOf(classes: Classes, value: number): number {
	const { format, breaks } = classes;
	const at = displayed(value, format);
	return breaks.filter((b) => at >= b * unit(format) - TINY * Math.abs(at)).length;
}

/** Number of classes, at least one. */
export function classCount({ breaks }: Classes): number {
	return breaks.length + 1;
}

/** What one displayed unit is: a share of 0.418 is displayed as 41.8. */
export function unit({ style }: Format): number {
	return style === 'percent' ? 100 : 1;
}

/** A value in displayed units with displayed decimals; compact numbers are left as they are. */
export function displayed(value: number, format: Format): number {
	const scaled = value * unit(format);
	return format.style === 'compact' ? scaled : Number(scaled.toFixed(format.decimals));
}

function smallestStep({ style, decimals }: Format): number {
	return style === 'compact' ? 0 : 10 ** -decimals;
}

interface Breaks {
	readonly breaks: readonly number[];
	readonly step: number;
	readonly evenness: number;
}

function bestBreaks(shown: readonly number[], count: number, smallest: number): Breaks | null {
	const low = shown[0] ?? 0;
	const high = shown.at(-1) ?? 0;
	let best: Breaks | null = null;
	for (const step of niceSteps(high - low)) {
		if (step < Math.max(smallest * (1 - TINY), (high - low) * NARROWEST)) continue;
		for (let first = Math.floor(low / step) + 1; first * step <= high; first += 1) {
			const breaks = Array.from({ length: count }, (_, i) => round((first + i) * step));
			if ((breaks.at(-1) ?? 0) > high) break;
			const evenness = entropy(shown, breaks);
			if (evenness !== null && (best === null || evenness > best.evenness + TINY)) {
				best = { breaks, step, evenness };
			}
		}
	}
	return best;
}

/** Round steps for a range, widest first, so that a tie goes to the rounder break. */
function niceSteps(range: number): readonly number[] {
	const top = Math.ceil(Math.log10(range));
	const powers = [top, top - 1, top - 2];
	return powers.flatMap((power) => [...NICE_FACTORS].reverse().map((f) => round(f * 10 ** power)));
}

/** Shannon entropy of the shares of the values in each class; null when a class is empty. */
function entropy(shown: readonly number[], breaks: readonly number[]): number | null {
	const counts = [...breaks, Infinity].map(
		(upper, i) => shown.filter((v) => v < upper && v >= (breaks[i - 1] ?? -Infinity)).length,
	);
	if (counts.includes(0)) return null;
	return counts.reduce((sum, c) => sum - (c / shown.length) * Math.log(c / shown.length), 0);
}

/** Takes away what binary fractions add: 3 × 0.1 is 0.3. */
function round(value: number): number {
	return Number(value.toPrecision(12));
}

import { estimate } from '../../src/lib/estimation/index.ts';
import type { EstimateOptions, EstimateResult } from '../../src/lib/estimation/index.ts';
import { frameOf, totalsOf } from './add-rows.ts';
import type { GoldenCase, GoldenDesign } from './golden.ts';

export type Quantity = 'value' | 'se' | 'df' | 'ci' | 'deff';

/** One number of ours beside R's; `error` is relative, see `relativeError`. */
export interface Comparison {
	readonly quantity: Quantity;
	readonly ours: number | string | null;
	readonly theirs: number | string | null;
	readonly error: number;
}

/** Every number of a design beside R's, per case. */
export function compareDesign(
	design: GoldenDesign,
): readonly { readonly wanted: GoldenCase; readonly comparisons: readonly Comparison[] }[] {
	const frame = frameOf(design);
	return design.cases.map((wanted) => {
		const totals = totalsOf(frame, design, wanted);
		const options: EstimateOptions = {
			level: design.level,
			lonely: wanted.lonely,
			adjustDomainLonely: design.adjustDomainLonely,
		};
		const usual = estimate(wanted.estimand, totals, options);
		const other = estimate(wanted.estimand, totals, {
			...options,
			interval: 't',
			designEffect: 'with-replacement',
		});
		return { wanted, comparisons: compareCase(wanted, usual, other) };
	});
}

function compareCase(
	wanted: GoldenCase,
	usual: EstimateResult,
	other: EstimateResult,
): readonly Comparison[] {
	const reason = expectedReason(wanted);
	const ours = usual.kind === 'estimate' ? null : usual.reason;
	const status = compareWords('value', ours, reason);
	const point = [
		compareNumbers('value', usual.value ?? null, wanted.value, 0),
		compareNumbers('se', usual.se ?? null, wanted.se, Math.abs(wanted.value ?? 0)),
	];
	if (usual.kind !== 'estimate' || other.kind !== 'estimate') return [status, ...point];
	const logit = usual.interval === 'logit';
	const [low, high] = logit ? [wanted.logitLow, wanted.logitHigh] : [wanted.tLow, wanted.tHigh];
	return [
		status,
		...point,
		compareNumbers('df', usual.df, wanted.df, 0),
		...(usual.interval === 'exact' ? [] : compareEnds(usual.ci, low, high, usual.se)),
		...(other.interval === 't' ? compareEnds(other.ci, wanted.tLow, wanted.tHigh, other.se) : []),
		compareEffects(usual.deff, wanted.deff),
		compareEffects(other.deff, wanted.deffReplace),
	];
}

function expectedReason({ status, df }: GoldenCase): string | null {
	switch (status) {
		case 'empty':
			return 'no-observations';
		case 'undefined':
			return 'zero-denominator';
		case 'lonely':
			return 'lonely-psu';
		case 'ok':
			return (df ?? 0) < 1 ? 'no-degrees-of-freedom' : null;
	}
}

function compareEnds(
	ci: readonly [number, number],
	low: number | null,
	high: number | null,
	se: number,
): readonly Comparison[] {
	return [compareNumbers('ci', ci[0], low, se), compareNumbers('ci', ci[1], high, se)];
}

/** R has no design effect, or one that is not positive, where ours is null. */
function compareEffects(ours: number | null, theirs: number | null): Comparison {
	const positive = theirs !== null && theirs >= 0 ? theirs : null;
	return compareNumbers('deff', ours, positive, 0);
}

function compareWords(quantity: Quantity, ours: string | null, theirs: string | null): Comparison {
	return { quantity, ours, theirs, error: ours === theirs ? 0 : Infinity };
}

function compareNumbers(
	quantity: Quantity,
	ours: number | null,
	theirs: number | null,
	scale: number,
): Comparison {
	if (ours === null || theirs === null)
		return { quantity, ours, theirs, error: ours === theirs ? 0 : Infinity };
	return { quantity, ours, theirs, error: relativeError(ours, theirs, scale) };
}

/**
 * |ours − theirs| relative to |theirs|, with two exceptions for a small number beside the scale of
 * the data (for an SE: the estimate):
 * - below 1e-12 of it R's number is 0 but for rounding: ours is held to 1e-12 of the scale;
 * - below 1e-6 of it the difference counts relative to 1e-6 of it. R's own rounding is about 1e-16
 *   of the scale, so it has eight digits of an SE near 1e-8 of the estimate (shown in
 *   exact-se.test.ts).
 */
export function relativeError(ours: number, theirs: number, scale: number): number {
	const difference = Math.abs(ours - theirs);
	if (difference === 0) return 0;
	const size = Math.abs(theirs);
	const floor = size <= 1e-12 * scale ? 1e-3 : 1e-6;
	return difference / Math.max(size, floor * scale);
}

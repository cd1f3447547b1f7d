import { publish, type GatedEstimate, type Publishable } from '../disclosure/index.ts';
import {
	adjustHolm,
	difference,
	quotient,
	type Contrast,
	type ContrastResult,
	type EstimandKind,
	type EstimateOptions,
	type Point,
} from '../estimation/index.ts';
import type { TotalsRow } from '../query/index.ts';
import { estimateRows, pointOfRows } from './replicates.ts';
import type { ViewRequest } from './request.ts';
import type { Survey } from './survey-view.ts';

/** A domain or visit that is compared with others: what may be shown of it, and its point. */
export interface Comparand {
	readonly estimate: Publishable<GatedEstimate>;
	readonly point: Point | null;
}

export function comparandOf(
	survey: Survey,
	kind: EstimandKind,
	rows: readonly TotalsRow[],
	options: EstimateOptions,
): Comparand {
	const point = pointOfRows(survey, kind, rows);
	const result = estimateRows(survey, kind, rows, options);
	return {
		estimate: publish(result, survey.dataset.disclosure),
		point: point.kind === 'point' ? point : null,
	};
}

/** A contrast, or why there is none: one of the two is held back, or does not exist. */
export type GatedContrast =
	ContrastResult | { readonly kind: 'unavailable'; readonly reason: 'withheld' | 'no-estimate' };

/** The difference or ratio of two domains, where both may be shown: the gate comes first. */
export function gatedContrast(
	a: Comparand,
	b: Comparand,
	form: 'difference' | 'ratio',
	{ level, lonely }: Pick<ViewRequest, 'level' | 'lonely'>,
): GatedContrast {
	const missing = [a, b].find(({ estimate }) => estimate.kind !== 'estimate');
	if (missing !== undefined || a.point === null || b.point === null) {
		const isHeld = missing?.estimate.kind === 'withheld';
		return { kind: 'unavailable', reason: isHeld ? 'withheld' : 'no-estimate' };
	}
	return (form === 'ratio' ? quotient : difference)(a.point, b.point, { level, lonely });
}

/** p after Holm over the contrasts among these, in their order; null where there is none. */
export function adjustedP(
	results: readonly (Pick<Contrast, 'kind' | 'p'> | { readonly kind: 'unavailable' })[],
): readonly (number | null)[] {
	const p = results.flatMap((result) => (result.kind === 'contrast' ? [result.p] : []));
	const holm = adjustHolm(p)[Symbol.iterator]();
	return results.map((result) =>
		result.kind === 'contrast' ? (holm.next().value ?? result.p) : null,
	);
}

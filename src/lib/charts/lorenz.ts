import type { InequalityView } from '../analysis/index.ts';

/** A Lorenz curve as paths in a square of a given side, its origin at the lower left. */
export interface LorenzPicture {
	readonly curve: string;
	/** The pointwise intervals between the lower and the upper ends. */
	readonly band: string;
}

/** Draws the ordinates that may be shown, from 0 to 1. */
export function lorenzPicture({ lorenz }: InequalityView, side: number): LorenzPicture {
	const shown = lorenz.flatMap(({ p, share }) =>
		share.kind === 'estimate'
			? [{ p, value: share.value, low: share.ci[0], high: share.ci[1] }]
			: [],
	);
	const ends = (p: 0 | 1) => ({ p, value: p, low: p, high: p });
	const all = [ends(0), ...shown, ends(1)];
	const path = (of: 'value' | 'low' | 'high', order = all): string =>
		order.map((one) => `${coordinate(one.p * side)},${coordinate((1 - one[of]) * side)}`).join('L');
	return {
		curve: `M${path('value')}`,
		band: `M${path('low')}L${path('high', [...all].reverse())}Z`,
	};
}

function coordinate(value: number): string {
	return value.toFixed(2);
}

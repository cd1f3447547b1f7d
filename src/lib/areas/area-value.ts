import type { UnitAnswer } from '../analysis/index.ts';
import type { GatedEstimate } from '../disclosure/index.ts';
import type { AreaValue } from './published.ts';

/** What of a gated estimate an area page shows and takes away. */
export function areaValue(estimate: GatedEstimate): AreaValue {
	switch (estimate.kind) {
		case 'estimate': {
			const { kind, value, ci, n, rules } = estimate;
			return { kind, value, low: ci[0], high: ci[1], n, rules };
		}
		case 'figure': {
			const { kind, value, n, expected, carried, rules } = estimate;
			const unknown = carried?.unknown ?? 0;
			return {
				...{ kind, value, n, expected, carried: carried?.value ?? null, rules },
				...(unknown === 0 ? {} : { unknown }),
			};
		}
		case 'withheld':
		case 'unavailable': {
			const { kind, reason, n, expected } = estimate;
			return { kind, reason, n, ...(expected === undefined ? {} : { expected }) };
		}
	}
}

/** What one unit of a register says, as a value of the area that the unit is. */
export function unitValue({ value, reached }: UnitAnswer): AreaValue {
	if (value === null) return { kind: 'unavailable', reason: 'none-reached', n: 0, expected: 1 };
	return { kind: 'figure', value, n: reached ? 1 : 0, expected: 1, carried: null, rules: [] };
}

/**
 * Where a scale from 0 ends that holds all these values: 1, 2 or 5 times a power of ten.
 *
 * @returns null where a value is below 0, or there is none above it
 */
export function scaleTop(values: readonly AreaValue[]): number | null {
	const ends = values.flatMap((value) => {
		switch (value.kind) {
			case 'estimate':
				return [value.low, value.high];
			case 'figure':
				return [value.value];
			case 'withheld':
			case 'unavailable':
				return [];
		}
	});
	const highest = Math.max(0, ...ends);
	if (!(highest > 0) || Math.min(...ends) < 0) return null;
	const power = 10 ** Math.floor(Math.log10(highest));
	const step = [1, 2, 5, 10].find((factor) => factor * power >= highest) ?? 10;
	return step * power;
}

import { measureUnits, type Measure, type UnitValue } from './register.ts';

/** One unit that was expected: what it says, and what it last said if it says nothing now. */
export interface ExpectedUnit {
	readonly unit: string;
	readonly reached: boolean;
	/** Null when it was not reached, or did not answer. */
	readonly now: UnitValue | null;
	/** The last value before; only looked at when there is none now. */
	readonly last: UnitValue | null;
}

/** A measure over the units that answered, and how many those are of the units expected. */
export interface Figure {
	readonly kind: 'figure';
	readonly value: number;
	/** Units in the value: reached, and the question answered. */
	readonly n: number;
	readonly reached: number;
	readonly expected: number;
	/** The value if units without an answer kept their last known one; null when none is without. */
	readonly carried: {
		readonly value: number;
		/** Units without an answer that have a last known one. */
		readonly units: number;
		/** Units of which nothing is known. */
		readonly unknown: number;
	} | null;
}

/**
 * Why there is no figure:
 * - `no-units`: no unit was expected
 * - `none-reached`: units were expected and none answered; that is not zero
 * - `zero-denominator`: nothing to divide by
 */
export type NoFigureReason = 'no-units' | 'none-reached' | 'zero-denominator';

export interface NoFigure {
	readonly kind: 'unavailable';
	readonly reason: NoFigureReason;
	readonly n: number;
	readonly reached: number;
	readonly expected: number;
}

export type FigureResult = Figure | NoFigure;

/**
 * Computes a measure over the units of a register that were expected. Missing is never zero: a unit
 * without an answer is left out and counted, and `carried` says what its last known value would make
 * of the figure.
 */
export function figureOf(
	measure: Measure,
	units: readonly ExpectedUnit[],
	per?: number,
): FigureResult {
	const now = units.flatMap((unit) => unit.now ?? []);
	const counts = {
		n: now.length,
		reached: units.filter((unit) => unit.reached).length,
		expected: units.length,
	};
	const none = (reason: NoFigureReason): NoFigure => ({ kind: 'unavailable', reason, ...counts });
	if (units.length === 0) return none('no-units');
	if (now.length === 0) return none('none-reached');
	const value = measureUnits(measure, now, per);
	if (value === null) return none('zero-denominator');
	const silent = units.filter((unit) => unit.now === null);
	const last = silent.flatMap((unit) => unit.last ?? []);
	const carried = measureUnits(measure, [...now, ...last], per) ?? value;
	return {
		kind: 'figure',
		value,
		...counts,
		carried:
			silent.length === 0
				? null
				: { value: carried, units: last.length, unknown: silent.length - last.length },
	};
}

/** A value in one round and in the next, over the same kind of units. */
export interface Step {
	readonly units: number;
	readonly from: number;
	readonly to: number;
}

/**
 * The change of a measure between two rounds, over the units that answered in both. Change over all
 * units also contains camps that opened, closed or were not reached; this one does not.
 *
 * @returns null where no unit answered in both, or a value does not exist
 */
export function matchedStep(
	measure: Measure,
	before: ReadonlyMap<string, UnitValue>,
	after: ReadonlyMap<string, UnitValue>,
	per?: number,
): Step | null {
	const both = [...after.keys()].filter((unit) => before.has(unit));
	const pick = (values: ReadonlyMap<string, UnitValue>): number | null =>
		measureUnits(
			measure,
			both.flatMap((unit) => values.get(unit) ?? []),
			per,
		);
	const [from, to] = [pick(before), pick(after)];
	return from === null || to === null ? null : { units: both.length, from, to };
}

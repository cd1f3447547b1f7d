import { invalid } from '../invalid.ts';
import type { OrderedRows } from '../sorted.ts';
import { weightedSum } from '../sum.ts';
import { bandwidthOf, densityAt, type Bandwidth } from './density.ts';
import type { PovertyLine } from './line.ts';
import type { MeasuredAtLine } from './measure.ts';

/**
 * Foster, Greer and Thorbecke's measure below a line L (y < L is poor), for any power α ≥ 0:
 *
 *   F_α = Σ w_k ((L − y_k) / L)^α 1[y_k < L] / Σ w_k,   z_k = (g_k − F_α) / Σw
 *
 * α = 0 is the headcount, 1 the gap, 2 the severity. Its slope in L is the kernel density at L for
 * α = 0, else Σ w α (1 − y/L)^(α−1) (y/L²) 1[y < L] / Σw.
 *
 * Source: Foster, Greer and Thorbecke (1984), Econometrica 52(3); R `convey` `svyfgt`. With a fixed
 * line it is `svymean` of g.
 *
 * For 0 < α < 1 that slope has no bound as y comes near L: one row just below a relative line would
 * decide the SE, so such a power is for a fixed line only.
 *
 * @throws `invalid power: …` when α is not a number of 0 or more, or is between 0 and 1 at a
 *   relative line
 */
export function fgt(
	sorted: OrderedRows,
	line: PovertyLine,
	power: number,
	bandwidth: Bandwidth = 'silverman',
): MeasuredAtLine {
	if (!(power >= 0 && power < Infinity))
		throw invalid('power', power, 'FGT measure', 'Give 0, 1, 2 or another number of 0 or more.');
	if (power > 0 && power < 1 && line.kind === 'relative')
		throw invalid('power', power, 'FGT at a relative line', 'Give 0, or 1 or more.');
	const { sample } = sorted;
	const L = line.value;
	const g = powerOfGap(L, power);
	const slope = (): number => {
		if (power === 0) return densityOf(sorted, L, bandwidth);
		const of = (y: number): number =>
			y < L ? power * ((L - y) / L) ** (power - 1) * (y / (L * L)) : 0;
		return weightedSum(sample, of) / sample.sumOfWeights;
	};
	return meanBelow(sample, g, line.kind === 'fixed' ? 0 : slope());
}

/** ((L − y) / L)^α below the line, 0 above; products instead of powers where α is 0, 1 or 2. */
function powerOfGap(L: number, power: number): (y: number) => number {
	switch (power) {
		case 0:
			return (y) => (y < L ? 1 : 0);
		case 1:
			return (y) => (y < L ? (L - y) / L : 0);
		case 2:
			return (y) => (y < L ? ((L - y) / L) * ((L - y) / L) : 0);
		default:
			return (y) => (y < L ? ((L - y) / L) ** power : 0);
	}
}

/**
 * Watts' measure: the mean of ln(L / y) over all, 0 above the line. Its slope in L is H / L with H
 * the headcount.
 *
 * Source: Watts (1968); Zheng (1993), Economics Letters 42; R `convey` `svywatts`.
 *
 * @returns `non-positive-values` when a value of 0 or less is below the line, as `convey` refuses it
 */
export function watts({ sample }: OrderedRows, line: PovertyLine): MeasuredAtLine {
	const L = line.value;
	if (sample.y.some((y) => y <= 0)) return { reason: 'non-positive-values' };
	return meanBelow(sample, (y) => (y < L ? Math.log(L / y) : 0), headcountOf(sample, L) / L);
}

/**
 * Mean shortfall per person, poor or not, in the unit of y: Σ w max(L − y, 0) / Σw. It is L times
 * the gap F₁; its slope in L is the headcount.
 */
export function meanShortfall({ sample }: OrderedRows, line: PovertyLine): MeasuredAtLine {
	const L = line.value;
	return meanBelow(sample, (y) => (y < L ? L - y : 0), headcountOf(sample, L));
}

/**
 * What all the poor lack together, in the unit of y: Σ w max(L − y, 0), with z_k = max(L − y_k, 0) as
 * any total has. Its slope in L is the number of poor.
 */
export function totalShortfall({ sample }: OrderedRows, line: PovertyLine): MeasuredAtLine {
	const L = line.value;
	const lack = (y: number): number => (y < L ? L - y : 0);
	return {
		value: weightedSum(sample, lack),
		z: sample.y.map(lack),
		slope: weightedSum(sample, (y) => (y < L ? 1 : 0)),
	};
}

/** The weighted mean of g with its influence values. */
function meanBelow(
	sample: OrderedRows['sample'],
	g: (y: number) => number,
	slope: number,
): MeasuredAtLine {
	if (sample.y.length === 0) return { reason: 'no-observations' };
	const of = sample.y.map(g);
	const W = sample.sumOfWeights;
	const value = weightedSum(sample, (_, row) => of[row] ?? 0) / W;
	return { value, z: of.map((one) => (one - value) / W), slope };
}

function headcountOf(sample: OrderedRows['sample'], L: number): number {
	return weightedSum(sample, (y) => (y < L ? 1 : 0)) / sample.sumOfWeights;
}

/** 0 where the values do not vary: then no small step of the line makes anybody poor. */
function densityOf(sorted: OrderedRows, at: number, rule: Bandwidth): number {
	const h = bandwidthOf(sorted, rule);
	return h > 0 ? densityAt(sorted.sample, at, h) : 0;
}

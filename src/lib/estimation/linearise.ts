import type { EstimandKind } from './options.ts';
import { Compensated, sum } from './sum.ts';
import type { PsuSums, PsuTotals } from './totals.ts';

/** A difference below this share of its terms is rounding: 2^-43, a thousand units in the last place. */
const ROUNDING = 2 ** -43;

/** A PSU with more than this share of the denominator outweighs all others together. */
const HEAVY = 0.5;

/** Sums of the whole domain, compensated over PSUs. */
export type DomainSums = Omit<PsuSums, 'stratum' | 'psu'>;

export interface Linearised {
	readonly value: number;
	/** Total of the linearised variable per PSU. */
	readonly byPsu: ReadonlyMap<string, number>;
	/** Weighted sum of squares of the linearised variable per row, Σw d², about its mean. */
	readonly squares: number;
}

const none = (): Compensated => new Compensated();

export function addDomain(totals: PsuTotals): DomainSums {
	/* One pass without arrays in between: a dragged range asks for it many times a frame. */
	const [n, w, ww, wy] = [none(), none(), none(), none()];
	const [wx, wyy, wxy, wxx] = [none(), none(), none(), none()];
	for (const row of totals.sums.values()) {
		n.add(row.n);
		w.add(row.w);
		ww.add(row.ww);
		wy.add(row.wy);
		wx.add(row.wx);
		wyy.add(row.wyy);
		wxy.add(row.wxy);
		wxx.add(row.wxx);
	}
	return {
		n: n.total,
		w: w.total,
		ww: ww.total,
		wy: wy.total,
		wx: wx.total,
		wyy: wyy.total,
		wxy: wxy.total,
		wxx: wxx.total,
	};
}

/**
 * Point estimate and linearised totals of one estimand:
 *
 * | kind | value | u_hi | d per row |
 * | --- | --- | --- | --- |
 * | total | Σwy | wy_hi | y − ȳ |
 * | mean | ȳ = Σwy / Σw | (wy_hi − ȳ w_hi) / Σw | (y − ȳ) / Σw |
 * | ratio, proportion | R = Σwy / Σwx | (wy_hi − R wx_hi) / Σwx | (y − R x) / Σwx |
 *
 * A proportion is of rows (x = 1, so that Σwx = Σw) or of what rows hold, such as children of
 * households: x of them, y with the attribute.
 *
 * Source: Särndal, Swensson & Wretman (1992), Model Assisted Survey Sampling, §5.5–5.7; R `survey`
 * `svytotal`, `svymean`, `svyratio`.
 *
 * @returns null when the denominator is 0
 */
export function linearise(
	kind: EstimandKind,
	totals: PsuTotals,
	domain: DomainSums,
): Linearised | null {
	switch (kind) {
		case 'total':
			return {
				value: domain.wy,
				byPsu: mapSums(totals, (row) => row.wy),
				squares: lineariseMean(totals, domain).squares * domain.w ** 2,
			};
		case 'mean':
			return lineariseMean(totals, domain);
		case 'proportion':
			if (domain.wx === domain.w) return lineariseMean(totals, domain);
			return domain.wx === 0 ? null : lineariseRatio(totals, domain);
		case 'ratio':
			return domain.wx === 0 ? null : lineariseRatio(totals, domain);
	}
}

function lineariseMean(totals: PsuTotals, domain: DomainSums): Linearised {
	const mean = domain.wy / domain.w;
	return {
		value: mean,
		byPsu: residuals(totals, mean, (row) => row.w, domain.w),
		squares: subtract(domain.wyy, mean * domain.wy) / domain.w ** 2,
	};
}

function lineariseRatio(totals: PsuTotals, domain: DomainSums): Linearised {
	const ratio = domain.wy / domain.wx;
	const squares = sum([domain.wyy, -2 * ratio * domain.wxy, ratio * ratio * domain.wxx]);
	const size = Math.abs(domain.wyy) + Math.abs(2 * ratio * domain.wxy);
	return {
		value: ratio,
		byPsu: residuals(totals, ratio, (row) => row.wx, domain.wx),
		squares: squares <= size * ROUNDING ? 0 : squares / domain.wx ** 2,
	};
}

/**
 * (wy_hi − R wx_hi) / Σwx per PSU. They add up to 0, so where one PSU outweighs all others, and its
 * own difference would be mostly rounding, it is minus the sum of the others.
 */
function residuals(
	totals: PsuTotals,
	ratio: number,
	size: (row: PsuSums) => number,
	denominator: number,
): ReadonlyMap<string, number> {
	const direct = mapSums(totals, (row) => subtract(row.wy, ratio * size(row)) / denominator);
	const heavy = heaviest(totals, (row) => Math.abs(size(row)) > Math.abs(denominator) * HEAVY);
	if (heavy === undefined) return direct;
	const others = [...direct].filter(([psu]) => psu !== heavy.psu).map(([, value]) => value);
	return new Map([...direct, [heavy.psu, -sum(others)]]);
}

function heaviest(totals: PsuTotals, isHeavy: (row: PsuSums) => boolean): PsuSums | undefined {
	for (const row of totals.sums.values()) if (isHeavy(row)) return row;
	return undefined;
}

/** a − b, or 0 when the difference is only rounding: the SE of a constant is 0, not 1e-17. */
function subtract(a: number, b: number): number {
	const difference = a - b;
	return Math.abs(difference) <= ROUNDING * Math.abs(a) ? 0 : difference;
}

function mapSums(totals: PsuTotals, value: (row: PsuSums) => number): ReadonlyMap<string, number> {
	const values = new Map<string, number>();
	for (const [psu, row] of totals.sums) values.set(psu, value(row));
	return values;
}

import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { solveIncreasing } from './calibrate.ts';
import { FIXED_POVERTY, STRATA } from './strata.ts';

/**
 * Shares of households per state in the 2014 census (`members`: people per household), by which the
 * states differ from each other. Derived from the township tables of the Population and Housing
 * Census 2014 as published by MIMU/HARP-F (2018), weighted by conventional households.
 */
export type StateProfile = Readonly<Record<string, number>>;

/** The census profile of each of the 30 strata (both strata of a state share one). */
export function readProfiles(): readonly StateProfile[] {
	const file = new URL('./state-profile.csv', import.meta.url);
	const rows = csvParse(readFileSync(file, 'utf8'));
	return STRATA.map(({ state }) => {
		const row = rows.find((r) => r['state'] === state.code);
		if (!row) throw new Error(`invalid state-profile.csv: no row for ${state.code}; add one`);
		const { state: _code, ...rest } = row;
		return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, Number(value)]));
	});
}

/** A national level by urban and rural. */
export interface National<T> {
	readonly urban: T;
	readonly rural: T;
}

const logit = (p: number): number => Math.log(p / (1 - p));
const expit = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Targets per stratum for a share: the states' differences in the census, on the logit scale, moved
 * such that urban and rural meet their national level.
 *
 * @param base the census share of each stratum's state
 * @param size what each stratum weighs
 * @param spread how much of the differences between states is kept
 */
export function shareTargets(
	base: readonly number[],
	size: readonly number[],
	national: National<number>,
	spread = 0.8,
): number[] {
	const at = (shift: number, i: number): number => expit(spread * logit(base[i] ?? 0.5) + shift);
	const shiftFor = (urban: boolean): number => {
		const level = urban ? national.urban : national.rural;
		const indices = STRATA.flatMap((s, i) => (s.urban === urban ? [i] : []));
		const whole = indices.reduce((sum, i) => sum + (size[i] ?? 0), 0);
		return solveIncreasing(
			(shift) => indices.reduce((sum, i) => sum + (size[i] ?? 0) * at(shift, i), 0) - whole * level,
			-20,
			20,
		);
	};
	const shifts = { urban: shiftFor(true), rural: shiftFor(false) };
	return STRATA.map((s, i) => at(s.urban ? shifts.urban : shifts.rural, i));
}

/**
 * Targets per stratum for the categories of a variable, by iterative proportional fitting: rows keep
 * adding up to one, and urban and rural meet their national shares.
 *
 * @param base `base[stratum][category]`, the pattern to start from
 * @param spread how much of the differences between states is kept, on the log scale
 */
export function categoryTargets(
	base: readonly (readonly number[])[],
	size: readonly number[],
	national: National<readonly number[]>,
	spread = 0.8,
): number[][] {
	let rows = base.map((row) => normalise(row.map((x) => Math.max(x, 1e-4) ** spread)));
	for (let step = 0; step < 200; step++) {
		const factors = { urban: factorsOf(rows, true), rural: factorsOf(rows, false) };
		rows = rows.map((row, i) =>
			normalise(
				row.map((x, k) => x * ((STRATA[i]?.urban ? factors.urban[k] : factors.rural[k]) ?? 1)),
			),
		);
	}
	return rows;

	function factorsOf(current: readonly (readonly number[])[], urban: boolean): number[] {
		const indices = STRATA.flatMap((s, i) => (s.urban === urban ? [i] : []));
		const whole = indices.reduce((sum, i) => sum + (size[i] ?? 0), 0);
		return normalise(urban ? national.urban : national.rural).map((target, k) => {
			const share =
				indices.reduce((a, i) => a + (size[i] ?? 0) * (current[i]?.[k] ?? 0), 0) / whole;
			return share > 0 ? target / share : 1;
		});
	}
}

function normalise(row: readonly number[]): number[] {
	const whole = row.reduce((a, b) => a + b, 0);
	return row.map((x) => x / whole);
}

/**
 * Shares of people below the line per stratum. Each state's own share is split between urban and
 * rural on the logit scale; the states that are not published move together until urban, and then
 * the country, meet the national level.
 *
 * @param people people in each stratum
 */
export function povertyTargets(people: readonly number[], national: National<number>): number[] {
	const byState = (gap: number, lift: number): number[] =>
		STRATA.map((stratum, i) => {
			const fixed = FIXED_POVERTY.includes(stratum.state.code);
			const share = fixed ? stratum.state.poverty : expit(logit(stratum.state.poverty) + lift);
			const other = stratum.urban ? i + 1 : i - 1;
			const [urban, rural] = stratum.urban ? [i, other] : [other, i];
			const [pu, pr] = [people[urban] ?? 0, people[rural] ?? 0];
			const base = solveIncreasing(
				(x) => pu * expit(x - gap) + pr * expit(x) - share * (pu + pr),
				-10,
				10,
			);
			return expit(stratum.urban ? base - gap : base);
		});
	const level = (targets: readonly number[], urban: boolean | null): number => {
		const indices = STRATA.flatMap((s, i) => (urban === null || s.urban === urban ? [i] : []));
		const whole = indices.reduce((sum, i) => sum + (people[i] ?? 0), 0);
		return indices.reduce((sum, i) => sum + (people[i] ?? 0) * (targets[i] ?? 0), 0) / whole;
	};
	const everyone = STRATA.reduce(
		(sum, s, i) => {
			const n = people[i] ?? 0;
			return { all: sum.all + n, poor: sum.poor + n * (s.urban ? national.urban : national.rural) };
		},
		{ all: 0, poor: 0 },
	);
	const union = everyone.poor / everyone.all;
	const liftFor = (gap: number): number =>
		solveIncreasing((lift) => level(byState(gap, lift), null) - union, -3, 3);
	const gap = solveIncreasing((g) => national.urban - level(byState(g, liftFor(g)), true), 0, 5);
	return byState(gap, liftFor(gap));
}

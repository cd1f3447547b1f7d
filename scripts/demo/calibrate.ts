/** Units in groups, each of which is calibrated on its own. */
export interface Groups {
	readonly of: readonly number[];
	/** The units of each group. */
	readonly members: readonly (readonly number[])[];
}

/** Groups of units by number, 0 to `count` − 1. */
export function groupsOf(of: readonly number[], count: number): Groups {
	const members: number[][] = Array.from({ length: count }, () => []);
	for (const [unit, group] of of.entries()) members[group]?.push(unit);
	return { of, members };
}

/** Everything in one group. */
export function oneGroup(units: number): Groups {
	return groupsOf(new Array<number>(units).fill(0), 1);
}

/** At most this share of the steps that log shares suggest, so that the search does not swing. */
const DAMPING = 0.7;

/**
 * The value of `score` in each group above which the weighted share of units is nearest the target:
 * `share` of the group's weight lies at or above it.
 */
export function thresholdsOf(
	groups: Groups,
	score: readonly number[],
	weight: readonly number[],
	share: readonly number[],
): number[] {
	return groups.members.map((units, g) => {
		const sorted = [...units].sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0));
		const whole = sorted.reduce((sum, unit) => sum + (weight[unit] ?? 0), 0);
		const wanted = whole * (share[g] ?? 0);
		let passed = 0;
		for (const [i, unit] of sorted.entries()) {
			const next = passed + (weight[unit] ?? 0);
			if (next > wanted) {
				const counts = wanted - passed >= next - wanted ? i + 1 : i;
				const above = score[sorted[counts - 1] ?? -1] ?? Infinity;
				const below = score[sorted[counts] ?? -1] ?? -Infinity;
				return Number.isFinite(above) && Number.isFinite(below)
					? (above + below) / 2
					: counts === 0
						? Infinity
						: -Infinity;
			}
			passed = next;
		}
		return -Infinity;
	});
}

/** Whether each unit is among the top of its group, such that the weighted share meets the target. */
export function assignShare(
	groups: Groups,
	score: readonly number[],
	weight: readonly number[],
	share: readonly number[],
): boolean[] {
	const thresholds = thresholdsOf(groups, score, weight, share);
	return score.map((value, unit) => value >= (thresholds[groups.of[unit] ?? 0] ?? Infinity));
}

/**
 * Chooses a category for each unit, the one of greatest utility, after adding to each category and
 * group the constant for which weighted shares meet `targets[group][category]`. A multinomial
 * logit when the utilities hold Gumbel noise. The constants are found by repeated correction by the
 * log of target over share; the best of the steps is kept.
 *
 * @param utilities `utilities[unit][category]`
 */
export function chooseCategories(
	groups: Groups,
	weight: readonly number[],
	targets: readonly (readonly number[])[],
	utilities: readonly (readonly number[])[],
): number[] {
	const choice = new Array<number>(weight.length).fill(0);
	for (const [g, units] of groups.members.entries()) {
		const picked = chooseIn(units, weight, targets[g] ?? [], utilities);
		for (const [i, unit] of units.entries()) choice[unit] = picked[i] ?? 0;
	}
	return choice;
}

function chooseIn(
	units: readonly number[],
	weight: readonly number[],
	targets: readonly number[],
	utilities: readonly (readonly number[])[],
): number[] {
	const sum = targets.reduce((a, b) => a + b, 0);
	const wanted = targets.map((t) => t / sum);
	const whole = units.reduce((a, unit) => a + (weight[unit] ?? 0), 0);
	let constants = wanted.map((t) => (t > 0 ? Math.log(t) : -Infinity));
	let best: { error: number; picked: number[] } = { error: Infinity, picked: [] };
	for (let step = 0; step < 60; step++) {
		const picked = units.map((unit) => greatest(utilities[unit] ?? [], constants));
		const shares = wanted.map(() => 0);
		for (const [i, unit] of units.entries()) {
			const category = picked[i] ?? 0;
			shares[category] = (shares[category] ?? 0) + (weight[unit] ?? 0) / whole;
		}
		const error = wanted.reduce((a, t, k) => a + Math.abs(t - (shares[k] ?? 0)), 0);
		if (error < best.error) best = { error, picked };
		const damping = DAMPING / (1 + step / 15);
		constants = constants.map((c, k) =>
			c === -Infinity
				? c
				: c + damping * Math.log(((wanted[k] ?? 0) + 1e-4) / ((shares[k] ?? 0) + 1e-4)),
		);
	}
	return best.picked;
}

function greatest(utilities: readonly number[], constants: readonly number[]): number {
	let best = 0;
	let most = -Infinity;
	for (const [k, constant] of constants.entries()) {
		const value = constant + (utilities[k] ?? 0);
		if (value > most) [best, most] = [k, value];
	}
	return best;
}

/** The root of an increasing function between two limits, by halving. */
export function solveIncreasing(f: (x: number) => number, low: number, high: number): number {
	let [a, b] = [low, high];
	for (let i = 0; i < 60; i++) {
		const middle = (a + b) / 2;
		if (f(middle) < 0) a = middle;
		else b = middle;
	}
	return (a + b) / 2;
}

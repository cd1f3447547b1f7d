import type { DesignFrame } from './frame.ts';
import {
	groupBy,
	sampledRest,
	shareOf,
	stratumVariance,
	type VariancePolicy,
} from './stratum-variance.ts';
import { sum } from './sum.ts';

export interface Parts {
	readonly parts: readonly number[];
	/** Strata, or units, with a single unit and no variance. */
	readonly lonely: readonly string[];
}

/** Σ f V of every stage after the first, f being the share drawn at all stages before. */
export function laterVariance(
	frame: DesignFrame,
	levels: readonly ReadonlyMap<string, number>[],
	policy: VariancePolicy,
): Parts {
	const parts: number[] = [];
	const lonely: string[] = [];
	let shares = new Map([...(levels[0] ?? [])].map(([psu]) => [psu, firstShare(frame, psu)]));
	for (const values of levels.slice(1)) {
		const next = new Map<string, number>();
		for (const [parent, children] of unitsByParent(frame, values)) {
			const share = shares.get(parent) ?? 0;
			const drawn = frame.within.get(parent);
			if (share === 0 || drawn === undefined) continue;
			const n = drawn.units.length;
			const inside = children.map((unit) => values.get(unit) ?? 0);
			const rest = sampledRest(n, drawn.populationUnits);
			const part = stratumVariance(inside, n, rest, policy);
			if (part === null) lonely.push(parent);
			else parts.push(share * part);
			for (const unit of children) next.set(unit, share * shareOf(n, drawn.populationUnits));
		}
		shares = next;
	}
	return { parts, lonely };
}

/** Totals of the units of each stage, from the PSUs to the last; of one stage as they are. */
export function rollUp(
	frame: DesignFrame,
	finest: ReadonlyMap<string, number>,
): readonly ReadonlyMap<string, number>[] {
	const levels = [finest];
	for (let stage = 1; stage < frame.stages; stage++) {
		const below = levels[0] ?? finest;
		const lists = groupBy(below, (unit) => frame.parentOf.get(unit));
		levels.unshift(new Map([...lists].map(([unit, values]) => [unit, sum(values)])));
	}
	return levels;
}

function unitsByParent(
	frame: DesignFrame,
	values: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly string[]> {
	const groups = new Map<string, string[]>();
	for (const unit of values.keys()) {
		const parent = frame.parentOf.get(unit) ?? '';
		const group = groups.get(parent);
		if (group === undefined) groups.set(parent, [unit]);
		else group.push(unit);
	}
	return groups;
}

/** f_h of the stratum of a PSU: 0 when drawn with replacement. */
function firstShare(frame: DesignFrame, psu: string): number {
	const stratum = frame.strata[frame.psuStratum.get(psu) ?? -1];
	return stratum === undefined ? 0 : shareOf(stratum.psus.length, stratum.populationPsus);
}

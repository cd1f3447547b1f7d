import type { DesignFrame, Stratum } from '../frame.ts';
import { invalid } from '../invalid.ts';
import type { LonelyPsu } from '../options.ts';
import { createUniform } from './uniform.ts';

/** Replicates before they are weights: what each multiplies the weight of every PSU by. */
export interface ReplicateMultipliers {
	readonly type: 'JKn' | 'bootstrap';
	readonly scale: number;
	readonly rscales: readonly number[];
	/** For each replicate, PSU → multiplier; a PSU that is not there keeps its weight. */
	readonly multipliers: readonly ReadonlyMap<string, number>[];
}

interface Left {
	readonly rscale: number;
	readonly multipliers: ReadonlyMap<string, number>;
}

/**
 * The jackknife of a stratified design: each PSU is left out in turn, the others of its stratum
 * stand for it with n_h / (n_h − 1), and its squared difference counts (1 − f_h)(n_h − 1) / n_h. A
 * stratum that was taken whole gives no replicate. A stratum with one PSU follows the policy: `fail`
 * is an error, `remove`, `certainty` and `average` give it no replicate (`average` scales the others
 * up), `adjust` spreads its weight over the other strata.
 *
 * Source: R `survey` 4.1 `jknweights`; Wolter (2007), ch. 4.
 *
 * @throws `invalid stratum | design: …` for a lonely PSU under `fail`, or when nothing can be left out
 */
export function jackknifeMultipliers(
	{ strata, psuCount }: DesignFrame,
	lonely: LonelyPsu,
): ReplicateMultipliers {
	const left = strata.flatMap((stratum) => leaveOut(stratum, strata, lonely));
	if (left.length < 2)
		throw invalid('design', `${left.length} PSUs to leave out`, 'jackknife', 'It needs two.');
	return {
		type: 'JKn',
		scale: lonely === 'average' ? psuCount / left.length : 1,
		rscales: left.map(({ rscale }) => rscale),
		multipliers: left.map(({ multipliers }) => multipliers),
	};
}

function leaveOut(
	{ id, psus, populationPsus }: Stratum,
	strata: readonly Stratum[],
	lonely: LonelyPsu,
): readonly Left[] {
	const n = psus.length;
	const open = populationPsus === undefined ? 1 : 1 - n / populationPsus;
	if (open <= 0) return [];
	if (n === 1) return lonelyReplicate(id, strata, lonely);
	return psus.map((out) => ({
		rscale: (open * (n - 1)) / n,
		multipliers: new Map(psus.map((psu) => [psu, psu === out ? 0 : n / (n - 1)])),
	}));
}

function lonelyReplicate(
	id: string,
	strata: readonly Stratum[],
	lonely: LonelyPsu,
): readonly Left[] {
	switch (lonely) {
		case 'fail':
			throw invalid('stratum', id, 'one PSU', 'Join it with another or set a lonely policy.');
		case 'remove':
		case 'certainty':
		case 'average':
			return [];
		case 'adjust': {
			const h = strata.length;
			if (h === 1) return [];
			const multipliers = new Map(
				strata.flatMap((other) =>
					other.psus.map((psu) => [psu, other.id === id ? 0 : h / (h - 1)] as const),
				),
			);
			return [{ rscale: (h - 1) / h, multipliers }];
		}
	}
}

/**
 * The bootstrap of a stratified design: n_h − 1 of the n_h PSUs of a stratum are drawn with
 * replacement, and each counts n_h / (n_h − 1) for every time it was drawn. A stratum with one PSU
 * is kept as it is, so it adds no variance, as under `certainty`.
 *
 * Source: Rao and Wu (1988), JASA 83; R `survey` 4.1 `subbootweights`.
 *
 * @param replicates how many, at least 2
 * @param seed the same one gives the same replicates
 * @throws `invalid stratum: …` for a lonely PSU under a policy other than `remove` or `certainty`
 */
export function bootstrapMultipliers(
	{ strata }: DesignFrame,
	lonely: LonelyPsu,
	replicates: number,
	seed: number,
): ReplicateMultipliers {
	const alone = strata.find(({ psus }) => psus.length === 1);
	if (alone !== undefined && lonely !== 'remove' && lonely !== 'certainty')
		throw invalid('stratum', alone.id, 'one PSU', 'Join it with another, or say it is certain.');
	const uniform = createUniform(seed);
	const multipliers = Array.from({ length: replicates }, () => {
		const drawn = new Map<string, number>();
		for (const { psus } of strata) {
			const n = psus.length;
			if (n === 1) continue;
			for (const psu of psus) drawn.set(psu, 0);
			for (let draw = 1; draw < n; draw++) {
				const psu = psus[Math.floor(uniform() * n)] ?? '';
				drawn.set(psu, (drawn.get(psu) ?? 0) + n / (n - 1));
			}
		}
		return drawn;
	});
	return {
		type: 'bootstrap',
		scale: 1 / (replicates - 1),
		rscales: Array<number>(replicates).fill(1),
		multipliers,
	};
}

import { invalid } from '../invalid.ts';

/** Kinds of replicate weights, by the names of R's `svrepdesign`. */
export type ReplicateType = 'BRR' | 'Fay' | 'JK1' | 'JKn' | 'bootstrap' | 'other';

/** What a set of replicate weights says beside the weights, in the words of R's `svrepdesign`. */
export interface ReplicateRule {
	readonly type: ReplicateType;
	/** Fay's ρ, 0 ≤ ρ < 1: how much of the weight the half that is left out keeps. */
	readonly rho?: number;
	/** Factor of all squared differences. */
	readonly scale?: number;
	/** Factor of the squared difference of each replicate. */
	readonly rscales?: readonly number[];
	/** Differences from the full-sample estimate, in place of the mean of the replicates. */
	readonly mse?: boolean;
}

/** A set of replicate weights ready to use. */
export interface ReplicateDesign {
	readonly type: ReplicateType;
	readonly scale: number;
	readonly rscales: readonly number[];
	readonly mse: boolean;
	/** Rank of the replicate weights − 1, R's `degf`. */
	readonly df: number;
}

/**
 * Fills in the factors of each type, as R's `svrepdesign` with combined weights:
 *
 * | type | scale | rscales |
 * | --- | --- | --- |
 * | BRR | 1 / R | 1 |
 * | Fay | 1 / (R (1 − ρ)²) | 1 |
 * | JK1 | given, or (R − 1) / R | given, or 1 |
 * | JKn | given, or 1 | must be given, (n_h − 1) / n_h · (1 − f_h) as a rule |
 * | bootstrap | given, or 1 / (R − 1) | given, or 1 |
 * | other | must be given | must be given |
 *
 * Source: R `survey` 4.1 `svrepdesign.default`; Wolter (2007), Introduction to Variance Estimation.
 *
 * @param replicates R, the number of replicate weights
 * @param df rank of the replicate weights of the whole sample − 1, see `weightRank`
 * @throws `invalid replicates | rho | scale | rscales: …`
 */
export function replicateDesign(
	rule: ReplicateRule,
	replicates: number,
	df: number,
): ReplicateDesign {
	if (replicates < 2)
		throw invalid('replicates', replicates, rule.type, 'Give at least two replicate weights.');
	const { type, rho, mse = false, rscales } = rule;
	if (rscales !== undefined && rscales.length !== replicates)
		throw invalid(
			'rscales',
			rscales.length,
			type,
			`Give one for each of ${replicates} replicates.`,
		);
	const factors = { type, mse, df, rscales: rscales ?? Array<number>(replicates).fill(1) };
	switch (type) {
		case 'BRR':
			return { ...factors, scale: 1 / replicates };
		case 'Fay':
			if (rho === undefined || !(rho >= 0 && rho < 1))
				throw invalid('rho', rho, type, 'Give the ρ of the weights, from 0 to below 1.');
			return { ...factors, scale: 1 / (replicates * (1 - rho) ** 2) };
		case 'JK1':
			return { ...factors, scale: rule.scale ?? (replicates - 1) / replicates };
		case 'bootstrap':
			return { ...factors, scale: rule.scale ?? 1 / (replicates - 1) };
		case 'JKn':
		case 'other':
			if (rscales === undefined)
				throw invalid('rscales', 'missing', type, 'They cannot be seen from the weights.');
			if (type === 'other' && rule.scale === undefined)
				throw invalid('scale', 'missing', type, 'It cannot be seen from the weights.');
			return { ...factors, scale: rule.scale ?? 1 };
	}
}

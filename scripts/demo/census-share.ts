import { assignShare } from './calibrate.ts';
import { scoreOf, stratumSums, type Households, type Latent } from './households.ts';
import type { Random } from './random.ts';
import { shareTargets, type StateProfile } from './targets.ts';

/** A yes or no per household: states differ as in the census, urban and rural meet their levels. */
export function censusShare(
	households: Households,
	latent: Latent,
	profiles: readonly StateProfile[],
	random: Random,
	variable: {
		readonly census: string;
		readonly urban: number;
		readonly rural: number;
		readonly wealth: number;
		readonly cluster?: number;
	},
): boolean[] {
	const targets = shareTargets(
		profiles.map((p) => p[variable.census] ?? 0.5),
		stratumSums(households),
		variable,
	);
	const leaning = { wealth: variable.wealth, cluster: variable.cluster ?? 0.8 };
	const score = scoreOf(households, latent, random, leaning);
	return assignShare(households.strata, score, households.weight, targets);
}

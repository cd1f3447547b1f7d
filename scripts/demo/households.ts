import { groupsOf, type Groups } from './calibrate.ts';
import type { Random } from './random.ts';
import type { SurveyedArea } from './sample.ts';
import { STRATA } from './strata.ts';

/** The households of the sample, in order of area: where they are and what they weigh. */
export interface Households {
	readonly count: number;
	readonly areas: readonly SurveyedArea[];
	/** The index of each household's area. */
	readonly area: readonly number[];
	readonly urban: readonly boolean[];
	readonly weight: readonly number[];
	readonly strata: Groups;
	readonly urbanRural: Groups;
}

/** Lists the households of every surveyed area. */
export function listHouseholds(areas: readonly SurveyedArea[]): Households {
	const area = areas.flatMap((a, i) => Array.from({ length: a.households }, () => i));
	const stratum = area.map((a) => areas[a]?.stratum ?? 0);
	const urban = stratum.map((s) => STRATA[s]?.urban ?? false);
	return {
		count: area.length,
		areas,
		area,
		urban,
		weight: area.map((a) => areas[a]?.weight ?? 0),
		strata: groupsOf(stratum, STRATA.length),
		urbanRural: groupsOf(
			urban.map((u) => (u ? 0 : 1)),
			2,
		),
	};
}

/** What the variables have in common: how well off a household is, and its surroundings. */
export interface Latent {
	/** Standard normal within a stratum; shared in part by the households of an area. */
	readonly wealth: readonly number[];
	/** How far out an area is, standard normal, by area. */
	readonly remoteness: readonly number[];
}

/** Share of the variance of wealth that lies between areas. */
const WEALTH_BETWEEN_AREAS = 0.22;

/** Draws what the variables have in common. */
export function drawLatent(households: Households, random: Random): Latent {
	const areaWealth = households.areas.map(() => random.normal());
	return {
		wealth: households.area.map(
			(a) =>
				Math.sqrt(WEALTH_BETWEEN_AREAS) * (areaWealth[a] ?? 0) +
				Math.sqrt(1 - WEALTH_BETWEEN_AREAS) * random.normal(),
		),
		remoteness: areaWealth.map((w) => -0.5 * w + Math.sqrt(0.75) * random.normal()),
	};
}

/**
 * Moves wealth by what sets the strata apart, so that households of poor and rural strata are worse
 * off in what is not calibrated stratum by stratum.
 *
 * @param standing how well off each household is in the whole country, standard normal or so
 */
export function liftStrata(
	households: Households,
	latent: Latent,
	standing: readonly number[],
): Latent {
	const sums = stratumSums(households, standing);
	const weights = stratumSums(households);
	const lift = sums.map((sum, s) => sum / (weights[s] ?? 1));
	return {
		...latent,
		wealth: latent.wealth.map((w, i) => w + (lift[households.strata.of[i] ?? 0] ?? 0)),
	};
}

/** How the categories of a variable, or a score, depend on what the households have in common. */
export interface Leaning {
	/** Weight of wealth. */
	readonly wealth: number;
	/** Standard deviation of what all households of an area share. */
	readonly cluster: number;
}

/** A score for a share: wealth, what the area shares, and logistic noise of the household. */
export function scoreOf(
	households: Households,
	latent: Latent,
	random: Random,
	leaning: Leaning,
): number[] {
	const shared = households.areas.map(() => leaning.cluster * random.normal());
	return households.area.map(
		(a, i) =>
			leaning.wealth * (latent.wealth[i] ?? 0) +
			(shared[a] ?? 0) +
			random.gumbel() -
			random.gumbel(),
	);
}

/** Utilities of categories: wealth by category, what the area shares, and Gumbel noise. */
export function utilitiesOf(
	households: Households,
	latent: Latent,
	random: Random,
	wealth: readonly number[],
	cluster: number,
): number[][] {
	const shared = households.areas.map(() => wealth.map(() => cluster * random.normal()));
	return households.area.map((a, i) =>
		wealth.map(
			(lean, k) => lean * (latent.wealth[i] ?? 0) + (shared[a]?.[k] ?? 0) + random.gumbel(),
		),
	);
}

/** The sum of weights, or of weights times a value, in each stratum. */
export function stratumSums(households: Households, value?: readonly number[]): number[] {
	return households.strata.members.map((units) =>
		units.reduce((sum, i) => sum + (households.weight[i] ?? 0) * (value ? (value[i] ?? 0) : 1), 0),
	);
}

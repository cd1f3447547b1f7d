import { assignShare, solveIncreasing } from './calibrate.ts';
import { censusShare } from './census-share.ts';
import { type Column, decimal, flag, whole } from './column.ts';
import { scoreOf, stratumSums, type Households, type Latent } from './households.ts';
import type { People } from './people.ts';
import { shareOf } from './poverty.ts';
import type { Random } from './random.ts';
import { shareTargets, type StateProfile } from './targets.ts';

/** Published: 93 % of urban and 77 % of rural households; just over 200,000 urban ones without. */
const MOBILE = { urban: 0.934, rural: 0.77 };
/** Published: 82 % of households with a male and 78 % with a female head. */
const MOBILE_BY_HEAD = 0.04;

/** Mobile phones: by state as in the census, with the published gap between heads. */
function drawMobile(
	households: Households,
	latent: Latent,
	people: People,
	profiles: readonly StateProfile[],
	random: Random,
): boolean[] {
	const targets = shareTargets(
		profiles.map((p) => p['mobile'] ?? 0.3),
		stratumSums(households),
		MOBILE,
		0.6,
	);
	const score = scoreOf(households, latent, random, { wealth: 1.1, cluster: 0.7 });
	const sized = score.map((x, i) => x + 0.35 * ((people.size[i] ?? 4) - 4));
	const owning = (lean: number): boolean[] =>
		assignShare(
			households.strata,
			sized.map((x, i) => x - (people.headFemale[i] ? lean : 0)),
			households.weight,
			targets,
		);
	const gap = (owns: readonly boolean[]): number =>
		shareOf(owns, households.weight, (i) => !people.headFemale[i]) -
		shareOf(owns, households.weight, (i) => people.headFemale[i] ?? false);
	return owning(solveIncreasing((lean) => gap(owning(lean)) - MOBILE_BY_HEAD, -2, 4));
}

/** The columns about what households own and are connected to. */
export function assetColumns(
	households: Households,
	latent: Latent,
	people: People,
	profiles: readonly StateProfile[],
	light: readonly string[],
	random: Random,
): Column[] {
	const own = (census: string, urban: number, rural: number, wealth: number): boolean[] =>
		censusShare(households, latent, profiles, random, { census, urban, rural, wealth });
	const mobile = drawMobile(households, latent, people, profiles, random);
	const computer = own('computer', 0.087, 0.0105, 2);
	const smart = own('mobile', 0.86, 0.66, 1.1).map((has, i) => has && (mobile[i] ?? false));
	const electric = (chance: number): boolean[] =>
		light.map((code, i) => {
			const grid = code === 'grid' || code === 'local-grid' ? 1 : 0.06;
			const wealth = Math.exp(0.45 * (latent.wealth[i] ?? 0));
			return random.chance(Math.min(0.97, chance * grid * wealth));
		});
	const farms = households.urban.map((urban, i) =>
		random.chance(urban ? 0.07 : 0.53 + 0.04 * (latent.wealth[i] ?? 0)),
	);
	return [
		flag('mobile_phone', mobile),
		flag('smartphone', smart),
		flag('computer', computer),
		flag(
			'internet',
			smart.map((has, i) =>
				has
					? random.chance(households.urban[i] ? 0.72 : 0.5)
					: (computer[i] ?? false) && random.chance(0.3),
			),
		),
		flag('television', own('television', 0.83, 0.53, 1.2)),
		flag('radio', own('radio', 0.24, 0.33, 0.2)),
		flag('refrigerator', electric(0.32)),
		flag('fan', electric(0.52)),
		flag('rice_cooker', electric(0.62)),
		flag('motorcycle', own('motorcycle', 0.48, 0.56, 1)),
		flag('bicycle', own('bicycle', 0.41, 0.31, 0.1)),
		flag('car', own('car', 0.11, 0.022, 1.6)),
		flag(
			'boat',
			households.urban.map((urban) => random.chance(urban ? 0.015 : 0.075)),
		),
		flag(
			'bank_account',
			latent.wealth.map((w, i) =>
				random.chance(Math.min(0.9, (households.urban[i] ? 0.3 : 0.11) * Math.exp(0.7 * w - 0.2))),
			),
		),
		flag('farm_land', farms),
		decimal(
			'farm_acres',
			farms.map((has, i) =>
				has
					? Math.min(
							200,
							Math.max(
								0.25,
								Math.round(
									4 * Math.exp(1.3 + 0.35 * (latent.wealth[i] ?? 0) + 0.7 * random.normal()),
								) / 4,
							),
						)
					: null,
			),
		),
		whole(
			'cattle',
			farms.map((has) => (random.chance(has ? 0.45 : 0.06) ? 1 + random.poisson(2.2) : 0)),
		),
	];
}

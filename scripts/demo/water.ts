import { chooseCategories } from './calibrate.ts';
import { type Column, flag, text, whole } from './column.ts';
import { stratumSums, utilitiesOf, type Households, type Latent } from './households.ts';
import type { Random } from './random.ts';
import { STRATA, type StateDesign } from './strata.ts';
import { categoryTargets, type StateProfile } from './targets.ts';

/** Sources of drinking water; the first eight are improved, the last two are surface water. */
export const SOURCES = [
	'piped-home',
	'piped-public',
	'tubewell',
	'protected-well',
	'protected-spring',
	'rainwater',
	'bottled',
	'tanker',
	'unprotected-well',
	'unprotected-spring',
	'pond',
	'river',
] as const;
const IMPROVED = 8;
/**
 * Levels in percent of households. Published: improved 94 and 74 %, surface 6 and 20 %, unimproved
 * (surface included) 6 and 26 %; how the sources share them is made up.
 */
const SOURCE_LEVELS = {
	urban: [17, 4, 26, 9, 1, 1.5, 34, 1.2, 0.4, 0.1, 3.4, 2.4],
	rural: [5, 7.5, 34, 14, 6, 2, 4.5, 0.5, 4.5, 2, 12.5, 7.5],
};
const SOURCE_WEALTH = [0.7, -0.1, 0.1, 0, -0.2, 0, 1.2, 0.4, -0.4, -0.4, -0.4, -0.6];
/** Where a source is more or less usual than elsewhere, by zone. */
const ZONE_SOURCES: Readonly<Record<StateDesign['zone'], readonly number[]>> = {
	hills: [2.5, 2, 0.4, 1, 6, 0.6, 0.8, 0.5, 1, 5, 0.4, 2],
	dry: [1, 1, 2, 1, 0.4, 0.3, 0.8, 1, 1, 0.3, 1, 0.8],
	delta: [0.6, 0.6, 1, 1, 0.1, 2.5, 1.3, 1, 0.8, 0.1, 1.5, 1],
	coastal: [0.8, 1, 0.3, 2, 1, 0.6, 0.7, 0.8, 1.5, 1, 2, 0.5],
};
/** Shares of improved sources that take more than 30 minutes: limited service, published 0 and 1 %. */
const FAR = { urban: 0.004, rural: 0.018 };

/** The source of each household's drinking water over the year, as an index into `SOURCES`. */
export function drawSources(
	households: Households,
	latent: Latent,
	profiles: readonly StateProfile[],
	random: Random,
): number[] {
	const base = STRATA.map((stratum, i) => {
		const profile = profiles[i] ?? {};
		const [improved, surface] = [profile['improved_water'] ?? 0.7, profile['surface_water'] ?? 0.2];
		const level = stratum.urban ? SOURCE_LEVELS.urban : SOURCE_LEVELS.rural;
		const within = level.map((x, k) => x * (ZONE_SOURCES[stratum.state.zone][k] ?? 1));
		const sum = (from: number, to: number): number =>
			within.slice(from, to).reduce((a, b) => a + b, 0);
		const groups = [
			{ from: 0, to: IMPROVED, share: improved },
			{ from: IMPROVED, to: IMPROVED + 2, share: Math.max(0.01, 1 - improved - surface) },
			{ from: IMPROVED + 2, to: SOURCES.length, share: surface },
		];
		return groups.flatMap(({ from, to, share }) =>
			within.slice(from, to).map((x) => (share * x) / sum(from, to)),
		);
	});
	return chooseCategories(
		households.strata,
		households.weight,
		categoryTargets(base, stratumSums(households), SOURCE_LEVELS, 0.85),
		utilitiesOf(households, latent, random, SOURCE_WEALTH, 1.05),
	);
}

/** Minutes to a source, there and back; few improved ones are more than 30 minutes away. */
export function minutesTo(source: number, urban: boolean, random: Random): number {
	const code = SOURCES[source];
	if (code === 'piped-home' || code === 'rainwater') return 0;
	if (code === 'bottled' || code === 'tanker') return random.chance(0.9) ? 0 : 5;
	const improved = source < IMPROVED;
	if (improved && random.chance(urban ? FAR.urban : FAR.rural)) return 35 + 5 * random.integer(8);
	const home = code === 'tubewell' || code === 'protected-well' ? (urban ? 0.8 : 0.5) : 0.15;
	if (random.chance(home)) return 0;
	const minutes = 5 * Math.ceil(-Math.log(1 - random.uniform()) * (urban ? 1.6 : 2.4));
	return Math.min(improved ? 30 : 120, minutes);
}

/** The columns about drinking water in the household table. */
export function waterColumns(
	households: Households,
	latent: Latent,
	sources: readonly number[],
	random: Random,
): Column[] {
	const minutes = sources.map((source, i) =>
		random.chance(0.003) ? null : minutesTo(source, households.urban[i] ?? false, random),
	);
	const treatments = ['none', 'boil', 'cloth', 'filter', 'settle', 'other', 'dk'];
	const fetchers = ['woman', 'man', 'girl', 'boy'];
	return [
		text(
			'drinking_source',
			sources.map((k) => SOURCES[k] ?? null),
		),
		whole('water_minutes', minutes),
		text(
			'water_treatment',
			latent.wealth.map((w, i) => {
				const bought = SOURCES[sources[i] ?? 0] === 'bottled';
				if (bought) return random.chance(0.9) ? 'none' : 'boil';
				const lean = [
					0.22,
					0.3 * Math.exp(0.1 * w),
					0.33,
					0.06 * Math.exp(0.6 * w),
					0.06,
					0.02,
					0.003,
				];
				return treatments[random.pick(lean)] ?? null;
			}),
		),
		text(
			'water_fetcher',
			minutes.map((m) =>
				m === null || m === 0 ? null : (fetchers[random.pick([0.6, 0.31, 0.05, 0.04])] ?? null),
			),
		),
	];
}

/** How sources change with the season: the share that moves, from which sources and to which. */
const SEASONS = [
	{ moves: 0.01, from: ['tubewell', 'protected-well'], to: { bottled: 0.5, tanker: 0.5 } },
	{
		moves: 0.16,
		from: [
			'protected-well',
			'protected-spring',
			'pond',
			'rainwater',
			'unprotected-well',
			'tubewell',
			'piped-public',
		],
		to: { tanker: 0.24, bottled: 0.18, 'unprotected-well': 0.24, river: 0.2, pond: 0.14 },
	},
	{
		moves: 0.14,
		from: ['pond', 'river', 'unprotected-well', 'protected-well', 'tubewell', 'unprotected-spring'],
		to: { rainwater: 1 },
	},
	{
		moves: 0.05,
		from: ['pond', 'river', 'protected-well', 'unprotected-well'],
		to: { rainwater: 1 },
	},
] as const;
const SHORT_OF_WATER = [0.03, 0.13, 0.012, 0.015];

/** Source at a visit and whether water ran short; households of an area tend to move together. */
export function waterAtVisit(
	households: Households,
	sources: readonly number[],
	visit: number,
	random: Random,
): Column[] {
	const season = SEASONS[visit] ?? SEASONS[0];
	const from: readonly string[] = season.from;
	const codes = Object.keys(season.to);
	const shares = Object.values(season.to);
	const areas = households.areas.map(() => ({
		pull: Math.exp(0.9 * random.normal()),
		to: random.pick(shares),
	}));
	const at = sources.map((source, i) => {
		const usual = SOURCES[source] ?? 'other';
		const area = areas[households.area[i] ?? 0];
		const chance = season.moves * (area?.pull ?? 1) * (households.urban[i] ? 0.4 : 0.9);
		if (!from.includes(usual) || !random.chance(Math.min(0.8, chance))) return usual;
		return codes[random.chance(0.6) ? (area?.to ?? 0) : random.pick(shares)] ?? usual;
	});
	return [
		text('water_source_visit', at),
		flag(
			'water_short',
			sources.map((source, i) => {
				const area = areas[households.area[i] ?? 0];
				const home = SOURCES[source] === 'piped-home' || SOURCES[source] === 'bottled' ? 0.5 : 1.2;
				return random.chance(
					Math.min(0.9, (SHORT_OF_WATER[visit] ?? 0) * (area?.pull ?? 1) * home),
				);
			}),
		),
	];
}

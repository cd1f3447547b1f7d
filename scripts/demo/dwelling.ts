import { chooseCategories } from './calibrate.ts';
import { censusShare } from './census-share.ts';
import { type Column, flag, text, whole } from './column.ts';
import { stratumSums, utilitiesOf, type Households, type Latent } from './households.ts';
import type { Random } from './random.ts';
import { categoryTargets, type StateProfile } from './targets.ts';

const TOILETS = [
	'flush',
	'water-seal',
	'covered-pit',
	'open-pit',
	'surface',
	'other',
	'none',
] as const;
/** Percent of households; published: the first three together 97 and 86 %. */
const TOILET_LEVELS = {
	urban: [18, 62, 16.6, 1.5, 0.6, 0.1, 1.2],
	rural: [2.5, 52, 31.5, 4, 2, 0.3, 7.7],
};
const TOILET_WEALTH = [1.2, 0.4, 0, -0.4, -0.6, -0.2, -0.9];

/** The columns about toilets, washing hands and waste. */
export function sanitationColumns(
	households: Households,
	latent: Latent,
	profiles: readonly StateProfile[],
	random: Random,
): Column[] {
	const base = profiles.map((p) => {
		const [improved, none] = [p['improved_toilet'] ?? 0.7, p['no_toilet'] ?? 0.15];
		const open = Math.max(0.02, 1 - improved - none);
		return [0.08, 0.55, 0.37]
			.map((x) => x * improved)
			.concat([open * 0.7, open * 0.25, open * 0.05, none]);
	});
	const toilet = chooseCategories(
		households.strata,
		households.weight,
		categoryTargets(base, stratumSums(households), TOILET_LEVELS, 0.75),
		utilitiesOf(households, latent, random, TOILET_WEALTH, 0.85),
	).map((k) => TOILETS[k] ?? 'other');
	const washing = ['soap-water', 'water-only', 'neither', 'not-seen'];
	const wastes = ['collected', 'burned', 'buried', 'dumped', 'water'];
	return [
		text('toilet', toilet),
		flag(
			'toilet_shared',
			toilet.map((code, i) =>
				code === 'none' ? null : random.chance(households.urban[i] ? 0.17 : 0.11),
			),
		),
		text(
			'handwashing',
			latent.wealth.map(
				(w) => washing[random.pick([0.79 * Math.exp(0.4 * w), 0.15, 0.06, 0.012])] ?? null,
			),
		),
		text(
			'waste',
			households.urban.map(
				(urban) =>
					wastes[
						random.pick(urban ? [0.58, 0.2, 0.08, 0.09, 0.05] : [0.03, 0.47, 0.16, 0.26, 0.08])
					] ?? null,
			),
		),
	];
}

const DWELLINGS = ['apartment', 'brick-house', 'semi-brick', 'wooden', 'bamboo', 'hut', 'other'];
const DWELLING_LEVELS = {
	urban: [11, 19, 16, 41, 11, 1.5, 0.5],
	rural: [0.3, 7, 8, 47, 34, 3, 0.7],
};
/** Chance of a concrete or tile roof where it is not thatched, by kind of dwelling. */
const TILED = [0.55, 0.16, 0.05, 0.02, 0.01, 0, 0.05];
const WALLS: readonly (readonly number[])[] = [
	[0.98, 0.02, 0, 0, 0],
	[0.97, 0.03, 0, 0, 0],
	[0.55, 0.4, 0.05, 0, 0],
	[0.01, 0.82, 0.16, 0, 0.01],
	[0, 0.03, 0.92, 0.04, 0.01],
	[0, 0.05, 0.6, 0.33, 0.02],
	[0.1, 0.4, 0.3, 0.1, 0.1],
];
const FLOORS: readonly (readonly number[])[] = [
	[0.97, 0.03, 0, 0],
	[0.94, 0.05, 0, 0.01],
	[0.6, 0.38, 0.01, 0.01],
	[0.08, 0.84, 0.05, 0.03],
	[0.02, 0.28, 0.58, 0.12],
	[0, 0.1, 0.55, 0.35],
	[0.3, 0.3, 0.3, 0.1],
];

/** The columns about the dwelling; materials follow from its kind, and roofs from the state. */
export function housingColumns(
	households: Households,
	latent: Latent,
	profiles: readonly StateProfile[],
	size: readonly number[],
	random: Random,
): Column[] {
	const kind = chooseCategories(
		households.urbanRural,
		households.weight,
		[DWELLING_LEVELS.urban, DWELLING_LEVELS.rural],
		utilitiesOf(households, latent, random, [0.8, 1.1, 0.7, 0.1, -0.8, -1.5, -0.3], 0.6),
	);
	const thatched = censusShare(households, latent, profiles, random, {
		census: 'thatch_roof',
		urban: 0.09,
		rural: 0.33,
		wealth: -1.2,
	});
	const walls = ['brick-concrete', 'wood', 'bamboo', 'thatch', 'other'];
	const floors = ['tile-concrete', 'wood', 'bamboo', 'earth'];
	const tenures = ['owned', 'rented', 'provided', 'free'];
	const tenure = households.urban.map(
		(urban) =>
			tenures[random.pick(urban ? [0.7, 0.19, 0.06, 0.05] : [0.94, 0.01, 0.02, 0.03])] ?? 'owned',
	);
	const roof = kind.map((k, i) => {
		if ((thatched[i] ?? false) && k >= 3) return random.chance(0.93) ? 'thatch' : 'bamboo';
		if (random.chance(0.004)) return 'other';
		return random.chance(TILED[k] ?? 0) ? 'concrete-tile' : 'metal';
	});
	return [
		text(
			'dwelling',
			kind.map((k) => DWELLINGS[k] ?? null),
		),
		text('roof', roof),
		text(
			'walls',
			kind.map((k) => walls[random.pick(WALLS[k] ?? [1])] ?? null),
		),
		text(
			'floor',
			kind.map((k) => floors[random.pick(FLOORS[k] ?? [1])] ?? null),
		),
		whole(
			'rooms',
			size.map((n, i) =>
				Math.max(
					1,
					Math.min(
						12,
						Math.round(1.2 + 0.16 * n + 0.45 * (latent.wealth[i] ?? 0) + 0.7 * random.normal()),
					),
				),
			),
		),
		text('tenure', tenure),
		text(
			'land_paper',
			tenure.map((code, i) => {
				if (code !== 'owned') return null;
				if (random.chance(0.008)) return 'dk';
				return random.chance(households.urban[i] ? 0.68 : 0.36) ? 'yes' : 'no';
			}),
		),
	];
}

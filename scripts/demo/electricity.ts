import { chooseCategories } from './calibrate.ts';
import { type Column, decimal, flag, text, whole } from './column.ts';
import { stratumSums, utilitiesOf, type Households, type Latent } from './households.ts';
import type { Random } from './random.ts';
import { categoryTargets, type StateProfile } from './targets.ts';

const LIGHTS = [
	'grid',
	'local-grid',
	'solar',
	'generator',
	'battery',
	'candle',
	'kerosene',
	'other',
] as const;
/**
 * Levels in percent of households. Published for the country: grid 42 %, solar just over a quarter,
 * about 3 million people with candles or kerosene; the rest is made up around them.
 */
const LIGHT_LEVELS = {
	urban: [78, 3.5, 5.2, 4.6, 3.6, 3.4, 0.9, 0.8],
	rural: [27.2, 6.5, 34, 8.6, 15.6, 5.4, 1.8, 0.9],
};
const LIGHT_WEALTH = [0.9, 0.3, 0.1, 0.6, -0.3, -0.6, -0.6, -0.2];
/** Households that gave no answer about their light. */
const UNANSWERED = 7;

/** The columns about light and cooking. */
export function electricityColumns(
	households: Households,
	latent: Latent,
	profiles: readonly StateProfile[],
	random: Random,
): Column[] {
	const base = profiles.map((p) => [
		p['grid'] ?? 0,
		p['local_grid'] ?? 0,
		p['solar'] ?? 0,
		p['generator'] ?? 0,
		p['battery'] ?? 0,
		p['candle'] ?? 0,
		p['kerosene'] ?? 0,
		0.01,
	]);
	const chosen = chooseCategories(
		households.strata,
		households.weight,
		categoryTargets(base, stratumSums(households), LIGHT_LEVELS, 0.85),
		utilitiesOf(households, latent, random, LIGHT_WEALTH, 1.15),
	);
	const unanswered = new Set(random.shuffle(chosen.map((_, i) => i)).slice(0, UNANSWERED));
	const light = chosen.map((k, i) => (unanswered.has(i) ? 'no-answer' : (LIGHTS[k] ?? 'other')));
	const supply = households.areas.map(() => random.normal());
	const hours = light.map((code, i) => {
		if (code !== 'grid') return null;
		const area = supply[households.area[i] ?? 0] ?? 0;
		const level = (households.urban[i] ? 22.3 : 20.6) + 1.4 * area + 0.6 * random.normal();
		return Math.round(2 * Math.min(24, Math.max(2, level))) / 2;
	});
	const metered = light.map((code) => code === 'grid' || code === 'local-grid');
	return [
		text('light_source', light),
		decimal('grid_hours', hours),
		whole(
			'power_cuts_week',
			hours.map((h) => (h === null ? null : Math.min(60, random.poisson(0.6 + (24 - h) * 0.8)))),
		),
		decimal(
			'electricity_bill',
			metered.map((has, i) =>
				has
					? 50 * Math.round(90 * Math.exp(0.5 * (latent.wealth[i] ?? 0) + 0.4 * random.normal()))
					: null,
			),
		),
		flag(
			'solar_panel',
			light.map((code) => random.chance(code === 'solar' ? 0.97 : 0.08)),
		),
		...cookingColumns(households, latent, light, random),
	];
}

const FUELS = ['electricity', 'gas', 'firewood', 'charcoal', 'other'] as const;
const FUEL_LEVELS = { urban: [46, 5, 24, 24, 1], rural: [10, 1, 76, 11.5, 1.5] };
const PLACES = ['living-room', 'kitchen', 'separate-building', 'outdoors'] as const;

function cookingColumns(
	households: Households,
	latent: Latent,
	light: readonly string[],
	random: Random,
): Column[] {
	const utilities = utilitiesOf(households, latent, random, [0.8, 0.9, -0.5, 0.1, 0], 0.7);
	const fuel = chooseCategories(
		households.urbanRural,
		households.weight,
		[FUEL_LEVELS.urban, FUEL_LEVELS.rural],
		utilities.map((u, i) => u.map((x, k) => (k === 0 && light[i] !== 'grid' ? x - 4 : x))),
	);
	return [
		text(
			'cooking_fuel',
			fuel.map((k) => FUELS[k] ?? null),
		),
		text(
			'cooking_place',
			households.urban.map(
				(urban) =>
					PLACES[random.pick(urban ? [0.12, 0.66, 0.13, 0.09] : [0.1, 0.38, 0.34, 0.18])] ?? null,
			),
		),
	];
}

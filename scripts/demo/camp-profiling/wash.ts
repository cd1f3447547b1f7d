import type { Visit } from './visit.ts';

/** Water, latrines and hygiene. Water points are counted by what they are. */
export function drawWash(visit: Visit) {
	const { people, ngca, years, age, draw } = visit;
	const each = draw.amount(
		'per_latrine',
		(ngca ? 27 : 22) - 0.8 * years + (age < 8 ? 10 : 0),
		0.32,
	);
	const latrines = Math.max(1, Math.round(people / each));
	const perPoint = draw.amount('per_point', ngca ? 190 : 165, 0.5);
	const points = Math.max(1, Math.round(people / perPoint));
	const taps = draw.part('taps', points, 0.55, 1);
	const pumps = draw.part('pumps', points - taps, ngca ? 0.3 : 0.55, 1);
	const wet = draw.amount('litres', 21 + 0.8 * years, 0.25);
	const drop = draw.share('dry_drop', 0.24, 0.8);
	const separate = draw.holds('latrines_separate', 0.34 + 0.05 * years);
	return {
		latrines,
		latrines_broken: draw.part('latrines_broken', latrines, 0.14),
		latrines_separate: separate,
		latrines_lit: draw.holds('latrines_lit', 0.16 + 0.05 * years),
		taps,
		hand_pumps: pumps,
		wells: points - taps - pumps,
		litres_wet: Math.round(10 * wet) / 10,
		litres_dry: Math.round(10 * wet * (1 - drop)) / 10,
		dry_shortage: drop > 0.3,
		water_treated: draw.holds('water_treated', (ngca ? 0.38 : 0.52) + 0.03 * years),
		bathing_spaces: Math.max(1, Math.round(people / draw.amount('per_bath', 62, 0.4))),
		waste_system: draw.holds('waste_system', 0.45 + 0.05 * years),
	};
}

import type { Visit } from './visit.ts';

/** Food: source, ration, how far it goes; and what people cook with. */
export function drawFood(visit: Visit) {
	const { people, ngca, years, draw } = visit;
	const source = draw.choice('food_source', {
		ration: 0.62 - 0.07 * years,
		cash: ngca ? 0.06 : 0.1 + 0.07 * years,
		mixed: 0.18,
		market: 0.08 + 0.01 * years,
		own: ngca ? 0.1 : 0.04,
	});
	const fed = source === 'ration' || source === 'cash' || source === 'mixed';
	const covered = fed ? draw.part('ration_people', people, ngca ? 0.82 : 0.9) : 0;
	const assisted = covered > 0;
	return {
		food_source: source,
		ration_people: covered,
		ration_frequency: assisted
			? draw.choice('ration_frequency', {
					monthly: ngca ? 0.45 : 0.75,
					'two-monthly': ngca ? 0.25 : 0.15,
					irregular: ngca ? 0.3 : 0.1,
				})
			: 'none',
		ration_days: assisted ? Math.min(30, Math.round(draw.amount('ration_days', 23, 0.16))) : null,
		ration_kg: assisted
			? Math.round(10 * Math.min(16, draw.amount('ration_kg', 12.4 - 0.35 * years, 0.12))) / 10
			: null,
		meals: draw.holds('meals_three', 0.42 + 0.03 * years)
			? 3
			: draw.holds('meals_two', 0.94)
				? 2
				: 1,
		cooking_fuel: draw.choice('cooking_fuel', {
			firewood: 0.82,
			charcoal: 0.12,
			electricity: ngca ? 0.03 : 0.05,
			gas: 0.01,
		}),
		fuel_shortage: draw.holds('fuel_shortage', 0.38),
	};
}

import { apportion } from '../sites/index.ts';
import type { Visit } from './visit.ts';

/**
 * Typical share of households without adequate shelter by round. It falls as the cluster's gap does
 * (39 % of households in March 2017, 18 % in January 2018), without being fitted to it.
 */
const UNSHELTERED: Readonly<Record<string, number>> = {
	'1': 0.56,
	'2': 0.5,
	'3': 0.44,
	'4': 0.41,
	'5': 0.4,
	'6': 0.38,
	'7': 0.2,
};

/** Shelter units by kind and by condition (both add up), households with and without. */
export function drawShelter(visit: Visit) {
	const { site, round, households, years, ngca, age, draw } = visit;
	const typical = (UNSHELTERED[round.code] ?? 0.4) + (age < 8 ? 0.25 : 0);
	const sheltered = households - draw.part('unsheltered', households, typical, 0.85);
	const apart = Math.min(
		draw.part('no_unit', households, 0.05 + (age < 8 ? 0.12 : 0), 0.8),
		households - sheltered,
	);
	const units = households - apart;
	const building = site.type === 'public-building' || site.type.endsWith('-compound');
	const [temporary = 0, semi = 0, collective = 0] = apportion(units, [
		draw.amount('units_temporary', 0.6 - 0.07 * years),
		draw.amount('units_semi', 0.1 + 0.06 * years),
		draw.amount('units_collective', building ? 0.5 : 0.12),
	]);
	// Units in good condition are those of households with adequate shelter; the rest is worn.
	const [repair = 0, poor = 0] = apportion(units - sheltered, [
		draw.amount('units_repair', 0.6),
		draw.amount('units_poor', 0.4),
	]);
	return {
		units_temporary: temporary,
		units_semi: semi,
		units_collective: collective,
		units_good: sheltered,
		units_repair: repair,
		units_poor: poor,
		households_sheltered: sheltered,
		households_no_unit: apart,
		floor_m2: Math.round(10 * draw.amount('floor', 3.3 + 0.12 * years, 0.24)) / 10,
		land_owner: draw.choice('land_owner', {
			religious: building ? 0.85 : 0.3,
			private: 0.3,
			community: ngca ? 0.45 : 0.2,
			government: ngca ? 0.02 : 0.15,
		}),
		land_agreement: draw.holds('land_agreement', 0.3 + 0.05 * years),
		flood_risk: draw.holds('flood_risk', 0.24),
	};
}

/** What was given for the house, when, and what is lacking. */
export function drawItems(visit: Visit) {
	const { households, ngca, age, round, draw } = visit;
	const since = Math.round(draw.amount(`nfi/${round.code}`, ngca ? 14 : 10, 0.6));
	const ever = draw.holds('nfi_ever', ngca ? 0.86 : 0.95) && age > 1;
	const lacking = ever ? Math.min(0.12 + since * 0.018, 0.8) : 0.75;
	return {
		nfi_ever: ever,
		nfi_months: ever ? Math.min(since, age) : null,
		nfi_households: ever ? draw.part('nfi_households', households, 0.88) : 0,
		households_with_net: households - draw.part('nets', households, lacking),
		households_without_blanket: draw.part('blankets', households, lacking * 0.7),
		households_without_kitchen: draw.part('kitchen', households, lacking * 0.55),
	};
}

import { apportion } from '../sites/index.ts';
import type { Visit } from './visit.ts';

/** What people live on. */
export function drawLivelihoods(visit: Visit) {
	const { site, households, ngca, years, draw } = visit;
	const jade = site.township === 'MMR001009' ? 0.5 : 0.03;
	return {
		livelihood_main: draw.choice('livelihood_main', {
			'day-labour': 0.45,
			farming: ngca ? 0.24 : 0.12,
			livestock: 0.07,
			'small-trade': 0.1,
			mining: jade,
			remittances: 0.05,
			none: ngca ? 0.16 : 0.1,
		}),
		households_income: draw.part('income', households, (ngca ? 0.42 : 0.58) + 0.02 * years),
		households_land: draw.part('land', households, ngca ? 0.22 : 0.12),
		households_debt: draw.part('debt', households, 0.34 + 0.02 * years),
		daily_wage:
			100 * Math.round((draw.amount('daily_wage', ngca ? 3200 : 3700, 0.14) + 480 * years) / 100),
	};
}

/** Safety, channels to complain, committees. */
export function drawProtection(visit: Visit) {
	const { households, ngca, years, round, draw } = visit;
	const safe = draw.holds('safe_day', ngca ? 0.82 : 0.94);
	const members = 5 + Math.round(draw.amount('committee', 3 + households / 80, 0.3));
	return {
		safe_day: safe,
		safe_night: safe && draw.holds('safe_night', ngca ? 0.58 : 0.7),
		movement_restricted: draw.holds('movement', ngca ? 0.52 : 0.22),
		complaint_channel: draw.holds('complaint', (ngca ? 0.3 : 0.42) + 0.06 * years),
		committee_members: members,
		committee_women: draw.part('committee_women', members, 0.3 + 0.02 * years, 0.5),
		gbv_focal: draw.holds('gbv_focal', (ngca ? 0.34 : 0.5) + 0.04 * years),
		child_space: draw.holds('child_space', 0.36 + 0.04 * years),
		armed_incident: draw.holds(`incident/${round.code}`, ngca ? 0.2 : 0.07),
		mine_risk: draw.holds('mine_risk', ngca ? 0.36 : 0.14),
	};
}

/** What households say they want to do next; four answers that add up, and the main obstacle. */
export function drawIntentions(visit: Visit) {
	const { households, ngca, draw } = visit;
	const [back = 0, stay = 0, elsewhere = 0, unsure = 0] = apportion(households, [
		draw.amount('return', ngca ? 0.5 : 0.56, 0.4),
		draw.amount('stay', ngca ? 0.16 : 0.2, 0.5),
		draw.amount('relocate', 0.08, 0.6),
		draw.amount('unsure', 0.22, 0.5),
	]);
	return {
		intend_return: back,
		intend_stay: stay,
		intend_relocate: elsewhere,
		intend_unsure: unsure,
		obstacle: draw.choice('obstacle', {
			safety: 0.46,
			mines: ngca ? 0.2 : 0.14,
			land: 0.12,
			house: 0.14,
			livelihood: 0.08,
			services: 0.06,
		}),
		visited_origin: draw.holds('visited_origin', ngca ? 0.34 : 0.48),
	};
}

import type { Ages } from './people.ts';
import type { Visit } from './visit.ts';

const round1 = (value: number): number => Math.round(10 * value) / 10;

/** The way to a clinic and what comes to the camp. */
export function drawHealth(visit: Visit) {
	const { site, people, ngca, draw } = visit;
	const inCamp = draw.holds('clinic_in_camp', people > 1500 ? 0.55 : people > 500 ? 0.18 : 0.03);
	const town = site.type === 'town-quarter' || site.type === 'church-compound';
	const km = inCamp ? 0.2 : round1(draw.amount('clinic_km', ngca ? 6.5 : town ? 2 : 4.2, 0.7));
	return {
		clinic_in_camp: inCamp,
		clinic_km: km,
		clinic_minutes: Math.max(2, Math.round(km * draw.amount('pace', ngca ? 15 : 13, 0.12))),
		health_worker: draw.holds('health_worker', people > 400 ? 0.82 : 0.52),
		mobile_clinic: draw.holds('mobile_clinic', ngca ? 0.3 : 0.46)
			? 1 + Math.round(draw.share('mobile_clinic_visits', 0.35) * 4)
			: 0,
		night_referral: draw.holds('night_referral', ngca ? 0.4 : 0.6),
		vaccination: draw.holds('vaccination', ngca ? 0.58 : 0.85),
	};
}

/** Schools within reach, and children in them. */
export function drawEducation(visit: Visit, ages: Ages) {
	const { people, ngca, years, draw } = visit;
	const primary = draw.holds('primary', ngca ? 0.92 : 0.97);
	const middle = primary && draw.holds('middle', (ngca ? 0.66 : 0.84) + 0.02 * years);
	const high = middle && draw.holds('high', (ngca ? 0.5 : 0.72) + 0.02 * years);
	const young = ages.f_5_11 + ages.m_5_11;
	const older = ages.f_12_17 + ages.m_12_17;
	return {
		primary_reach: primary,
		middle_reach: middle,
		high_reach: high,
		in_school_5_11: draw.part('in_school_young', young, primary ? 0.92 : 0.5, 0.5),
		in_school_12_17: draw.part('in_school_older', older, high ? 0.72 : middle ? 0.58 : 0.3, 0.5),
		school_km: round1(draw.amount('school_km', ngca ? 2.2 : 1.5, 0.7)),
		early_childhood: draw.holds('early_childhood', people > 300 ? 0.62 : 0.3),
	};
}

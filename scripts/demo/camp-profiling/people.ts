import { apportion } from '../sites/index.ts';
import type { Visit } from './visit.ts';

/** Typical shares of people by sex and age; made up after what is usual among displaced people. */
const AGES = [
	['f_0_4', 0.062],
	['f_5_11', 0.092],
	['f_12_17', 0.075],
	['f_18_59', 0.248],
	['f_60plus', 0.046],
	['m_0_4', 0.064],
	['m_5_11', 0.095],
	['m_12_17', 0.076],
	['m_18_59', 0.205],
	['m_60plus', 0.037],
] as const;

type Band = (typeof AGES)[number][0];

/** People of a site by sex and age; they add up to its people. */
export type Ages = Readonly<Record<Band, number>>;

/** Shares out the people of a visit to ten groups. */
export function drawAges({ people, draw }: Visit): Ages {
	const counts = apportion(
		people,
		AGES.map(([band, share]) => draw.amount(band, share, 0.1)),
	);
	return Object.fromEntries(AGES.map(([band], i) => [band, counts[i] ?? 0])) as Ages;
}

/** Who lives in a site, who came and who left, and who has papers. */
export function drawPeople(visit: Visit, ages: Ages) {
	const { households, people, ngca, years, age, draw } = visit;
	const women = ages.f_18_59 + ages.f_60plus;
	const small = ages.f_0_4 + ages.m_0_4;
	const twelve = people - small - ages.f_5_11 - ages.m_5_11;
	const arrivals = draw.part('arrivals', people, age < 8 ? 0.35 : 0.025);
	const departures = draw.part('departures', people, ngca ? 0.02 : 0.03);
	const returned = draw.part('returned', departures, 0.1 + 0.04 * years);
	return {
		households,
		individuals: people,
		...ages,
		female_headed: Math.min(draw.part('female_headed', households, 0.27, 0.35), women),
		disabled: draw.part('disabled', people, 0.021, 0.4),
		pregnant_lactating: Math.min(draw.part('pregnant', people, 0.045, 0.3), ages.f_18_59),
		separated_children: draw.part('separated', ages.f_12_17 + ages.m_12_17, 0.035),
		arrivals,
		departures,
		returned,
		without_id: draw.part('without_id', twelve, (ngca ? 0.46 : 0.24) - 0.025 * years),
		children_unregistered: draw.part('unregistered', small, (ngca ? 0.5 : 0.22) - 0.03 * years),
		id_team: draw.holds('id_team', (ngca ? 0.08 : 0.32) + 0.04 * years),
	};
}

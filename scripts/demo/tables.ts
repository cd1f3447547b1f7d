import { assetColumns } from './assets.ts';
import { type Cell, type Column, decimal, text, whole } from './column.ts';
import { drawConsumption, quintileColumn, standingOf } from './consumption.ts';
import { housingColumns, sanitationColumns } from './dwelling.ts';
import { electricityColumns } from './electricity.ts';
import { drawIllness, healthColumns } from './health.ts';
import { drawLatent, liftStrata, listHouseholds, type Households } from './households.ts';
import { drawHeadEducation, schoolingColumns, workColumns } from './livelihood.ts';
import { drawPeople, peopleColumns } from './people.ts';
import { createRandom, type Random } from './random.ts';
import type { SurveyedArea } from './sample.ts';
import { consumptionColumns } from './spending.ts';
import { STRATA } from './strata.ts';
import { readProfiles } from './targets.ts';
import { visitColumns, VISITS } from './visits.ts';
import { drawSources, waterColumns } from './water.ts';

/**
 * Makes up the rows of both tables. Every part has its own stream of the seed; what is calibrated comes
 * first, then what follows from it.
 */
export function makeTables(
	surveyed: readonly SurveyedArea[],
	seed: number,
): { household: Column[]; visit: Column[] } {
	const stream = (name: string): Random => createRandom(seed, name);
	const households = listHouseholds(surveyed);
	const profiles = readProfiles();
	const within = drawLatent(households, stream('latent'));
	const people = drawPeople(households, profiles, stream('people'));
	const consumption = drawConsumption(households, within, people, stream('consumption'));
	const latent = liftStrata(households, within, standingOf(consumption));
	const money = consumptionColumns(consumption, people, latent, stream('spending'));
	const electricity = electricityColumns(households, latent, profiles, stream('electricity'));
	const light = electricity[0]?.values.map(String) ?? [];
	const sources = drawSources(households, latent, profiles, stream('sources'));
	const work = workColumns(households, latent, people, stream('work'));
	const illness = drawIllness(households, latent, people.size, stream('illness'));
	const elderly = people.members.map((m) => m.aged60plus);
	const design = designColumns(households, stream('design'));
	const education = text(
		'head_education',
		drawHeadEducation(households, latent, stream('education')),
	);
	const household = [
		...design,
		quintileColumn(consumption),
		...peopleColumns(people, stream('heads')),
		education,
		...money.columns,
		...electricity,
		...waterColumns(households, latent, sources, stream('water')),
		...sanitationColumns(households, latent, profiles, stream('sanitation')),
		...housingColumns(households, latent, profiles, people.size, stream('housing')),
		...assetColumns(households, latent, people, profiles, light, stream('assets')),
		...schoolingColumns(households, latent, people, profiles, stream('schooling')),
		...work.columns,
		...healthColumns(households, latent, illness[0], elderly, stream('health')),
		text(
			'township',
			households.area.map((a) => households.areas[a]?.area.township ?? null),
		),
		text(
			'ea',
			households.area.map((a) => households.areas[a]?.area.id ?? null),
		),
	];
	const food = money.spending.food.map((year, i) => year / 365 / (people.adultEquivalents[i] ?? 1));
	const base = { households, latent, livelihood: work.livelihood, sources, illness, food };
	const visits = VISITS.map((code, v) => visitColumns(base, v, stream(`visit ${code}`)));
	return { household, visit: [...shared(household), ...stack(visits)] };
}

/** Columns of the household table that every visit repeats. */
const SHARED = [
	'state',
	'urban',
	'zone',
	'stratum',
	'psu',
	'hid',
	'weight',
	'hhsize',
	'quintile',
	'size_band',
	'head_sex',
	'head_age_band',
	'head_education',
	'main_income',
	'working_age',
];

function shared(household: readonly Column[]): Column[] {
	return household
		.filter((column) => SHARED.includes(column.name))
		.map((column) => ({ ...column, values: VISITS.flatMap(() => column.values) }));
}

/** Puts the rows of the visits under each other. */
function stack(visits: readonly (readonly Column[])[]): Column[] {
	return (visits[0] ?? []).map((first, c) => ({
		...first,
		values: visits.flatMap((columns): readonly Cell[] => columns[c]?.values ?? []),
	}));
}

function designColumns(households: Households, random: Random): Column[] {
	const ids = random.shuffle(households.area.map((_, i) => i + 1));
	const stratum = households.strata.of.map((s) => STRATA[s]);
	return [
		text(
			'state',
			stratum.map((s) => s?.state.code ?? null),
		),
		text(
			'urban',
			households.urban.map((urban) => (urban ? 'urban' : 'rural')),
		),
		text(
			'zone',
			stratum.map((s) => s?.state.zone ?? null),
		),
		text(
			'stratum',
			stratum.map((s) => s?.code ?? null),
		),
		text(
			'psu',
			households.area.map((a) => households.areas[a]?.psu ?? null),
		),
		whole('hid', ids),
		decimal('weight', households.weight),
	];
}

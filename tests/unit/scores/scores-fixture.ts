import { placesOf } from '../../../src/lib/dataset/index.ts';
import {
	areaRows,
	collectScores,
	scoredMeasures,
	scoreRequest,
	sectorsOf,
	unitRows,
	type CardRow,
	type CardShape,
	type PublishedScores,
} from '../../../src/lib/scores/index.ts';
import { campRounds } from '../../fixtures/register-camps.ts';
import { registerDataset, registerRows } from '../../fixtures/register.ts';

const township = placesOf(registerDataset).at(-1) ?? null;
const measures = scoredMeasures(registerDataset);

/** The score cards of some camps of the small register, as the pipeline publishes them. */
export function scoresAmong(sites: readonly string[]): readonly PublishedScores[] {
	const rowsOf = (measure: (typeof measures)[number]) =>
		registerRows(scoreRequest(registerDataset, measure.indicator, township)).filter(({ unit }) =>
			sites.includes(unit),
		);
	return collectScores(
		registerDataset,
		township,
		measures.map((measure) => ({ ...measure, rows: rowsOf(measure) })),
	);
}

const published = scoresAmong(campRounds.map(({ site }) => site));

export function scoresOf(round: string): PublishedScores {
	const found = published.find((scores) => scores.round === round);
	if (!found) throw new Error(`invalid round: ${round} (the fixture has 1 to 5)`);
	return found;
}

const both = (text: string) => ({ en: text, my: `${text} (my)` });

/** What the page knows of the units apart from any round. */
export const shape: CardShape = {
	goals: measures.map(({ goal }) => goal),
	sectors: sectorsOf(measures.map(({ indicator }) => indicator.theme)),
	units: new Map(
		campRounds.map(({ site, township: area, state, control }) => [
			site,
			{
				unit: site,
				name: both(`Camp ${site}`),
				places: [area, state] as never,
				attributes: { control },
			},
		]),
	),
};

export const rowsIn = (round: string): readonly CardRow[] => unitRows(scoresOf(round), shape);
export const areasIn = (round: string): readonly CardRow[] =>
	areaRows(
		scoresOf(round),
		shape,
		(area) => both(area),
		(area) => [area],
	);

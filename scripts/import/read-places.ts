import { problem, type Problem } from '../../src/lib/dataset/index.ts';
import type { AreaLevel, Gazetteer } from '../../src/lib/geography/index.ts';
import type { Duck } from './duck.ts';
import type { ColumnMatch } from './match-columns.ts';
import { readAnswers, writeAnswers } from './place-answers.ts';
import { placeColumns } from './place-columns.ts';
import { settlePlaces, type PlaceOutcome, type PlaceSql } from './settle-places.ts';
import type { Source } from './source.ts';

/** The places of a table: how each column is read, and what became of every text in it. */
export interface ReadPlaces {
	readonly sql: ReadonlyMap<string, PlaceSql>;
	readonly outcomes: readonly PlaceOutcome[];
}

/** Settles all place columns; questions that stay open are added to the file of answers. */
export async function readPlaces(
	duck: Duck,
	source: Source,
	matches: readonly ColumnMatch[],
	levels: ReadonlyMap<string, AreaLevel>,
	{ gazetteer, places }: { readonly gazetteer: Gazetteer; readonly places?: string },
): Promise<ReadPlaces> {
	const answers = await readAnswers(places);
	const found = new Map<string, PlaceSql>();
	const outcomes: PlaceOutcome[] = [];
	for (const place of placeColumns(source, matches, levels)) {
		const settled = await settlePlaces(duck, source.rows, place, gazetteer, answers);
		outcomes.push(...settled.outcomes);
		if (settled.sql) found.set(place.match.variable.id, settled.sql);
	}
	if (places !== undefined) await writeAnswers(places, answers, outcomes, gazetteer);
	return { sql: found, outcomes };
}

/** Most places listed one by one. */
const MOST = 20;

function rowsText({ n, rows }: PlaceOutcome): string {
	return `${n === 1 ? '1 row' : `${n} rows`}: ${rows.join(', ')}${n > rows.length ? ', …' : ''}`;
}

/** Places that are not settled, each with its suggestions. */
export function placeProblems(outcomes: readonly PlaceOutcome[], file: string): Problem[] {
	const open = outcomes.filter(({ match }) => match.kind === 'unsettled');
	const rest = open.length - MOST;
	return [
		...open
			.slice(0, MOST)
			.map((o) => problem(file, `${o.variable}, ${rowsText(o)}`, 'place', o.value, o.remedy)),
		...(rest > 0
			? [problem(file, '', 'places', `${rest} more`, 'name a file with --places to see them all')]
			: []),
	];
}

/** Places that were taken without being codes of the level: by name, by answer, rolled up. */
export function placeNotes(outcomes: readonly PlaceOutcome[], gazetteer: Gazetteer): string[] {
	return outcomes.flatMap((outcome) => {
		const { variable, value, around, n, match } = outcome;
		if (match.kind === 'unsettled' || match.kind === 'code') return [];
		const { en, my } = gazetteer.area(match.area.code).short;
		const how = { name: 'by its name', answer: 'by the answer', 'roll-up': 'rolled up' }[
			match.kind
		];
		const beside = around === '' ? '' : ` beside "${around}"`;
		const rows = n === 1 ? '1 row' : `${n} rows`;
		return [
			`${variable}: "${value}"${beside} is ${match.area.code} ${en} / ${my}, ${how} (${rows})`,
		];
	});
}

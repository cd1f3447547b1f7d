import type { PCode } from '$lib/dataset/index.ts';
import {
	areaRows,
	sectorsOf,
	selectRows,
	unitRows,
	type CardChoices,
	type CardColumn,
	type CardRow,
	type CardScreen,
	type CardShape,
	type PublishedScores,
	type SelectedRows,
} from '$lib/scores/index.ts';
import type { ScorePage } from './score-page.ts';

/** Ids of the columns that are neither a sector nor a measure. */
export const PLAIN_COLUMNS = ['name', 'people', 'short'] as const;

/** What a link to this card may name. */
export function choicesOf(page: ScorePage): CardChoices {
	const sectors = page.sectors.map(({ id }) => id);
	return {
		rounds: page.rounds.map(({ code }) => code),
		hasAreas: page.first.areas.length > 0,
		columns: [...PLAIN_COLUMNS, ...sectors, ...page.measures.map(({ id }) => id)],
		sectors,
		filters: Object.fromEntries(
			page.filters.map(({ variable, options }) => [variable, options.map(({ code }) => code)]),
		),
	};
}

/** How the rows of a card are made. */
export function shapeOf(page: ScorePage): CardShape {
	return {
		goals: page.measures.map(({ goal }) => goal),
		sectors: sectorsOf(page.measures.map(({ theme }) => theme as never)),
		units: new Map(page.units.map((unit) => [unit.unit, unit])),
	};
}

/** Every row of a round at a level. */
export function rowsOf(
	page: ScorePage,
	shape: CardShape,
	scores: PublishedScores,
	level: CardScreen['level'],
): readonly CardRow[] {
	if (level === 'units') return unitRows(scores, shape);
	return areaRows(
		scores,
		shape,
		(area) => page.areas[area]?.name ?? { en: area, my: area },
		(area) => [area, ...(page.areas[area]?.holders ?? [])],
	);
}

function columnOf(page: ScorePage, id: string): CardColumn {
	const plain = PLAIN_COLUMNS.find((column) => column === id);
	if (plain !== undefined) return { kind: plain };
	const sector = page.sectors.findIndex((s) => s.id === id);
	if (sector >= 0) return { kind: 'sector', at: sector };
	return { kind: 'measure', at: page.measures.findIndex((m) => m.id === id) };
}

/** The filters of a screen that work at its level: attributes belong to units. */
export function filtersAt(page: ScorePage, level: CardScreen['level']) {
	return page.filters.filter(({ kind, options }) => {
		if (level === 'units') return true;
		return kind === 'place' && options.some(({ code }) => isHolder(page, code));
	});
}

function isHolder(page: ScorePage, code: string): boolean {
	return Object.values(page.areas).some(({ holders }) => holders.includes(code as PCode));
}

/** The rows a screen shows, in its order. */
export function selectedRows(
	page: ScorePage,
	rows: readonly CardRow[],
	screen: CardScreen,
): SelectedRows {
	const usable = filtersAt(page, screen.level);
	const chosen = usable.flatMap(({ variable, kind }) => {
		const code = screen.only[variable];
		return code === undefined ? [] : [{ variable, kind, code }];
	});
	const places = chosen.filter(({ kind }) => kind === 'place').map(({ code }) => code as PCode);
	const attributes = chosen.filter(({ kind }) => kind === 'attribute');
	return selectRows(
		rows,
		{
			short: screen.short,
			text: screen.text,
			places,
			attributes: Object.fromEntries(attributes.map(({ variable, code }) => [variable, code])),
		},
		{ column: columnOf(page, screen.sort.column), descending: screen.sort.descending },
		(row) => [
			row.id,
			...[row.name, ...row.places.flatMap((code) => page.areas[code]?.name ?? [])].flatMap(
				({ en, my }) => [en, my],
			),
		],
	);
}

import { codeText, placesOf, type Dataset, type Variable } from '../../src/lib/dataset/index.ts';
import { AREA_LEVELS, type AreaLevel, type Gazetteer } from '../../src/lib/geography/index.ts';
import { normaliseHashtag } from './hashtag.ts';
import type { ColumnMatch } from './match-columns.ts';
import type { Source, SourceColumn } from './source.ts';

/** A variable that holds places, the column it is read from, and columns that say what holds them. */
export interface PlaceColumn {
	readonly match: ColumnMatch;
	readonly level: AreaLevel;
	readonly around: readonly { readonly column: string; readonly levels: readonly AreaLevel[] }[];
}

/** Levels of place variables: those of the dataset, and categories that are all areas of a level. */
export function placeLevels(
	dataset: Dataset,
	variables: readonly Variable[],
	gazetteer: Gazetteer,
): ReadonlyMap<string, AreaLevel> {
	const said = new Map<string, AreaLevel>(placesOf(dataset).map((p) => [p.variable, p.level]));
	for (const { id, categories = [] } of variables) {
		if (said.has(id) || categories.length === 0) continue;
		const areas = categories.map(({ code }) => gazetteer.find(codeText(code)));
		const level = AREA_LEVELS.find((l) => areas.every((area) => area?.levels.includes(l)));
		if (level) said.set(id, level);
	}
	return said;
}

const TAGS: Readonly<Record<string, readonly AreaLevel[]>> = {
	'#adm1': ['state18', 'state15'],
	'#adm2': ['district', 'saz'],
	'#adm3': ['township'],
};
const WORDS: readonly (readonly [RegExp, readonly AreaLevel[]])[] = [
	[/township|\btsp\b|မြို့နယ်/i, ['township']],
	[/district|ခရိုင်/i, ['district', 'saz']],
	[/\bstate\b|region\b|ပြည်နယ်|တိုင်းဒေသကြီး/i, ['state18', 'state15']],
];

function levelsOf(
	column: SourceColumn,
	matches: readonly ColumnMatch[],
	levels: ReadonlyMap<string, AreaLevel>,
): readonly AreaLevel[] {
	const variable = matches.find((m) => m.column === column.name)?.variable.id;
	const level = variable === undefined ? undefined : levels.get(variable);
	if (level) return level.startsWith('state') ? ['state18', 'state15'] : [level];
	if (column.hxl) return TAGS[normaliseHashtag(column.hxl).split('+')[0] ?? ''] ?? [];
	const leaf = column.parts?.at(-1) ?? column.name;
	return variable === undefined ? (WORDS.find(([word]) => word.test(leaf))?.[1] ?? []) : [];
}

/** The place variables of a table, each with the columns of wider areas beside it. */
export function placeColumns(
	source: Source,
	matches: readonly ColumnMatch[],
	levels: ReadonlyMap<string, AreaLevel>,
): readonly PlaceColumn[] {
	const breadth = (level: AreaLevel): number =>
		AREA_LEVELS.indexOf(level === 'state18' ? 'state15' : level);
	return matches.flatMap((match) => {
		const level = levels.get(match.variable.id);
		if (level === undefined) return [];
		const around = source.columns.flatMap((column) => {
			const wider = levelsOf(column, matches, levels).filter((l) => breadth(l) < breadth(level));
			return wider.length > 0 ? [{ column: column.name, levels: wider }] : [];
		});
		return [{ match, level, around }];
	});
}

import type { PCode } from '../dataset/index.ts';
import type { Area, CodeChange, Gazetteer } from '../geography/index.ts';
import { holdersOf, type AreaPlace } from './place.ts';
import type { AreaDataset } from './published.ts';

/**
 * What a column of values speaks of:
 * - `here`: the area of the page
 * - `part`: a part of it, the only one the dataset covers
 * - `holder`: an area that holds it
 * - `whole`: everything in the dataset
 */
export type ColumnRole = 'here' | 'part' | 'holder' | 'whole';

/** One column of values; `code` is null for the whole dataset. */
export interface AreaColumn {
	readonly role: ColumnRole;
	readonly code: PCode | null;
}

const WHOLE: AreaColumn = { role: 'whole', code: null };

/**
 * The areas whose values stand side by side on the page of a place: the place itself where the
 * dataset has values for it, and the widest area that holds it; otherwise the parts of it that the
 * dataset covers, or the smallest area around it that it represents. The whole dataset comes last.
 *
 * @returns null where the dataset says nothing of the place
 */
export function columnsOf(
	dataset: AreaDataset,
	gazetteer: Gazetteer,
	place: AreaPlace,
): readonly AreaColumn[] | null {
	const has = (code: PCode): boolean => dataset.levels.some(({ codes }) => codes.includes(code));
	const column = (role: ColumnRole, code: PCode): AreaColumn => ({ role, code });
	const holders = holdersOf(gazetteer, place)
		.map(({ code }) => code)
		.filter((code) => code !== place.code && has(code));
	const former = splitFrom(dataset, gazetteer, place);
	if (former) {
		return [column('holder', former.code), ...wrap(column, 'holder', holders[0]), WHOLE];
	}
	if (has(place.code)) {
		return [column('here', place.code), ...wrap(column, 'holder', holders[0]), WHOLE];
	}
	const parts = place.area ? partsOf(gazetteer, place.area).filter(({ code }) => has(code)) : [];
	if (parts.length > 0) return [...parts.map(({ code }) => column('part', code)), WHOLE];
	const smallest = holders.at(-1);
	return smallest === undefined ? null : [column('holder', smallest), WHOLE];
}

/**
 * The area of the census that was split into a place and others, where a dataset has values of that
 * area: those of the place itself were never published apart.
 */
export function splitFrom(
	dataset: AreaDataset,
	gazetteer: Gazetteer,
	{ code, census }: AreaPlace,
): CodeChange | null {
	if (census.kind !== 'unavailable') return null;
	const codes = dataset.levels.flatMap((level) => level.codes);
	const former = codes.flatMap((one) => gazetteer.change(one) ?? []);
	return former.find(({ kind, into }) => kind === 'split' && into.includes(code)) ?? null;
}

function wrap(
	column: (role: ColumnRole, code: PCode) => AreaColumn,
	role: ColumnRole,
	code: PCode | undefined,
): readonly AreaColumn[] {
	return code === undefined ? [] : [column(role, code)];
}

/** The units of the place codes that a state of two or three such units consists of. */
function partsOf(gazetteer: Gazetteer, { code, levels }: Area): readonly Area[] {
	if (!levels.includes('state15')) return [];
	return gazetteer.children(code).filter((area) => area.levels.includes('state18'));
}

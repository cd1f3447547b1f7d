import type { CardRow } from './card-row.ts';
import type { Mark } from './mark.ts';

/** What the columns of a sheet are called, in the order of the rows' sectors and marks. */
export interface SheetColumns {
	readonly level: 'units' | 'areas';
	readonly attributes: readonly string[];
	readonly sectors: readonly string[];
	readonly measures: readonly string[];
	/** Name of a place, for the column beside the codes. */
	readonly placeName: (row: CardRow) => string;
}

/**
 * The rows shown as a sheet, header first, for a file or the clipboard: codes and full numbers.
 * Of every measure stand the value, its state, and what was last known in which round; a last known
 * value never stands in the column of current ones.
 */
export function cardSheet(
	rows: readonly CardRow[],
	columns: SheetColumns,
): readonly (readonly string[])[] {
	const { level, attributes, sectors, measures } = columns;
	const areas = level === 'areas';
	const header = [
		...(areas ? ['area', 'name_en', 'name_my', 'expected', 'reached'] : UNIT),
		...(areas ? [] : attributes),
		...['people', 'people_last_known', 'people_last_round'],
		...['sectors_short', 'sectors_with_answer'],
		...sectors.flatMap((id) => [`${id}_met`, `${id}_answered`, `${id}_standards`]),
		...measures.flatMap((id) => [id, `${id}_state`, ...(areas ? AREA : LAST).map((x) => id + x)]),
	];
	const lines = rows.map((row) => [
		...[row.id, row.name.en, row.name.my],
		...(areas
			? [text(row.units?.expected), text(row.units?.reached)]
			: [row.places[0] ?? '', columns.placeName(row), row.status, row.reached ? '1' : '0']),
		...(areas ? [] : attributes.map((id) => row.attributes[id] ?? '')),
		...[text(row.people), text(row.lastPeople), row.lastRound ?? ''],
		...[row.judged === 0 ? '' : text(row.short), text(row.judged)],
		...row.sectors.flatMap(({ met, answered, asked }) => [
			answered === 0 ? '' : text(met),
			text(answered),
			text(asked),
		]),
		...row.marks.flatMap((mark, i) => [
			text(mark.value),
			stateOf(mark),
			...(areas ? areaFields(mark, row.unitsShort[i]) : lastFields(mark)),
		]),
	]);
	return [header, ...lines];
}

const UNIT = ['unit', 'name_en', 'name_my', 'area', 'area_name', 'status', 'reached'];
const LAST = ['_last_value', '_last_round'];
const AREA = ['_n', '_expected', '_if_missed_kept_last', '_units_short', '_units_with_answer'];

/** `none` stands where there is nothing to divide by, such as people and not one latrine. */
function stateOf({ kind, none }: Mark): string {
	return none && kind === 'short' ? 'short (none)' : kind;
}

function lastFields({ last }: Mark): readonly string[] {
	if (last === null) return ['', ''];
	return [last.none ? 'none' : text(last.value), last.round];
}

function areaFields({ of, carried }: Mark, units: CardRow['unitsShort'][number] | undefined) {
	return [
		text(of?.n),
		text(of?.expected),
		text(carried),
		text(units?.short),
		text(units?.answered),
	];
}

function text(value: number | null | undefined): string {
	return value === null || value === undefined ? '' : String(value);
}

import type { Cell, View } from '../analysis/index.ts';
import {
	categoriesOf,
	variableOf,
	type AdminLevel,
	type Dataset,
	type PCode,
	type VariableId,
} from '../dataset/index.ts';
import type { PlacedArea, PlacedGap, PlacedMap } from './project.ts';

/**
 * How an area is painted. Blank is never one of them:
 * - `value`: the colour of its class
 * - `caution`: the colour of its class, hatched in ink: read with caution
 * - `withheld`: grey, a value exists and is not shown
 * - `unavailable`: grey, there is no estimate
 * - `unreached`: hatched like a gap, units were expected there and none was reached
 * - `empty`: no unit of the register is there
 * - `outside`: a filter leaves it out
 * - `uncovered`: the dataset does not speak of it
 */
export type AreaState =
	| 'value'
	| 'caution'
	| 'withheld'
	| 'unavailable'
	| 'unreached'
	| 'empty'
	| 'outside'
	| 'uncovered';

/** One area ready to be drawn. */
export interface DrawnArea extends PlacedArea {
	readonly state: AreaState;
	/** Class of the ramp, from 0; null unless the state is `value` or `caution`. */
	readonly classIndex: number | null;
	readonly cell: Cell | null;
	/**
	 * Whether units of the sample were excluded or replaced there, or some units of a register were
	 * not reached: its outline is marked.
	 */
	readonly marked: boolean;
}

/** A gap ready to be drawn: hatched when it was not surveyed, dotted when replaced. */
export interface DrawnGap extends PlacedGap {
	readonly state: 'excluded' | 'replaced';
	readonly units: number;
	readonly within: PCode;
}

/** The cells a map can show: those of one code of the other breakdown, by area. */
export interface MapCells {
	readonly place: VariableId;
	readonly byArea: ReadonlyMap<string, Cell>;
	/** The areas the dataset speaks of, whether or not this view has a cell for them. */
	readonly covered: ReadonlySet<string>;
}

/**
 * The place variable a map of this view shows, and its level: the finest the view is broken down
 * by; null when it is not broken down by place.
 */
export function placeOf(
	{ request }: Pick<View, 'request'>,
	{ info }: Pick<Dataset, 'info'>,
): { readonly variable: VariableId; readonly level: AdminLevel } | null {
	const { geography } = info;
	if (!geography) return null;
	const places = [geography, ...geography.also];
	return places.findLast(({ variable }) => request.by.includes(variable)) ?? null;
}

/**
 * The cells of a view by area, or null when the view is not broken down by place.
 *
 * @param slice code of the other breakdown to show, where there are two; the first one without it
 */
export function mapCells(view: View, dataset: Dataset, slice?: string): MapCells | null {
	const place = placeOf(view, dataset)?.variable;
	if (place === undefined) return null;
	const other = view.request.by.find((variable) => variable !== place);
	const shown = slice ?? (other ? view.cells[0]?.by[other] : undefined);
	const cells = view.cells.filter((cell) => other === undefined || cell.by[other] === shown);
	return {
		place,
		byArea: new Map(cells.map((cell) => [cell.by[place] ?? '', cell])),
		covered: coveredAreas(dataset, place),
	};
}

/** The codes of the areas that a dataset speaks of. */
export function coveredAreas(dataset: Dataset, place: VariableId): ReadonlySet<string> {
	return new Set(categoriesOf(variableOf(dataset, place)).map(({ code }) => String(code)));
}

/**
 * The areas of a map in the order they are drawn.
 *
 * @param classOf the class of a value, the same as in the chart
 */
export function drawAreas(
	view: View,
	map: PlacedMap,
	cells: MapCells,
	classOf: (value: number) => number,
): readonly DrawnArea[] {
	const withGaps = new Set<string>(
		view.basis === 'sample'
			? view.coverage.areas.filter((a) => a.excluded + a.replaced > 0).map((a) => a.area)
			: [],
	);
	return map.areas.map((area): DrawnArea => {
		const cell = cells.byArea.get(area.code) ?? null;
		const e = cell?.estimate;
		return {
			...area,
			state: cells.covered.has(area.code) ? stateOf(cell) : 'uncovered',
			classIndex: e?.kind === 'estimate' || e?.kind === 'figure' ? classOf(e.value) : null,
			cell,
			marked:
				cell !== null &&
				(withGaps.has(area.code) || (e?.kind === 'figure' && e.reached < e.expected)),
		};
	});
}

/** The gaps of the view that have a place on the map. */
export function drawGaps(view: View, map: PlacedMap): readonly DrawnGap[] {
	if (view.basis !== 'sample') return [];
	return map.gaps.flatMap((placed) => {
		const gap = view.coverage.gaps.find((g) => g.id === placed.id);
		return gap ? [{ ...placed, state: gap.state, units: gap.units, within: gap.within }] : [];
	});
}

function stateOf(cell: Cell | null): AreaState {
	if (cell === null) return 'outside';
	const { estimate: e } = cell;
	switch (e.kind) {
		case 'estimate':
		case 'figure':
			return e.reliability === 'caution' ? 'caution' : 'value';
		case 'withheld':
			return 'withheld';
		case 'unavailable':
			if (e.reason === 'none-reached') return 'unreached';
			return e.reason === 'no-units' ? 'empty' : 'unavailable';
	}
}

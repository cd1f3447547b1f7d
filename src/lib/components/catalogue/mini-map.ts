import type { View } from '$lib/analysis/index.ts';
import { classesOfView, classLabels, classOf, describeCell, unitNouns } from '$lib/charts/index.ts';
import { indicatorOf, type Dataset } from '$lib/dataset/index.ts';
import type { Locale } from '$lib/i18n/index.ts';
import {
	drawAreas,
	drawGaps,
	focusOn,
	mapCells,
	viewBoxOf,
	wholeViewport,
	type PlacedMap,
} from '$lib/maps/index.ts';

/** A small map that is only looked at: every class, hatch and dot of the large one, no controls. */
export interface MiniMapData {
	/** Of an SVG that shows the areas the dataset speaks of as large as they fit. */
	readonly viewBox: string;
	readonly areas: readonly {
		readonly path: string;
		/** Class of the ramp, from 0; null is grey: nothing to show, with the reason in the title. */
		readonly classIndex: number | null;
		readonly caution: boolean;
		/** Units were expected there, and none was reached. */
		readonly unreached: boolean;
		readonly title: string;
	}[];
	readonly borders: string;
	readonly gaps: readonly { readonly path: string; readonly state: 'excluded' | 'replaced' }[];
	readonly classes: readonly string[];
	readonly schematic: boolean;
}

/** Draws a view that is broken down by place; null when it is not. */
export function drawMiniMap(
	view: View,
	dataset: Dataset,
	map: PlacedMap,
	locale: Locale,
	nameOf: (code: string) => string,
): MiniMapData | null {
	const cells = mapCells(view, dataset);
	if (!cells) return null;
	const classes = classesOfView(view, dataset);
	const nouns = unitNouns(view, dataset);
	const { format } = indicatorOf(dataset, view.request.indicator);
	return {
		viewBox: viewBoxOf(focusOn(map, cells.covered) ?? wholeViewport(map)),
		areas: drawAreas(view, map, cells, (value) => classOf(classes, value)).map((area) => ({
			path: area.path,
			classIndex: area.classIndex,
			caution: area.state === 'caution',
			unreached: area.state === 'unreached',
			title: area.cell
				? describeCell(locale, nameOf(area.code), area.cell, format, [], nouns)
				: nameOf(area.code),
		})),
		borders: map.borders,
		gaps: drawGaps(view, map).map(({ path, state }) => ({ path, state })),
		classes: classLabels(locale, classes),
		schematic: map.kind === 'schematic',
	};
}

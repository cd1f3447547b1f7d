import type { View } from '$lib/analysis/index.ts';
import { classesOfView, classLabels, classOf, describeCell } from '$lib/charts/index.ts';
import { indicatorOf, type Dataset } from '$lib/dataset/index.ts';
import type { Locale } from '$lib/i18n/index.ts';
import { drawAreas, drawGaps, mapCells, type PlacedMap } from '$lib/maps/index.ts';

/** A small map that is only looked at: every class, hatch and dot of the large one, no controls. */
export interface MiniMapData {
	readonly width: number;
	readonly height: number;
	readonly areas: readonly {
		readonly path: string;
		/** Class of the ramp, from 0; null is grey: nothing to show, with the reason in the title. */
		readonly classIndex: number | null;
		readonly caution: boolean;
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
	const { format } = indicatorOf(dataset, view.request.indicator);
	return {
		width: map.width,
		height: map.height,
		areas: drawAreas(view, map, cells, (value) => classOf(classes, value)).map((area) => ({
			path: area.path,
			classIndex: area.classIndex,
			caution: area.state === 'caution',
			title: area.cell
				? describeCell(locale, nameOf(area.code), area.cell, format)
				: nameOf(area.code),
		})),
		borders: map.borders,
		gaps: drawGaps(view, map).map(({ path, state }) => ({ path, state })),
		classes: classLabels(locale, classes),
		schematic: map.kind === 'schematic',
	};
}

import { analyse, defaultRequest, type View } from '../../src/lib/analysis/index.ts';
import {
	areaValue,
	codesOf,
	shownPlaces,
	unitValue,
	type AreaValue,
	type IndicatorValues,
} from '../../src/lib/areas/index.ts';
import type { Dataset, Indicator, PCode } from '../../src/lib/dataset/index.ts';
import type { OpenDataset } from '../dataset/open-dataset.ts';

/** The values of every indicator of a dataset: one view for each indicator and place variable. */
export async function indicatorValues(
	dataset: Dataset,
	opened: OpenDataset,
	former: readonly PCode[],
): Promise<ReadonlyMap<string, IndicatorValues>> {
	const values = new Map<string, IndicatorValues>();
	for (const indicator of dataset.indicators) {
		const found = await valuesOf(dataset, opened, indicator, former);
		if (found) values.set(indicator.id, found);
	}
	return values;
}

async function valuesOf(
	dataset: Dataset,
	{ source, engine }: OpenDataset,
	indicator: Indicator,
	former: readonly PCode[],
): Promise<IndicatorValues | null> {
	const byArea = new Map<string, AreaValue>();
	let whole: AreaValue | null = null;
	for (const { variable } of shownPlaces(dataset, indicator)) {
		const request = { ...defaultRequest(dataset, indicator.id), by: [variable] };
		const view = await analyse(await source(indicator.table), engine, request);
		whole = areaValue(view.overall.estimate);
		for (const { key, estimate } of view.cells) byArea.set(key, areaValue(estimate));
		for (const [code, value] of formerValues(view, former)) byArea.set(code, value);
	}
	return whole && { whole, byArea };
}

/** Codes that only the census had have no area today; where a unit of the register is one, it speaks. */
function formerValues(
	view: View,
	former: readonly PCode[],
): readonly (readonly [PCode, AreaValue])[] {
	if (view.basis === 'sample') return [];
	return view.units.flatMap((unit) => {
		const code = former.find((one) => one === unit.unit);
		return code ? [[code, unitValue(unit)] as const] : [];
	});
}

/** The areas of which a dataset has values, widest first, with the variable that says so. */
export function answeredAreas(
	dataset: Dataset,
): ReadonlyMap<PCode, ReturnType<typeof shownPlaces>[number]> {
	const places = dataset.indicators.flatMap((indicator) => shownPlaces(dataset, indicator));
	return new Map(
		places.flatMap((place) => codesOf(dataset, place.variable).map((code) => [code, place])),
	);
}

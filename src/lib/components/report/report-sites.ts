import { classesOf, classLabels, classOf } from '../../charts/index.ts';
import {
	indicatorOf,
	shapeVariable,
	type IndicatorId,
	type PublishedUnit,
} from '../../dataset/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { joinSites, placeSites, regionsOf, type PlacedMap, type Site } from '../../maps/index.ts';
import type { OpenReport } from './open-report.ts';
import { reportPlaces } from '../../reports/index.ts';

/** One mapped indicator, unit by unit: where the units are, their classes, their regions. */
export interface MappedUnits {
	readonly sites: readonly Site[];
	/** A label for each class of single units, lowest first: classes of areas would not fit them. */
	readonly classes: readonly string[];
	/** Codes of the areas of each part of the country in which units are, most units first. */
	readonly regions: readonly ReadonlySet<string>[];
}

/** The units of a mapped indicator; without points, all areas that have a value are one region. */
export function mappedUnits(
	report: OpenReport,
	indicator: IndicatorId,
	units: readonly PublishedUnit[],
	map: PlacedMap,
	locale: Locale,
): MappedUnits {
	const { dataset } = report;
	const view = report.view(indicator);
	const classes = classesOf(
		view.units.flatMap(({ value }) => value ?? []),
		indicatorOf(dataset, indicator).format,
	);
	const sites = joinSites(view, { units }, shapeVariable(dataset), (v) => classOf(classes, v));
	const regions = regionsOf(placeSites(map, sites)).map(
		(region) => new Set<string>(region.map(({ site }) => site.township)),
	);
	return {
		sites,
		classes: classLabels(locale, classes),
		regions: regions.length > 0 ? regions : [areasWithValues(report, indicator)],
	};
}

function areasWithValues(report: OpenReport, indicator: IndicatorId): ReadonlySet<string> {
	const { cells } = report.view(indicator, reportPlaces(report.dataset).at(-1));
	return new Set(cells.filter(({ estimate: e }) => e.n > 0).map(({ key }) => key));
}

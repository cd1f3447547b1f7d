import {
	breakdownsOf,
	categoriesOf,
	pcode,
	placesOf,
	tableOf,
	variableOf,
	type Caveat,
	type Dataset,
	type Indicator,
	type PCode,
	type Place,
	type VariableId,
} from '../dataset/index.ts';
import type { Gazetteer } from '../geography/index.ts';
import { scaleTop } from './area-value.ts';
import type { AreaDataset, AreaIndicator, AreaValue } from './published.ts';

/** Values of an indicator by area, and of the whole dataset. */
export interface IndicatorValues {
	readonly whole: AreaValue;
	readonly byArea: ReadonlyMap<string, AreaValue>;
}

/** The place variables by which values of a table may be shown: public, and at a level represented. */
export function shownPlaces(dataset: Dataset, { table }: Indicator): readonly Place[] {
	const offered = breakdownsOf(dataset, table).map(({ id }) => id);
	const { levels } = dataset.design.domains;
	return placesOf(dataset).filter(
		({ variable, level }) => offered.includes(variable) && levels.includes(level),
	);
}

/** The areas of which a place variable may speak. */
export function codesOf(dataset: Dataset, variable: VariableId): readonly PCode[] {
	return categoriesOf(variableOf(dataset, variable)).map(({ code }) => pcode(String(code)));
}

/**
 * What area pages need to know of a dataset.
 *
 * @param values by indicator id
 * @param former codes that only the census had and that are units of this dataset
 */
export function describeDataset(
	dataset: Dataset,
	gazetteer: Gazetteer,
	values: ReadonlyMap<string, IndicatorValues>,
	former: readonly PCode[],
): AreaDataset {
	const { info, design, codebook, coverage } = dataset;
	const { id, kind, title, short, status, release, period, citation, licence } = info;
	const gap = gapIndicator(dataset);
	const levels = levelsOf(dataset, former);
	return {
		...{ id, kind, title, short, status, release, period, citation, licence },
		note: design.domains.note,
		levels,
		national: levels.some(({ level, codes }) =>
			gazetteer.areasAt(level).every(({ code }) => codes.includes(code)),
		),
		...roundsAndStatuses(dataset),
		units: dataset.kind === 'survey' ? coverage.units : tableUnits(dataset),
		gap: gap ? { title: gap.title, format: gap.format } : null,
		themes: codebook.themes.filter(({ id: theme }) =>
			dataset.indicators.some((indicator) => indicator.theme === theme),
		),
		indicators: dataset.indicators.flatMap((indicator) => {
			const own = values.get(indicator.id);
			return own ? [describeIndicator(dataset, indicator, own)] : [];
		}),
		caveats: dataset.caveats.map(describeCaveat),
		gaps: coverage.gaps,
	};
}

/** The first indicator of unmet need: it stands beside each unit of a register. */
export function gapIndicator(dataset: Dataset): Indicator | null {
	const indicators: readonly Indicator[] = dataset.indicators;
	return indicators.find(({ kind }) => kind === 'gap') ?? null;
}

function describeCaveat({ id, title, text, source, severity, when }: Caveat) {
	const [area, ...others] = when.areas ?? [];
	const one = severity === 'serious' && others.length === 0 && when.coverage === undefined;
	return { id, title, text, source, ...(one && area ? { unknownOf: pcode(area) } : {}) };
}

function levelsOf(dataset: Dataset, former: readonly PCode[]): AreaDataset['levels'] {
	const { levels } = dataset.design.domains;
	return placesOf(dataset)
		.filter(({ level }) => levels.includes(level))
		.map(({ variable, level }) => ({
			level,
			codes: [...codesOf(dataset, variable), ...(level === 'township' ? former : [])],
		}));
}

function tableUnits({ info }: Dataset): AreaDataset['units'] {
	return info.tables[0]?.units ?? info.short;
}

function roundsAndStatuses(
	dataset: Dataset,
): Pick<AreaDataset, 'asOf' | 'rounds' | 'statuses' | 'missed'> {
	if (dataset.kind === 'survey') return { asOf: null, rounds: [], statuses: [], missed: [] };
	const { rounds, status } = dataset.design;
	const labels = (variable: VariableId) =>
		categoriesOf(variableOf(dataset, variable)).map(({ code, label }) => ({
			code: String(code),
			label,
		}));
	return {
		asOf: rounds ? (Object.values(rounds.asOf).sort().at(-1) ?? null) : null,
		rounds: rounds ? labels(rounds.variable) : [],
		statuses: status ? labels(status.variable) : [],
		missed: status?.missed ?? [],
	};
}

function describeIndicator(
	dataset: Dataset,
	indicator: Indicator,
	{ whole, byArea }: IndicatorValues,
): AreaIndicator {
	const { id, theme, title, unit, format, standard, table } = indicator;
	const all: readonly Indicator[] = dataset.indicators;
	const first = all.find((one) => one.theme === theme)?.id === id;
	return {
		...{ id, theme, title, unit, format, whole },
		leading: first || id === dataset.info.headline || id === gapIndicator(dataset)?.id,
		units: tableOf(dataset, table).units,
		standard: standard ?? null,
		top: hasNoScale(indicator) ? null : scaleTop([whole, ...byArea.values()]),
	};
}

/** Totals of areas of different size share no scale, nor have ratios one that begins at 0. */
function hasNoScale({ kind, format }: Indicator): boolean {
	switch (kind) {
		case 'total':
		case 'sum':
		case 'count':
		case 'gap':
			return true;
		case 'ratio':
		case 'rate':
			return format.style !== 'percent';
		case 'mean':
		case 'proportion':
		case 'share':
		case 'median':
			return false;
	}
}

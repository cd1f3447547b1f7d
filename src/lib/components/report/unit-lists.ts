import {
	indicatorOf,
	type Format,
	type IndicatorId,
	type LocalisedText,
	type PCode,
	type PublishedUnit,
} from '../../dataset/index.ts';
import { formatBare, formatDateShort, type Locale } from '../../i18n/index.ts';
import { placesIn } from './area-rows.ts';
import type { OpenReport } from './open-report.ts';
import type { ReportUnit } from '../../reports/index.ts';

/** A unit that did not report, with what it last said. */
export interface MissingUnit {
	readonly unit: string;
	readonly name: LocalisedText;
	readonly places: readonly PCode[];
	/** Null where it never reported. */
	readonly last: { readonly date: string; readonly values: readonly string[] } | null;
}

/** The units that did not report in the round, by place and name. */
export function missingUnits(
	{ dataset, published }: OpenReport,
	listed: readonly PublishedUnit[],
	ids: readonly IndicatorId[],
	locale: Locale,
): readonly MissingUnit[] {
	const known = new Map(listed.map((unit) => [unit.unit, unit]));
	const formats = ids.map((id): [IndicatorId, Format] => [id, indicatorOf(dataset, id).format]);
	const write = (value: number | null | undefined, format: Format): string =>
		value === null || value === undefined ? '–' : formatBare(locale, value, format);
	return published.units
		.filter(({ reached }) => !reached)
		.map(({ unit, last }) => ({
			unit,
			name: known.get(unit)?.name ?? { en: unit, my: unit },
			places: known.get(unit)?.places ?? [],
			last: last && {
				date: formatDateShort(locale, dataset.design.rounds?.asOf[last.round] ?? last.round),
				values: formats.map(([id, format]) => write(last.values[id], format)),
			},
		}))
		.sort((a, b) => (a.unit < b.unit ? -1 : 1));
}

/** People in the units that did not report, when last known. */
export function lastKnownPeople({ published }: OpenReport): number {
	return published.units
		.filter(({ reached }) => !reached)
		.reduce((sum, { last }) => sum + (last?.size ?? 0), 0);
}

/** When something was last handed out in an area; null where no unit has a date. */
export interface LastDates {
	readonly latest: string | null;
	readonly oldest: string | null;
}

/** Of every area with units, and of the whole (`''`): the months of the last time. */
export function lastDates(
	report: OpenReport,
	listed: readonly PublishedUnit[],
	since: IndicatorId,
	locale: Locale,
): ReadonlyMap<string, LastDates> {
	const { dataset, published } = report;
	const places = new Map(listed.map(({ unit, places }) => [unit, places]));
	const asOf = dataset.design.rounds?.asOf[published.round] ?? '';
	const dates = (units: readonly ReportUnit[]): LastDates => {
		const months = units.flatMap(({ values }) => values[since] ?? []);
		if (months.length === 0) return { latest: null, oldest: null };
		const write = (ago: number): string => formatDateShort(locale, monthsBefore(asOf, ago));
		return { latest: write(Math.min(...months)), oldest: write(Math.max(...months)) };
	};
	const reached = published.units.filter((unit) => unit.reached);
	const areas = placesIn(report, dataset.info.report.tables[0]);
	return new Map([
		['', dates(reached)],
		...areas.map(({ code }): [string, LastDates] => [
			code,
			dates(reached.filter(({ unit }) => places.get(unit)?.includes(code))),
		]),
	]);
}

/** Units that reported, and those of them without a date of the last time. */
export function withoutDate(
	{ published }: OpenReport,
	since: IndicatorId,
): { readonly reported: number; readonly never: number } {
	const reached = published.units.filter((unit) => unit.reached);
	return {
		reported: reached.length,
		never: reached.filter(({ values }) => (values[since] ?? null) === null).length,
	};
}

/** The month that lies whole months before a date: 2018-01, 13 is 2016-12. */
export function monthsBefore(date: string, months: number): string {
	const [year = '0', month = '1'] = date.split('-');
	const count = Number(year) * 12 + Number(month) - 1 - Math.round(months);
	return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

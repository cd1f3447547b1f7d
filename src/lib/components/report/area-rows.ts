import type { Cell } from '../../analysis/index.ts';
import { carriedRange, shareText } from '../../charts/index.ts';
import {
	indicatorOf,
	pcode,
	pcodeWithin,
	type Format,
	type IndicatorId,
	type PCode,
	type VariableId,
} from '../../dataset/index.ts';
import { formatBare, formatUnits, say, type Locale } from '../../i18n/index.ts';
import { report as words, reportPhrases } from '../../i18n/messages/report.ts';
import type { OpenReport } from './open-report.ts';
import { reportPlaces } from '../../reports/index.ts';
import { bareChange, bareValue, reportNouns, shortTitle } from './report-words.ts';

/** One value of an area, and its change over the same units; empty where there is none. */
export interface AreaEntry {
	readonly value: string;
	readonly change: string;
}

/** A row of the tables by area. */
export interface AreaRow {
	/** Null for the whole. */
	readonly code: PCode | null;
	readonly name: string;
	/** 0 for the whole, 1 for the widest areas, and so on. */
	readonly depth: number;
	/** "14 of 15". */
	readonly reported: string;
	/** Whether some of the expected units are not in it. */
	readonly incomplete: boolean;
	readonly entries: readonly AreaEntry[];
	/** The values with last known values of the missing units; null where that says nothing more. */
	readonly carried: { readonly name: string; readonly values: readonly string[] } | null;
}

/** A table by area: the whole, then each of the widest areas followed by those within it. */
export interface AreaTableRows {
	readonly columns: readonly {
		readonly id: IndicatorId;
		readonly heading: string;
		readonly title: string;
	}[];
	readonly rows: readonly AreaRow[];
}

/** The rows of some indicators, of which the report has cells by every place variable. */
export function areaRows(
	report: OpenReport,
	ids: readonly IndicatorId[],
	locale: Locale,
	nameOf: (code: string) => string,
): AreaTableRows {
	const { dataset } = report;
	const formats = ids.map((id) => indicatorOf(dataset, id).format);
	const row = (
		place: Pick<AreaRow, 'code' | 'name' | 'depth'>,
		estimates: readonly Cell['estimate'][],
	): AreaRow => ({ ...place, ...entriesOf(report, estimates, formats, locale) });
	return {
		columns: ids.map((id) => {
			const { title } = indicatorOf(dataset, id);
			return { id, heading: shortTitle(title, locale), title: title[locale] };
		}),
		rows: [
			row(
				{ code: null, name: say(locale, words.total), depth: 0 },
				ids.map((id) => report.view(id).overall.estimate),
			),
			...placesIn(report, ids[0]).map(({ code, by, depth }) =>
				row(
					{ code, name: nameOf(code), depth },
					ids.map((id) => cellOf(report, id, by, code)),
				),
			),
		],
	};
}

interface ShownPlace {
	readonly code: PCode;
	readonly by: VariableId;
	readonly depth: number;
}

/** The areas in which units are expected, each followed by those within it. */
export function placesIn(
	report: OpenReport,
	indicator: IndicatorId | undefined,
): readonly ShownPlace[] {
	if (indicator === undefined) return [];
	const levels = reportPlaces(report.dataset).map((by, i) =>
		report
			.view(indicator, by)
			.cells.filter(({ estimate: e }) => e.kind !== 'unavailable' || e.reason !== 'no-units')
			.map(({ key }): ShownPlace => ({ code: pcode(key), by, depth: i + 1 })),
	);
	const below = (depth: number, within: PCode | null): readonly ShownPlace[] =>
		(levels[depth] ?? [])
			.filter(({ code }) => within === null || pcodeWithin(code, within))
			.flatMap((place) => [place, ...below(depth + 1, place.code)]);
	return below(0, null);
}

function cellOf(
	report: OpenReport,
	indicator: IndicatorId,
	by: VariableId,
	code: PCode,
): Cell['estimate'] {
	const view = report.view(indicator, by);
	return view.cells.find(({ key }) => key === code)?.estimate ?? view.overall.estimate;
}

function entriesOf(
	report: OpenReport,
	estimates: readonly Cell['estimate'][],
	formats: readonly Format[],
	locale: Locale,
): Pick<AreaRow, 'reported' | 'incomplete' | 'entries' | 'carried'> {
	const [first] = estimates;
	const expected = first?.kind === 'estimate' ? first.n : (first?.expected ?? 0);
	const at = (i: number): Format => formats[i] ?? { style: 'number', decimals: 0 };
	const carried = estimates.map((e, i) =>
		e.kind === 'figure' && carriedRange(e) && e.carried
			? formatBare(locale, e.carried.value, at(i))
			: '',
	);
	const units = first?.kind === 'figure' ? (first.carried?.units ?? 0) : 0;
	return {
		reported: shareText(locale, first?.n ?? 0, expected),
		incomplete: (first?.n ?? 0) < expected,
		entries: estimates.map((e, i) => {
			const step = e.kind === 'figure' ? (e.change?.matched ?? null) : null;
			return {
				value: bareValue(locale, e, at(i)),
				change: step === null ? '' : bareChange(locale, step.to - step.from, at(i)),
			};
		}),
		carried:
			units === 0
				? null
				: {
						name: say(
							locale,
							reportPhrases.withLast,
							formatUnits(locale, units, reportNouns(report.dataset)),
						),
						values: carried,
					},
	};
}

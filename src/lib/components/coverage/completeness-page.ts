import {
	placesOf,
	tableOf,
	type AdminLevel,
	type CompletenessLine,
	type PublishedCompleteness,
	type PublishedUnits,
	type RegisterDataset,
} from '$lib/dataset/index.ts';
import type { Gazetteer } from '$lib/geography/index.ts';
import { formatCount, formatList, formatUnitsOf, say, type Locale } from '$lib/i18n/index.ts';
import { completenessPhrases } from '$lib/i18n/messages/coverage-register.ts';
import { sureRegisterPhrases } from '$lib/i18n/messages/sure-register.ts';
import { codeLabel, roundName } from '$lib/wording/index.ts';

/** One area of the ledger with a line for each round, the latest first. */
export interface CompletenessArea {
	readonly code: string;
	readonly name: string;
	readonly lines: readonly CompletenessLine[];
}

/** One unit that a round did not reach, in words. */
export interface MissedRow {
	readonly unit: string;
	readonly name: string;
	readonly place: string;
	readonly reason: string;
	/** Null when it was never reached. */
	readonly last: string | null;
	readonly people: string | null;
}

/** One round: its name, what it reached in words, and what it missed. */
export interface CompletenessRound {
	readonly code: string;
	readonly name: string;
	readonly summary: readonly string[];
	readonly whole: CompletenessLine;
	readonly missed: readonly MissedRow[];
}

/** The ledger of a register, the latest round first; nothing in it for a complete count. */
export interface CompletenessPage {
	readonly rounds: readonly CompletenessRound[];
	readonly levels: readonly {
		readonly level: AdminLevel;
		readonly areas: readonly CompletenessArea[];
	}[];
}

export interface CompletenessSources {
	readonly dataset: RegisterDataset;
	readonly published: PublishedCompleteness;
	readonly units: PublishedUnits;
	readonly gazetteer: Gazetteer;
	readonly locale: Locale;
}

/** Puts the published completeness into words and names. */
export function completenessPage(sources: CompletenessSources): CompletenessPage {
	const { dataset, published, gazetteer, locale } = sources;
	if (dataset.design.status === undefined) return { rounds: [], levels: [] };
	const latestFirst = published.rounds.map((code, i) => ({ code, i })).reverse();
	return {
		rounds: latestFirst.flatMap(({ code, i }) => {
			const whole = published.whole[i];
			return whole === undefined
				? []
				: [
						{
							code,
							name: roundName(dataset, locale, code) ?? '',
							summary: summaryOf(dataset, locale, code, whole),
							whole,
							missed: missedRows(sources, i),
						},
					];
		}),
		levels: placesOf(dataset).flatMap(({ variable, level }) => {
			const found = published.places.find((place) => place.variable === variable);
			if (found === undefined) return [];
			const areas = found.areas.map(({ area, lines }) => ({
				code: area,
				name: gazetteer.find(area)?.short[locale] ?? area,
				lines: [...lines].reverse(),
			}));
			return [{ level, areas }];
		}),
	};
}

function summaryOf(
	dataset: RegisterDataset,
	locale: Locale,
	round: string,
	line: CompletenessLine,
): readonly string[] {
	const [table] = dataset.info.tables;
	if (table === undefined) return [];
	const share = formatUnitsOf(locale, line.reached, line.expected, tableOf(dataset, table.id));
	const given = { round: roundName(dataset, locale, round) ?? '', share };
	const missed = reasonsIn(dataset, locale, line, 'missed');
	const absent = reasonsIn(dataset, locale, line, 'absent');
	return [
		missed === ''
			? say(locale, completenessPhrases.summary, given)
			: say(locale, completenessPhrases.summaryMissed, { ...given, reasons: missed }),
		...(absent === '' ? [] : [say(locale, completenessPhrases.notExpected, { reasons: absent })]),
	];
}

/** Units by status, in the order of the design: "29 not accessible and 16 not profiled". */
function reasonsIn(
	dataset: RegisterDataset,
	locale: Locale,
	{ statuses }: CompletenessLine,
	group: 'missed' | 'absent',
): string {
	const { status } = dataset.design;
	const codes = status?.[group] ?? [];
	return formatList(
		locale,
		codes.flatMap((code) => {
			const n = statuses[code] ?? 0;
			if (n === 0 || status === undefined) return [];
			const label = codeLabel(dataset, locale, status.variable, code);
			return [say(locale, sureRegisterPhrases.reason, { n: formatCount(locale, n), label })];
		}),
	);
}

function missedRows(
	{ dataset, published, units, gazetteer, locale }: CompletenessSources,
	round: number,
): readonly MissedRow[] {
	const names = new Map(units.units.map(({ unit, name }) => [unit, name]));
	const { status } = dataset.design;
	return (published.missed[round] ?? []).map(({ unit, area, status: code, last }) => ({
		unit,
		name: names.get(unit)?.[locale] ?? unit,
		place: area === null ? '' : placeWords(gazetteer, area, locale),
		reason: status === undefined ? code : codeLabel(dataset, locale, status.variable, code),
		last: last === null ? null : roundName(dataset, locale, last.round),
		people: last === null || last.size === null ? null : formatCount(locale, last.size),
	}));
}

function placeWords(gazetteer: Gazetteer, area: string, locale: Locale): string {
	const found = gazetteer.find(area);
	if (found === undefined) return area;
	const state = gazetteer.at('state18', found.code);
	const names = state === undefined || state.code === found.code ? [found] : [found, state];
	return names.map(({ short }) => short[locale]).join(', ');
}

import {
	latestAnswer,
	latestRounds,
	standing,
	type CampAnswer,
	type CampRegister,
	type Presence,
} from '$lib/camps/index.ts';
import type { RegisterDataset, RegisterIndicator, SourceText } from '$lib/dataset/index.ts';
import { formatCount, formatValue, say, type Locale } from '$lib/i18n/index.ts';
import { camp as words, campPhrases } from '$lib/i18n/messages/camp.ts';
import { goalOf } from '$lib/scores/index.ts';
import { codeLabel, roundName } from '$lib/wording/index.ts';
import { roundDetails } from './camp-facts.ts';
import { drawTrend, type Trend } from './trend.ts';

/** One round of a register, as it was for the camp. */
export interface RoundWords {
	readonly code: string;
	/** With its date. */
	readonly name: string;
	readonly short: string;
	readonly presence: Presence;
	readonly status: string;
	/** Who was asked, and when, as far as the register says. */
	readonly details: readonly string[];
}

/** An indicator of the camp: what was last known, from when, and against what. */
export interface ProfileRow {
	readonly id: string;
	readonly title: string;
	readonly value: string;
	/** The round the value is of, with its date. */
	readonly round: string;
	/** Why it is not of the latest round; absent when it is. */
	readonly old?: string;
	/** What it is held against, and where it stands. */
	readonly goal?: {
		readonly standing: 'met' | 'short' | null;
		readonly standard: string;
		readonly source: SourceText;
	};
	readonly trend?: Trend;
}

/** Everything a register says of a camp. */
export interface RegisterProfile {
	readonly id: string;
	readonly short: string;
	readonly title: string;
	readonly synthetic: boolean;
	readonly note: string;
	readonly citation: string;
	readonly summary: readonly string[];
	/** The latest round that expected it did not reach it. */
	readonly behind: boolean;
	readonly rounds: readonly RoundWords[];
	readonly sectors: readonly { readonly label: string; readonly rows: readonly ProfileRow[] }[];
	/** Rows shown large: people, households, what is held against a standard; and all rounds in words. */
	readonly keys: readonly { readonly id: string; readonly words: string }[];
}

const MOST_KEYS = 8;

/** Puts what a register knows of a camp into words. */
export function registerProfile(
	dataset: RegisterDataset,
	register: CampRegister,
	locale: Locale,
): RegisterProfile {
	const { info, codebook, design } = dataset;
	const rounds = register.rounds.map(({ round, presence, status }, at) => ({
		code: round,
		name: roundName(dataset, locale, round) ?? info.short[locale],
		short: design.rounds ? codeLabel(dataset, locale, design.rounds.variable, round) : '',
		presence,
		status:
			design.status === undefined || status === ''
				? say(locale, words[presence])
				: codeLabel(dataset, locale, design.status.variable, status),
		details: presence === 'reached' ? roundDetails(dataset, register, at, locale) : [],
	}));
	const spoken = dataset.indicators.filter(({ id }) => register.answers[id] !== undefined);
	const rowOf = (indicator: RegisterIndicator): ProfileRow =>
		profileRow(indicator, register, rounds, locale);
	const { expected, reached } = latestRounds(register);
	return {
		id: info.id,
		short: info.short[locale],
		title: info.title[locale],
		synthetic: info.status === 'synthetic',
		note: design.note[locale],
		citation: info.citation[locale],
		summary: summaryOf(register, rounds, locale),
		behind: expected !== reached,
		rounds,
		sectors: codebook.themes
			.map(({ id, label }) => ({
				label: label[locale],
				rows: spoken.filter(({ theme }) => theme === id).map(rowOf),
			}))
			.filter(({ rows }) => rows.length > 0),
		keys: keysOf(dataset, spoken).map((indicator) => ({
			id: indicator.id,
			words: trendWords(indicator, register, rounds, locale),
		})),
	};
}

/** People and households, then what is held against something; a median of a unit is its value. */
function keysOf(
	{ design }: RegisterDataset,
	spoken: readonly RegisterIndicator[],
): readonly RegisterIndicator[] {
	const counted = new Set(design.weightings.map(({ weight }) => weight));
	const sums = spoken.filter(
		(indicator) =>
			indicator.kind === 'sum' &&
			indicator.universe === undefined &&
			(indicator.numerator === design.size || counted.has(indicator.numerator)),
	);
	const scored = spoken.filter((indicator) => goalOf(indicator) !== null);
	return [...new Set([...sums, ...scored])].slice(0, MOST_KEYS);
}

/** Every round that expected the camp in words, for who cannot see the line. */
function trendWords(
	indicator: RegisterIndicator,
	register: CampRegister,
	rounds: readonly RoundWords[],
	locale: Locale,
): string {
	const points = (register.answers[indicator.id] ?? []).flatMap((answer, at) => {
		const { presence = 'absent', short: round = '' } = rounds[at] ?? {};
		if (presence === 'absent') return [];
		const silent = say(locale, presence === 'missed' ? words.missed : words.notAnswered);
		const value = answerText(indicator, answer, locale) || silent;
		return [say(locale, campPhrases.point, { round, value })];
	});
	const title = indicator.title[locale];
	return say(locale, campPhrases.trend, { title, points: points.join('; ') });
}

function summaryOf(
	register: CampRegister,
	rounds: readonly RoundWords[],
	locale: Locale,
): readonly string[] {
	const { expected, reached } = latestRounds(register);
	const [last, now] = [rounds.at(-1), expected === null ? undefined : rounds[expected]];
	const count = (fits: (presence: Presence) => boolean): string =>
		formatCount(locale, register.rounds.filter(({ presence }) => fits(presence)).length);
	const sentences = [
		say(locale, campPhrases.reachedIn, {
			reached: count((presence) => presence === 'reached'),
			expected: count((presence) => presence !== 'absent'),
		}),
	];
	if (last && last.presence === 'absent') {
		sentences.push(say(locale, campPhrases.gone, { round: last.name, status: last.status }));
	}
	if (reached === null) return [...sentences, say(locale, words.neverReached)];
	if (now && expected !== reached) {
		sentences.push(say(locale, campPhrases.missedNow, { round: now.name, status: now.status }));
	}
	const round = rounds[reached]?.name ?? '';
	const latest = expected === reached && last?.presence === 'reached';
	return [...sentences, say(locale, campPhrases[latest ? 'reachedNow' : 'lastReached'], { round })];
}

function profileRow(
	indicator: RegisterIndicator,
	register: CampRegister,
	rounds: readonly RoundWords[],
	locale: Locale,
): ProfileRow {
	const answers = register.answers[indicator.id] ?? [];
	const goal = goalOf(indicator);
	const latest = latestAnswer(answers);
	const { standard } = indicator;
	const row = { id: indicator.id, title: indicator.title[locale] };
	if (latest === null) return { ...row, value: say(locale, words.never), round: '' };
	const old = oldWords(rounds, latest.at, locale);
	const trend = isYesNo(indicator) ? null : drawTrend(register.rounds, answers, goal);
	return {
		...row,
		value: answerText(indicator, latest.answer, locale),
		round: rounds[latest.at]?.name ?? '',
		...(old === null ? {} : { old }),
		...(goal === null
			? {}
			: {
					goal: {
						standing: standing(goal, latest.answer),
						standard: standard?.label[locale] ?? say(locale, words.noGap),
						source: standard?.source ?? words.gapSource,
					},
				}),
		...(trend === null ? {} : { trend }),
	};
}

/** Why a value is not of the latest round that expected the camp; null when it is. */
function oldWords(rounds: readonly RoundWords[], at: number, locale: Locale): string | null {
	const now = rounds.at(-1);
	if (now === undefined || at === rounds.length - 1) return null;
	const params = { now: now.short, round: rounds[at]?.name ?? '' };
	switch (now.presence) {
		case 'missed':
			return say(locale, campPhrases.notReachedSince, params);
		case 'reached':
			return say(locale, campPhrases.notAnsweredSince, params);
		case 'absent':
			return say(locale, campPhrases.notOpenSince, params);
	}
}

/** An answer as it is written; what counts or not is yes or no for one camp; empty where it is none. */
export function answerText(
	indicator: RegisterIndicator,
	answer: CampAnswer,
	locale: Locale,
): string {
	if (answer === null || answer === 'silent') return '';
	if (answer === 'none') return say(locale, words.none);
	if (isYesNo(indicator) && (answer === 0 || answer === 1)) {
		return say(locale, answer === 1 ? words.yes : words.no);
	}
	return formatValue(locale, answer, indicator.format);
}

/** Whether one camp counts or not: a share or a count of one is a yes or a no. */
function isYesNo({ kind }: RegisterIndicator): boolean {
	return kind === 'share' || kind === 'count';
}

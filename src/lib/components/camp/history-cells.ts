import type { CampRegister, Presence } from '$lib/camps/index.ts';
import type { RegisterDataset } from '$lib/dataset/index.ts';
import type { Locale } from '$lib/i18n/index.ts';
import { answerText } from './register-profile.ts';

/** What a camp said of an indicator in the last rounds, written. */
export interface HistoryRow {
	readonly id: string;
	readonly title: string;
	readonly cells: readonly { readonly presence: Presence; readonly text: string }[];
}

/** Rounds that are written out one by one: seven of a profiling, the last year of a monthly list. */
export const MOST_ROUNDS = 12;

/** Every indicator of a register by round, as far as it speaks of the camp. */
export function historyRows(
	dataset: RegisterDataset,
	register: CampRegister,
	locale: Locale,
): readonly HistoryRow[] {
	const presences = register.rounds.slice(-MOST_ROUNDS).map(({ presence }) => presence);
	return dataset.indicators.flatMap((indicator) => {
		const answers = register.answers[indicator.id]?.slice(-MOST_ROUNDS);
		if (answers === undefined) return [];
		const cells = presences.map((presence, at) => ({
			presence,
			text: answerText(indicator, answers[at] ?? null, locale),
		}));
		return [{ id: indicator.id, title: indicator.title[locale], cells }];
	});
}

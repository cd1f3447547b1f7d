import type { Random } from '../random.ts';
import { NGCA_2017 } from './control.ts';
import { monthIndex } from './months.ts';
import { RAKHINE_2013, TOTALS_2017, type SiteState } from './published.ts';
import {
	RAKHINE_CLOSED,
	RAKHINE_OPENED,
	SPANS_KACHIN_SHAN,
	type Control,
	type Span,
} from './spans.ts';

/** A site before it has a name, a place and people. */
export interface SiteDraft {
	readonly state: SiteState;
	readonly township: string;
	readonly control: Control;
	/** On the list of 2017, which fixes its township's households and people. */
	readonly listed: boolean;
	/** Months since January 2013, possibly negative. */
	readonly opened: number;
	/** First month without the site; null while it is open. */
	readonly closed: number | null;
}

/** Every site that was ever open, by township and date of opening. */
export function draftSites(random: Random): SiteDraft[] {
	const cells = [...new Set(SPANS_KACHIN_SHAN.map(({ state, control }) => `${state} ${control}`))];
	const drafts = [
		...cells.flatMap((cell) =>
			draftCell(
				SPANS_KACHIN_SHAN.filter(({ state, control }) => `${state} ${control}` === cell),
				random,
			),
		),
		...draftRakhine(random),
	];
	return drafts.sort(
		(a, b) =>
			(a.township < b.township ? -1 : a.township > b.township ? 1 : 0) || a.opened - b.opened,
	);
}

/** Sites of one state and control: listed ones fill the counts of townships, others fall on them. */
function draftCell(spans: readonly Span[], random: Random): SiteDraft[] {
	const first = spans[0];
	if (first === undefined) return [];
	const counts = TOTALS_2017.filter(({ township }) => township.startsWith(first.state)).map(
		({ township, sites }) => {
			const ngca = NGCA_2017[township]?.sites ?? 0;
			return { township, sites: first.control === 'NGCA' ? ngca : sites - ngca };
		},
	);
	const slots = random.shuffle(
		counts.flatMap(({ township, sites }) => Array.from({ length: sites }, () => township)),
	);
	const anywhere = (): string =>
		counts[random.pick(counts.map(({ sites }) => sites))]?.township ?? '';
	let next = 0;
	return spans.flatMap(({ state, control, listed, opened, closed, count }) =>
		Array.from({ length: count }, () => ({
			state,
			control,
			listed,
			township: listed ? (slots[next++] ?? '') : anywhere(),
			opened: within(opened, random),
			closed: closed === undefined ? null : within(closed, random),
		})),
	);
}

/** Sites of Rakhine: those of 2013, of which all but the listed ones close. */
function draftRakhine(random: Random): SiteDraft[] {
	const closings = random.shuffle(
		RAKHINE_CLOSED.flatMap(({ closed, count }) => Array.from({ length: count }, () => closed)),
	);
	let next = 0;
	return RAKHINE_2013.flatMap(({ township, sites }) => {
		const left = TOTALS_2017.find((total) => total.township === township)?.sites ?? 0;
		return Array.from({ length: sites }, (_, i) => {
			const listed = i < left;
			const closed = listed ? undefined : closings[next++];
			return {
				state: 'MMR012' as const,
				township,
				control: 'GCA' as const,
				listed,
				opened: within(RAKHINE_OPENED, random),
				closed: closed === undefined ? null : within(closed, random),
			};
		});
	});
}

/** A month between two, both included. */
function within([from, to]: readonly [string, string], random: Random): number {
	const first = monthIndex(from);
	return first + random.integer(monthIndex(to) - first + 1);
}

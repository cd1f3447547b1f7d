import type { Random } from '../random.ts';
import { monthIndex, MONTHS } from './months.ts';
import { REFERENCE_MONTH } from './published.ts';
import type { SiteDraft } from './draft-sites.ts';

/** A table of sites (rows) by months of the frame (columns); 0 while a site is not open. */
export type Series = readonly (readonly number[])[];

/** Whether a site is open in a month of the frame. */
export function isOpen({ opened, closed }: SiteDraft, index: number): boolean {
	return opened <= index && (closed === null || index < closed);
}

const MONTHLY_CHANGE = 0.014;
const RAMP = [0.6, 0.75, 0.9];

/** People month by month as a random walk through the site's size in the reference month. */
export function walkPeople(
	drafts: readonly SiteDraft[],
	people: readonly number[],
	random: Random,
): Series {
	const reference = monthIndex(REFERENCE_MONTH);
	return drafts.map((draft, i) => {
		let level = 0;
		const walk = MONTHS.map(() => (level += MONTHLY_CHANGE * random.normal()));
		const shape = (index: number): number => ramp(draft, index) * Math.exp(walk[index] ?? 0);
		const anchor = draft.listed ? shape(reference) : 1;
		return MONTHS.map((_, index) =>
			isOpen(draft, index) ? ((people[i] ?? 0) * shape(index)) / anchor : 0,
		);
	});
}

/** Sites fill over their first three months and empty over their last three. */
function ramp({ opened, closed }: SiteDraft, index: number): number {
	const filling = RAMP[index - opened] ?? 1;
	const emptying = closed === null ? 1 : (RAMP[closed - 1 - index] ?? 1);
	return filling * emptying;
}

/** A total that the sites of a group have in one month. */
export interface GroupTotal {
	readonly month: string;
	readonly total: number;
}

/**
 * Moves a group of rows so that they add up to given totals: every month is multiplied by a factor
 * that is exact in the months with a total, linear between them and constant outside.
 */
export function meetTotals(
	series: Series,
	rows: readonly number[],
	totals: readonly GroupTotal[],
): Series {
	const known = totals.map(({ month, total }) => {
		const index = monthIndex(month);
		const sum = rows.reduce((s, row) => s + (series[row]?.[index] ?? 0), 0);
		return { index, factor: sum === 0 ? 1 : total / sum };
	});
	const member = new Set(rows);
	return series.map((values, row) =>
		member.has(row) ? values.map((value, index) => value * factorAt(known, index)) : values,
	);
}

function factorAt(
	known: readonly { readonly index: number; readonly factor: number }[],
	index: number,
): number {
	const after = known.findIndex((entry) => entry.index >= index);
	const next = known[after === -1 ? known.length - 1 : after];
	const last = known[Math.max(after === -1 ? known.length - 1 : after - 1, 0)];
	if (next === undefined || last === undefined) return 1;
	if (next.index === last.index) return next.factor;
	const along = (index - last.index) / (next.index - last.index);
	return last.factor + along * (next.factor - last.factor);
}

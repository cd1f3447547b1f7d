import { formatDateShort, type Locale } from '../i18n/index.ts';
import { TEXT } from './layout.ts';
import { textWidth } from './text-width.ts';
import { timeOf, type TrendRound } from './trend.ts';

/** A date below a plot, at the middle of the year or month it names. */
export interface DateTick {
	readonly time: number;
	readonly text: string;
}

/** Even steps that are tried, the finest first, in months; whole years lie at their January. */
const STEPS = [1, 2, 3, 6, 12, 24, 36, 48, 60, 120];
const YEAR = 12;
const AIR = 10;

/**
 * Dates at even steps between the first and the last round, as fine as the words have room: months,
 * or years where rounds speak of years. Where no step gives two of them, the dates of the rounds.
 *
 * @param rounds in order of time
 * @param x pixels of a time in milliseconds
 */
export function dateTicks(
	locale: Locale,
	rounds: readonly TrendRound[],
	x: (time: number) => number,
): readonly DateTick[] {
	const [first, last] = [rounds[0], rounds.at(-1)];
	if (first === undefined || last === undefined) return [];
	const yearly = rounds.every(({ asOf }) => !asOf.includes('-'));
	const tick = (date: string): DateTick => ({
		time: timeOf(date),
		text: formatDateShort(locale, date),
	});
	const fits = (ticks: readonly DateTick[]): boolean =>
		ticks.slice(1).every((to, i) => {
			const from = ticks[i] ?? to;
			const words = textWidth(from.text, TEXT.small) + textWidth(to.text, TEXT.small);
			return x(to.time) - x(from.time) >= words / 2 + AIR;
		});
	for (const step of STEPS.filter((months) => !yearly || months % YEAR === 0)) {
		const even = datesBetween(first, last, step, yearly).map(tick);
		if (even.length > 1 && fits(even)) return even;
	}
	const ends = (first === last ? [last] : [first, last]).map(({ asOf }) => tick(asOf));
	return fits(ends) ? ends : ends.slice(-1);
}

/** Dates of every `step` months within the rounds; of several years, counted back from the last. */
function datesBetween(
	first: TrendRound,
	last: TrendRound,
	step: number,
	yearly: boolean,
): readonly string[] {
	const unit = Math.min(step, YEAR);
	const start = (Number(first.asOf.slice(0, 4)) * YEAR) / unit;
	const end = ((Number(last.asOf.slice(0, 4)) + 1) * YEAR) / unit;
	return Array.from({ length: Math.max(0, end - start) }, (_, i) => {
		const months = (start + i) * unit;
		const year = String(Math.floor(months / YEAR)).padStart(4, '0');
		return yearly ? year : `${year}-${String((months % YEAR) + 1).padStart(2, '0')}`;
	})
		.filter((date) => timeOf(date) >= first.time && timeOf(date) <= last.time)
		.filter((_, i, all) => (all.length - 1 - i) % (step / unit) === 0);
}

import type { Locale } from './locale.ts';
import type { Text } from './message.ts';
import { formatCount } from './numbers.ts';

/** What is counted: "camp" and "camps". Burmese counts the singular. */
export interface UnitNouns {
	readonly unit: Text;
	readonly units: Text;
}

/** "1 camp", "15 camps"; "စခန်း ၁၅ ခု". */
export function formatUnits(locale: Locale, count: number, { unit, units }: UnitNouns): string {
	const number = formatCount(locale, count);
	switch (locale) {
		case 'en':
			return `${number} ${count === 1 ? unit.en : units.en}`;
		case 'my':
			return `${unit.my} ${number} ခု`;
	}
}

/** "15 of 20 camps", "all 20 camps"; "စခန်း ၂၀ အနက် ၁၅ ခု", "စခန်း ၂၀ ခုလုံး". */
export function formatUnitsOf(
	locale: Locale,
	count: number,
	all: number,
	nouns: UnitNouns,
): string {
	const [some, whole] = [formatCount(locale, count), formatCount(locale, all)];
	const complete = count === all && all > 1;
	switch (locale) {
		case 'en':
			return `${complete ? 'all' : `${some} of`} ${formatUnits(locale, all, nouns)}`;
		case 'my':
			return complete
				? `${nouns.unit.my} ${whole} ခုလုံး`
				: `${nouns.unit.my} ${whole} ခုအနက် ${some} ခု`;
	}
}

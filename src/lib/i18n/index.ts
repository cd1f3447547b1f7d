/** How is it said in English and Burmese? */
export { LANGUAGE_NAMES, LOCALES, NUMERALS, type Locale } from './locale.ts';
export { say, type Phrase, type Text } from './message.ts';
export {
	formatBare,
	formatChange,
	formatCount,
	formatDecimal,
	formatLevel,
	formatValue,
	localDigits,
	unitSign,
	type NumberFormat,
} from './numbers.ts';
export { formatList } from './lists.ts';
export { formatDate, formatDateShort } from './dates.ts';
export { formatUnits, formatUnitsOf, type UnitNouns } from './units.ts';

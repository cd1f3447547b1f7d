import type { SiteState } from './published.ts';

/** Whether an area is under government control (GCA) or not (NGCA). */
export type Control = 'GCA' | 'NGCA';

/** How many sites of one state and control opened, and closed, between which months. */
export interface Span {
	readonly state: SiteState;
	readonly control: Control;
	/** Whether the site is on the list of 2017, which fixes how many a township has. */
	readonly listed: boolean;
	readonly opened: readonly [string, string];
	/** First month without the site; absent while it is open at the end of the frame. */
	readonly closed?: readonly [string, string];
	readonly count: number;
}

const BEFORE = ['2011-06', '2012-12'] as const;
const ROUNDS_1_TO_3 = ['2013-03', '2015-09'] as const;
const TO_AUTUMN_2016 = ['2015-11', '2016-08'] as const;
const WINTER_2016 = ['2016-11', '2017-04'] as const;
const AFTER_LIST = ['2017-08', '2018-01'] as const;
const SPRING_2018 = ['2018-02', '2018-04'] as const;
const CLOSED_BY_2015 = ['2013-08', '2015-10'] as const;
const CLOSED_BY_2016 = ['2015-12', '2016-09'] as const;
const CLOSED_BY_LIST = ['2016-12', '2017-06'] as const;

/**
 * The sites of Kachin and northern Shan. Openings and closings are made up so that 166 sites are
 * open in October 2015, 171 in September 2016, 188 in June 2017 and 165 (140 of them in Kachin) in
 * January 2018. That the published numbers differ by date and not by definition is our reading.
 */
export const SPANS_KACHIN_SHAN: readonly Span[] = [
	...cell('MMR001', 'GCA', true, [
		[BEFORE, undefined, 53],
		[BEFORE, AFTER_LIST, 1],
		[ROUNDS_1_TO_3, undefined, 11],
		[TO_AUTUMN_2016, undefined, 2],
		[WINTER_2016, undefined, 4],
	]),
	...cell('MMR001', 'NGCA', true, [
		[BEFORE, undefined, 50],
		[BEFORE, AFTER_LIST, 1],
		[BEFORE, SPRING_2018, 1],
		[ROUNDS_1_TO_3, undefined, 11],
		[TO_AUTUMN_2016, undefined, 2],
		[WINTER_2016, undefined, 4],
	]),
	...cell('MMR015', 'GCA', true, [
		[BEFORE, undefined, 4],
		[BEFORE, AFTER_LIST, 2],
		[ROUNDS_1_TO_3, undefined, 4],
		[ROUNDS_1_TO_3, AFTER_LIST, 2],
		[TO_AUTUMN_2016, undefined, 3],
		[WINTER_2016, AFTER_LIST, 8],
	]),
	...cell('MMR015', 'NGCA', true, [
		[BEFORE, undefined, 8],
		[ROUNDS_1_TO_3, undefined, 3],
		[ROUNDS_1_TO_3, AFTER_LIST, 3],
		[TO_AUTUMN_2016, undefined, 3],
		[WINTER_2016, AFTER_LIST, 8],
	]),
	...cell('MMR001', 'GCA', false, [
		[BEFORE, CLOSED_BY_2015, 3],
		[BEFORE, CLOSED_BY_2016, 2],
		[BEFORE, CLOSED_BY_LIST, 3],
		[AFTER_LIST, undefined, 1],
		[SPRING_2018, undefined, 1],
	]),
	...cell('MMR001', 'NGCA', false, [
		[BEFORE, CLOSED_BY_2015, 2],
		[BEFORE, CLOSED_BY_2016, 2],
		[BEFORE, CLOSED_BY_LIST, 2],
		[AFTER_LIST, undefined, 1],
		[SPRING_2018, undefined, 1],
	]),
	...cell('MMR015', 'GCA', false, [
		[BEFORE, CLOSED_BY_2015, 1],
		[BEFORE, CLOSED_BY_2016, 1],
		[BEFORE, CLOSED_BY_LIST, 1],
	]),
	...cell('MMR015', 'NGCA', false, [[BEFORE, CLOSED_BY_LIST, 1]]),
];

/** Sites in Rakhine opened after the violence of 2012; those of 2013 that the list of 2017 lacks closed. */
export const RAKHINE_OPENED = ['2012-06', '2013-04'] as const;

/** When the 48 sites that closed in Rakhine did: 38 sites are left in September 2016, 36, then 28. */
export const RAKHINE_CLOSED: readonly {
	readonly closed: readonly [string, string];
	readonly count: number;
}[] = [
	{ closed: ['2013-10', '2016-09'], count: 38 },
	{ closed: ['2016-11', '2017-02'], count: 2 },
	{ closed: ['2017-04', '2017-06'], count: 8 },
];

type Line = readonly [Span['opened'], Span['closed'] | undefined, number];

function cell(state: SiteState, control: Control, listed: boolean, lines: readonly Line[]): Span[] {
	return lines.map(([opened, closed, count]) => ({
		state,
		control,
		listed,
		opened,
		...(closed === undefined ? {} : { closed }),
		count,
	}));
}

/** One round of the profiling: its code, the month it speaks of, and the months of its visits. */
export interface Round {
	readonly code: string;
	readonly asOf: string;
	readonly first: string;
	readonly last: string;
}

/**
 * Seven rounds. The method is of May 2013; rounds 1 to 3 are of 2013, 2014 and 2015, rounds 4 and 5
 * were done by September 2016, round 7 from the last week of January to the end of April 2018.
 * Round 6 is implied by the numbering only. The months of rounds 1 to 6 are made up.
 */
export const ROUNDS: readonly Round[] = [
	{ code: '1', asOf: '2013-08', first: '2013-06', last: '2013-09' },
	{ code: '2', asOf: '2014-08', first: '2014-06', last: '2014-09' },
	{ code: '3', asOf: '2015-10', first: '2015-08', last: '2015-10' },
	{ code: '4', asOf: '2016-03', first: '2016-02', last: '2016-04' },
	{ code: '5', asOf: '2016-09', first: '2016-07', last: '2016-09' },
	{ code: '6', asOf: '2017-06', first: '2017-05', last: '2017-07' },
	{ code: '7', asOf: '2018-04', first: '2018-01', last: '2018-04' },
];

/** The rounds of which "130 sites" is published, by September 2016. */
export const FIRST_ROUNDS = 5;

/** Different sites profiled in rounds 1 to 5, as published. */
export const SITES_BY_ROUND_5 = 130;

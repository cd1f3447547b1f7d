import type { Month } from './months.ts';

/** Kachin, Rakhine and northern Shan: the MIMU units in which the cluster lists sites. */
export type SiteState = 'MMR001' | 'MMR012' | 'MMR015';

/** Sites, households and people of one township as published. */
interface TownshipTotal {
	readonly township: string;
	readonly sites: number;
	readonly households: number;
	readonly people: number;
}

/** The undated list "2017" is read as this month. */
export const REFERENCE_MONTH: Month = '2017-06';

const TOTALS_2017_SOURCE =
	'HARP-F and MIMU, Vulnerability in Myanmar, dataset of 9 July 2018: number of IDP camps, displaced households, displaced population (undated; consistent with the CCCM list of 2017)';

/** Around 2017, 26 townships in 3 states; 23,000 people in Maungdaw have no site and are no row. */
export const TOTALS_2017: readonly TownshipTotal[] = [
	['MMR001001', 24, 1177, 5926],
	['MMR001002', 23, 6246, 32318],
	['MMR001005', 6, 501, 2708],
	['MMR001007', 4, 81, 380],
	['MMR001008', 5, 92, 404],
	['MMR001009', 26, 797, 3720],
	['MMR001010', 11, 1481, 8134],
	['MMR001011', 4, 502, 2170],
	['MMR001012', 20, 3080, 15800],
	['MMR001013', 11, 2798, 13104],
	['MMR001014', 3, 83, 388],
	['MMR001015', 3, 166, 1232],
	['MMR012001', 15, 17786, 98847],
	['MMR012004', 1, 85, 546],
	['MMR012006', 1, 691, 2743],
	['MMR012007', 4, 3640, 15753],
	['MMR012008', 3, 661, 3566],
	['MMR012011', 2, 492, 1601],
	['MMR012013', 2, 75, 264],
	['MMR015002', 3, 125, 672],
	['MMR015009', 14, 269, 1851],
	['MMR015010', 7, 595, 2772],
	['MMR015011', 12, 1030, 5026],
	['MMR015014', 1, 37, 120],
	['MMR015015', 8, 501, 1978],
	['MMR015019', 3, 101, 539],
].map((row) => toTotal(row as [string, number, number, number]));

/** People in Maungdaw whom the same list gives without a site. */
export const MAUNGDAW_WITHOUT_SITE = 23_000;

/** Sites and people in Rakhine on 22 May 2013, by township; households only for the state. */
export const RAKHINE_2013: readonly Omit<TownshipTotal, 'households'>[] = [
	{ township: 'MMR012001', sites: 23, people: 89880 },
	{ township: 'MMR012003', sites: 4, people: 4135 },
	{ township: 'MMR012004', sites: 11, people: 6418 },
	{ township: 'MMR012005', sites: 8, people: 5152 },
	{ township: 'MMR012006', sites: 2, people: 4169 },
	{ township: 'MMR012007', sites: 6, people: 19976 },
	{ township: 'MMR012008', sites: 4, people: 4008 },
	{ township: 'MMR012009', sites: 14, people: 3569 },
	{ township: 'MMR012011', sites: 2, people: 1849 },
	{ township: 'MMR012013', sites: 2, people: 260 },
];

const RAKHINE_2013_SOURCE = 'Rakhine IDP sites, factsheet of 22 May 2013';

/** A published total of people, and of sites where it was printed beside it. */
interface Anchor {
	readonly month: Month;
	readonly people: number;
	readonly sites?: number;
	readonly source: string;
}

/** Kachin and northern Shan together. */
export const ANCHORS_KACHIN_SHAN: readonly Anchor[] = [
	{
		month: '2013-02',
		people: 80_400,
		source: 'Profiling concept note, draft of May 2013: "over 80,000"; the hundreds are made up',
	},
	{
		month: '2015-10',
		people: 95_100,
		sites: 166,
		source:
			'Camp Profiling Rounds 1-3 report, January 2016: "at least 95,000"; the hundreds are made up',
	},
	{
		month: '2016-09',
		people: 97_640,
		sites: 171,
		source: 'National CCCM Cluster factsheet, September 2016',
	},
	{ month: REFERENCE_MONTH, people: 99_242, sites: 188, source: TOTALS_2017_SOURCE },
	{
		month: '2018-01',
		people: 99_036,
		sites: 165,
		source: 'CCCM Cluster, shelter gaps in Kachin and northern Shan, posted on 18 January 2018',
	},
	{
		month: '2018-04',
		people: 101_500,
		source: 'made up, on the way to 97,661 people in Kachin alone on 31 May 2018',
	},
];

/** Rakhine; Maungdaw's 23,000 people without a site are not in these figures. */
export const ANCHORS_RAKHINE: readonly Anchor[] = [
	{ month: '2013-05', people: 139_416, sites: 76, source: RAKHINE_2013_SOURCE },
	{
		month: '2016-09',
		people: 119_790,
		sites: 38,
		source: 'National CCCM Cluster factsheet, September 2016',
	},
	{
		month: '2017-02',
		people: 119_876,
		sites: 36,
		source: 'National and Rakhine Shelter Cluster factsheet, February 2017',
	},
	{ month: REFERENCE_MONTH, people: 123_320, sites: 28, source: TOTALS_2017_SOURCE },
];

/**
 * Share of the displaced people of Kachin and northern Shan outside government control (NGCA), where
 * half of the camps are: CCCM Cluster, shelter gaps, 2017 and 18 January 2018; camp profiling.
 */
export const NGCA_PEOPLE_SHARE = 0.39;

function toTotal(row: readonly [string, number, number, number]): TownshipTotal {
	const [township, sites, households, people] = row;
	return { township, sites, households, people };
}

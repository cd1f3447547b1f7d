import { monthAt, monthIndex, type Month } from '../sites/index.ts';

/** Kachin with northern Shan, or Rakhine: the two areas for which the cluster reports. */
export type ClusterArea = 'kachin-shan' | 'rakhine';

export const AREAS: readonly ClusterArea[] = ['kachin-shan', 'rakhine'];

/**
 * The monthly reports: January 2016 to January 2018. They end with the last published shelter gap;
 * they begin early enough that a full year stands before the first one (March 2017).
 */
export const REPORT_MONTHS: readonly Month[] = Array.from(
	{ length: monthIndex('2018-01') - monthIndex('2016-01') + 1 },
	(_, i) => monthAt(monthIndex('2016-01') + i),
);

/** What was published of an area in a month and the reporting sites must add up to. */
export interface ReportedTotal {
	readonly month: Month;
	readonly area: ClusterArea;
	/** Sites that reported; `all`: every open site, whose totals the frame meets already. */
	readonly sites: number | 'all';
	readonly households?: number;
	readonly source: string;
}

const SHELTER_2017 =
	'CCCM and Shelter Cluster, Kachin and northern Shan: shelter coverage and gaps, 1 March 2017';
const LISTING_2017 =
	'CCCM Cluster, Kachin and northern Shan: undated listing of 2017, read as September 2017';

/**
 * Months in which sites and households or people were published. The undated listing is read as
 * September 2017; its 98,318 people cannot be met together with its 19,536 households, because the
 * sites that are missing from it would have seven people per household.
 */
export const REPORTED: readonly ReportedTotal[] = [
	{
		month: '2016-09',
		area: 'kachin-shan',
		sites: 'all',
		source: 'National CCCM Cluster factsheet, September 2016 (171 sites, 97,640 people)',
	},
	{
		month: '2016-09',
		area: 'rakhine',
		sites: 'all',
		source: 'National CCCM Cluster factsheet, September 2016 (38 sites, 119,790 people)',
	},
	{
		month: '2017-02',
		area: 'rakhine',
		sites: 'all',
		source: 'Shelter Cluster factsheet, February 2017 (36 sites, 119,876 people)',
	},
	{
		month: '2017-03',
		area: 'kachin-shan',
		sites: 154,
		households: 18_579,
		source: SHELTER_2017,
	},
	{
		month: '2017-06',
		area: 'kachin-shan',
		sites: 'all',
		source: 'HARP-F and MIMU, dataset of 9 July 2018 (188 sites, 99,242 people; undated)',
	},
	{
		month: '2017-06',
		area: 'rakhine',
		sites: 'all',
		source: 'HARP-F and MIMU, dataset of 9 July 2018 (28 sites, 123,320 people; undated)',
	},
	{
		month: '2017-09',
		area: 'kachin-shan',
		sites: 168,
		households: 19_536,
		source: LISTING_2017,
	},
	{
		month: '2018-01',
		area: 'kachin-shan',
		sites: 'all',
		source:
			'CCCM Cluster, shelter gaps in Kachin and northern Shan, posted on 18 January 2018 (165 sites, 99,036 people)',
	},
];

/** A value that a series has in a month; between two of them it follows a straight line. */
export interface Point {
	readonly month: Month;
	readonly value: number;
}

/** Shelter in the reporting sites of an area; what is marked made up was not published. */
export interface ShelterSeries {
	/** Share of households with adequate shelter. */
	readonly covered: readonly Point[];
	/** Shelters planned, and the sites in which they are. */
	readonly planned: readonly Point[];
	readonly sitesPlanned: readonly Point[];
	/** Households without adequate shelter that a month must have exactly. */
	readonly gaps: readonly (Point & { readonly source: string })[];
}

export const SHELTER: Readonly<Record<ClusterArea, ShelterSeries>> = {
	'kachin-shan': {
		// 2016 is made up; in the other three months the gaps below decide.
		covered: [
			{ month: '2016-01', value: 0.585 },
			{ month: '2016-09', value: 0.6 },
			{ month: '2017-03', value: 1 - 7308 / 18_579 },
			{ month: '2017-09', value: 1 - 7496 / 19_536 },
			{ month: '2018-01', value: 0.82 },
		],
		// 72 in March 2017: 7,308 without shelter less "7,236 shelters to build". 2016 is made up.
		planned: [
			{ month: '2016-01', value: 620 },
			{ month: '2016-09', value: 380 },
			{ month: '2017-03', value: 72 },
			{ month: '2017-09', value: 2343 },
			{ month: '2018-01', value: 408 },
		],
		sitesPlanned: [
			{ month: '2016-01', value: 42 },
			{ month: '2016-09', value: 25 },
			{ month: '2017-03', value: 5 },
			{ month: '2017-09', value: 154 },
			{ month: '2018-01', value: 6 },
		],
		gaps: [
			{ month: '2017-03', value: 7308, source: SHELTER_2017 },
			{ month: '2017-09', value: 7496, source: LISTING_2017 },
			{
				month: '2018-01',
				value: 3511,
				source: 'CCCM Cluster, shelter gaps, posted on 18 January 2018',
			},
		],
	},
	// Nothing was published by month for Rakhine: longhouses of 2013 wear out, all made up.
	rakhine: {
		covered: [
			{ month: '2016-01', value: 0.86 },
			{ month: '2017-05', value: 0.8 },
			{ month: '2018-01', value: 0.74 },
		],
		planned: [
			{ month: '2016-01', value: 1500 },
			{ month: '2016-12', value: 900 },
			{ month: '2018-01', value: 1180 },
		],
		sitesPlanned: [
			{ month: '2016-01', value: 14 },
			{ month: '2018-01', value: 9 },
		],
		gaps: [],
	},
};

/** The value of a series in a month: on the line between its points, constant outside them. */
export function valueIn(points: readonly Point[], month: Month): number {
	const at = monthIndex(month);
	const next = points.findIndex((point) => monthIndex(point.month) >= at);
	const after = points[next === -1 ? points.length - 1 : next];
	const before = points[next <= 0 ? Math.max(next, 0) : next - 1] ?? after;
	if (after === undefined || before === undefined) {
		throw new Error(`invalid series: no points (${month}); give at least one`);
	}
	const [from, to] = [monthIndex(before.month), monthIndex(after.month)];
	if (next === -1 || from === to) return after.value;
	return before.value + ((at - from) / (to - from)) * (after.value - before.value);
}

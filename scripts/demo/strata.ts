/** A state or region of the demonstration design: its zone and the enumeration areas drawn in it. */
export interface StateDesign {
	readonly code: string;
	readonly zone: 'hills' | 'dry' | 'delta' | 'coastal';
	readonly urban: number;
	readonly rural: number;
	/**
	 * Share of people below the national line that shapes the data. Chin and Rakhine are published;
	 * the others are unverified or made up and are never shown as facts.
	 */
	readonly poverty: number;
}

/**
 * The 15 states and regions, north to south. Small ones are given more than their share of the 1,152
 * enumeration areas, so that each has at least 44; the allocation is made up. Mon's zone is
 * unverified.
 */
export const STATES: readonly StateDesign[] = [
	{ code: 'MMR001', zone: 'hills', urban: 20, rural: 36, poverty: 0.366 },
	{ code: 'MMR005', zone: 'dry', urban: 20, rural: 76, poverty: 0.307 },
	{ code: 'MMR004', zone: 'hills', urban: 14, rural: 34, poverty: 0.58 },
	{ code: 'MMR222', zone: 'hills', urban: 28, rural: 76, poverty: 0.286 },
	{ code: 'MMR010', zone: 'dry', urban: 38, rural: 66, poverty: 0.132 },
	{ code: 'MMR012', zone: 'coastal', urban: 18, rural: 62, poverty: 0.416 },
	{ code: 'MMR009', zone: 'dry', urban: 16, rural: 72, poverty: 0.34 },
	{ code: 'MMR018', zone: 'dry', urban: 16, rural: 32, poverty: 0.22 },
	{ code: 'MMR002', zone: 'hills', urban: 14, rural: 30, poverty: 0.32 },
	{ code: 'MMR111', zone: 'delta', urban: 24, rural: 68, poverty: 0.174 },
	{ code: 'MMR013', zone: 'delta', urban: 80, rural: 36, poverty: 0.137 },
	{ code: 'MMR003', zone: 'hills', urban: 16, rural: 40, poverty: 0.242 },
	{ code: 'MMR017', zone: 'delta', urban: 18, rural: 86, poverty: 0.317 },
	{ code: 'MMR011', zone: 'delta', urban: 20, rural: 40, poverty: 0.17 },
	{ code: 'MMR006', zone: 'coastal', urban: 16, rural: 40, poverty: 0.132 },
];

/** States whose poverty target is published and stays fixed while the others are fitted around. */
export const FIXED_POVERTY: readonly string[] = ['MMR004', 'MMR012'];

/** The level of 15 states/regions for each of the 18 MIMU units that it joins. */
export const JOINED: Readonly<Record<string, string>> = {
	MMR007: 'MMR111',
	MMR008: 'MMR111',
	MMR014: 'MMR222',
	MMR015: 'MMR222',
	MMR016: 'MMR222',
};

/** Enumeration areas drawn in places with a gap: how many, where, and what became of them. */
export const GAPS = [
	{
		status: 'excluded',
		townships: ['MMR015005', 'MMR015006', 'MMR015007', 'MMR015008', 'MMR015021', 'MMR015024'],
		urban: 1,
		rural: 6,
	},
	{
		status: 'replaced',
		townships: ['MMR012008', 'MMR012009', 'MMR012010'],
		urban: 3,
		rural: 10,
	},
] as const;

/** Townships near those whose enumeration areas were replaced, from which the others are taken. */
export const REPLACEMENT_TOWNSHIPS: readonly string[] = [
	'MMR012002',
	'MMR012003',
	'MMR012004',
	'MMR012007',
];

/** One of the 30 strata: a state or region, urban or rural. */
export interface Stratum {
	readonly code: string;
	readonly state: StateDesign;
	readonly urban: boolean;
	readonly drawn: number;
}

/** The 30 strata in order of state, urban first. */
export const STRATA: readonly Stratum[] = STATES.flatMap((state) =>
	[true, false].map((urban) => ({
		code: `${state.code}-${urban ? 'urban' : 'rural'}`,
		state,
		urban,
		drawn: urban ? state.urban : state.rural,
	})),
);

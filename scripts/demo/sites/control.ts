/**
 * How many of a township's sites of 2017 lie in areas outside government control (NGCA), and how
 * many people live in them. Made up so that half of the sites (94 of 188) and 39 % of the people
 * (38,704 of 99,242) of Kachin and northern Shan are there; published maps show no table by
 * township. Townships that are not named have none; Rakhine has none.
 */
export const NGCA_2017: Readonly<
	Record<string, { readonly sites: number; readonly people: number }>
> = {
	MMR001001: { sites: 3, people: 600 },
	MMR001002: { sites: 16, people: 16622 },
	MMR001005: { sites: 5, people: 2031 },
	MMR001007: { sites: 1, people: 76 },
	MMR001009: { sites: 8, people: 744 },
	MMR001010: { sites: 4, people: 1627 },
	MMR001011: { sites: 2, people: 868 },
	MMR001012: { sites: 17, people: 7500 },
	MMR001013: { sites: 9, people: 3538 },
	MMR001014: { sites: 1, people: 116 },
	MMR001015: { sites: 3, people: 1232 },
	MMR015002: { sites: 1, people: 150 },
	MMR015009: { sites: 9, people: 700 },
	MMR015010: { sites: 3, people: 800 },
	MMR015011: { sites: 6, people: 1300 },
	MMR015015: { sites: 4, people: 600 },
	MMR015019: { sites: 2, people: 200 },
};

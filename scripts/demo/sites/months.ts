/** A calendar month in words such as `2017-06`. */
export type Month = `${number}-${string}`;

/** Whole months since January 2013, the first month of the frame; earlier months are negative. */
export function monthIndex(month: string): number {
	const [, year, of] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) ?? [];
	if (year === undefined) {
		throw new Error(`invalid month: ${month} (site frame); write it as 2017-06`);
	}
	return (Number(year) - 2013) * 12 + Number(of) - 1;
}

/** The month that lies `index` months after January 2013. */
export function monthAt(index: number): Month {
	const year = 2013 + Math.floor(index / 12);
	return `${year}-${String((((index % 12) + 12) % 12) + 1).padStart(2, '0')}` as Month;
}

/** Every month of the frame, January 2013 to April 2018: all rounds and all monthly reports. */
export const MONTHS: readonly Month[] = Array.from(
	{ length: monthIndex('2018-04') + 1 },
	(_, index) => monthAt(index),
);

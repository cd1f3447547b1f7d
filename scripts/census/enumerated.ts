import type { CensusTownship } from './read-census.ts';

/** Who stands behind a township's figures: the people whom the census met. */
export interface Enumerated {
	/** People in conventional households and in institutions. */
	readonly persons: number;
	/** People whom the census did not meet and whose number it estimated. */
	readonly estimated: number;
	readonly aged0to14: number;
	readonly aged15to64: number;
	readonly aged65plus: number;
	/** From the age of 15; by sex in the proportion of the sexes at all ages. */
	readonly adults: number;
	readonly adultMen: number;
	readonly adultWomen: number;
}

/**
 * The enumerated people of a township. Estimated people are those in the population but neither in
 * households nor in institutions; summed by state they are the published 46,600, 69,753 and
 * 1,090,000. Where the published age groups were raised to the whole population, they are brought
 * back: each group times enumerated people ÷ people in all groups.
 */
export function enumeratedOf({ figures, code }: CensusTownship): Enumerated {
	const figure = (column: string): number => {
		const value = figures[column];
		if (typeof value === 'number') return value;
		throw new Error(`invalid census table: no ${column} of ${code}; the figure is needed`);
	};
	const persons = figure('persons_households') + figure('persons_institutions');
	const ages = [figure('aged_0_14'), figure('aged_15_64'), figure('aged_65plus')] as const;
	const back = persons / (ages[0] + ages[1] + ages[2]);
	const adults = (ages[1] + ages[2]) * back;
	const men = figure('men') / (figure('men') + figure('women'));
	return {
		persons,
		estimated: figure('persons') - persons,
		aged0to14: ages[0] * back,
		aged15to64: ages[1] * back,
		aged65plus: ages[2] * back,
		adults,
		adultMen: adults * men,
		adultWomen: adults * (1 - men),
	};
}

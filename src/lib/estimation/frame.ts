import { invalid } from './invalid.ts';

/** One stratum of the first stage: every PSU of the whole design, also those without a row in the domain. */
export interface Stratum {
	readonly id: string;
	/** Ids of the sampled PSUs, unique over the whole design, not only inside the stratum. */
	readonly psus: readonly string[];
	/** N_h: PSUs in the population, for the finite population correction; left out means none. */
	readonly populationPsus?: number;
}

declare const frameBrand: unique symbol;

/**
 * The first stage of the whole design. Made only by `designFrame`, and needed to make
 * `PsuTotals`, so that PSUs without a row in a domain cannot be forgotten.
 */
export interface DesignFrame {
	readonly strata: readonly Stratum[];
	readonly psuCount: number;
	readonly stratumCount: number;
	/** PSU id → position of its stratum in `strata`. */
	readonly stratumIndex: ReadonlyMap<string, number>;
	readonly [frameBrand]: true;
}

/**
 * Checks the first stage of a design and makes it a frame, the `svydesign(ids, strata, fpc)` of R.
 *
 * @param strata every stratum with all its sampled PSUs; an unstratified design is one stratum
 * @throws `invalid design frame | stratum | PSU | populationPsus: …` when the design has no
 * stratum, a stratum repeats or is empty, a PSU occurs twice, or N_h is not a whole number ≥ n_h
 */
export function designFrame(strata: readonly Stratum[]): DesignFrame {
	if (strata.length === 0)
		throw invalid('design frame', 'no strata', 'design', 'Declare at least one stratum.');
	const seen = new Set<string>();
	const stratumIndex = new Map<string, number>();
	const copies = strata.map((stratum, index): Stratum => {
		checkStratum(stratum, seen);
		for (const psu of stratum.psus) {
			const other = stratumIndex.get(psu);
			if (other !== undefined) throw repeatedPsu(psu, strata[other]?.id ?? '', stratum.id);
			stratumIndex.set(psu, index);
		}
		return { ...stratum, psus: [...stratum.psus] };
	});
	return {
		strata: copies,
		psuCount: stratumIndex.size,
		stratumCount: copies.length,
		stratumIndex,
	} as unknown as DesignFrame;
}

function checkStratum(stratum: Stratum, seen: Set<string>): void {
	const where = `stratum ${stratum.id}`;
	if (seen.has(stratum.id))
		throw invalid('stratum', stratum.id, 'declared twice', 'Give each stratum one id.');
	seen.add(stratum.id);
	if (stratum.psus.length === 0)
		throw invalid('stratum', stratum.id, 'no PSU', 'Leave it out or list its sampled PSUs.');
	const population = stratum.populationPsus;
	if (population === undefined || population === Infinity) return;
	if (!Number.isInteger(population))
		throw invalid('populationPsus', population, where, 'Give N_h as a whole number of PSUs.');
	if (population < stratum.psus.length)
		throw invalid(
			'populationPsus',
			population,
			where,
			`Give at least the ${stratum.psus.length} sampled PSUs, or leave it out.`,
		);
}

function repeatedPsu(psu: string, first: string, second: string): Error {
	return first === second
		? invalid('PSU', psu, `twice in stratum ${first}`, 'List each PSU once.')
		: invalid(
				'PSU',
				psu,
				`in strata ${first} and ${second}`,
				'Make PSU ids unique over the design, for instance stratum/psu.',
			);
}

import { invalid } from './invalid.ts';
import { laterStages, type SampledWithin } from './later-stages.ts';

/** One stratum of the first stage: every PSU of the whole design, also those without a row in the domain. */
export interface Stratum {
	readonly id: string;
	/** Ids of the sampled PSUs, unique over the whole design, not only inside the stratum. */
	readonly psus: readonly string[];
	/**
	 * N_h: PSUs in the population, for the finite population correction; left out means none. Not a
	 * whole number where it comes from a sampling rate.
	 */
	readonly populationPsus?: number;
}

declare const frameBrand: unique symbol;

/**
 * The stages of the whole design that count in the variance: the first, and those after it that have
 * a finite population correction. Made only by `designFrame`, and needed to make `PsuTotals`, so that
 * PSUs without a row in a domain cannot be forgotten.
 */
export interface DesignFrame {
	readonly strata: readonly Stratum[];
	readonly psuCount: number;
	readonly stratumCount: number;
	/** Stages that count in the variance; 1 unless later stages have a finite population correction. */
	readonly stages: number;
	/** PSU → position of its stratum in `strata`. */
	readonly psuStratum: ReadonlyMap<string, number>;
	/**
	 * Unit of the last stage that counts (of one stage: the PSU) → position of its stratum in
	 * `strata`. These are the units that totals and samples are keyed by.
	 */
	readonly stratumIndex: ReadonlyMap<string, number>;
	/** Unit → what was drawn inside it at the next stage; empty with one stage. */
	readonly within: ReadonlyMap<string, SampledWithin>;
	/** Unit of a later stage → the unit it was drawn in; empty with one stage. */
	readonly parentOf: ReadonlyMap<string, string>;
	readonly [frameBrand]: true;
}

/**
 * Checks the stages of a design and makes it a frame, the `svydesign(ids, strata, fpc)` of R.
 *
 * @param strata every stratum with all its sampled PSUs; an unstratified design is one stratum
 * @param later what was drawn inside each PSU, and inside each of those units, and so on: all units
 *   of a stage or none; left out where only the first stage has a finite population correction
 * @throws `invalid design frame | stratum | PSU | unit | populationPsus | populationUnits: …` when
 * the design has no stratum, a stratum repeats or is empty, a PSU or unit occurs twice or has no
 * units at a stage where others do, or a population is smaller than what was drawn from it
 */
export function designFrame(
	strata: readonly Stratum[],
	later: readonly SampledWithin[] = [],
): DesignFrame {
	if (strata.length === 0)
		throw invalid('design frame', 'no strata', 'design', 'Declare at least one stratum.');
	const seen = new Set<string>();
	const stratumOf = new Map<string, number>();
	const copies = strata.map((stratum, index): Stratum => {
		checkStratum(stratum, seen);
		for (const psu of stratum.psus) {
			const other = stratumOf.get(psu);
			if (other !== undefined) throw repeatedPsu(psu, strata[other]?.id ?? '', stratum.id);
			stratumOf.set(psu, index);
		}
		return { ...stratum, psus: [...stratum.psus] };
	});
	const { stages, within, parentOf, finest } = laterStages([...stratumOf.keys()], later);
	const first = { within, parentOf };
	return {
		strata: copies,
		psuCount: stratumOf.size,
		stratumCount: copies.length,
		stages,
		psuStratum: stratumOf,
		stratumIndex:
			stages === 1
				? stratumOf
				: new Map(finest.map((unit) => [unit, stratumOf.get(psuOf(first, unit)) ?? -1])),
		within,
		parentOf,
	} as unknown as DesignFrame;
}

/** The PSU that a unit of any stage lies in; a PSU itself. */
export function psuOf({ parentOf }: Pick<DesignFrame, 'parentOf'>, unit: string): string {
	let at = unit;
	for (let up = parentOf.get(at); up !== undefined; up = parentOf.get(at)) at = up;
	return at;
}

/** PSUs and strata that units of the last stage lie in: those a domain has rows in. */
export function countUnits(
	frame: DesignFrame,
	units: Iterable<string>,
): { readonly psus: number; readonly strata: number } {
	const psus = new Set<string>();
	const strata = new Set<number | undefined>();
	for (const unit of units) {
		psus.add(frame.stages === 1 ? unit : psuOf(frame, unit));
		strata.add(frame.stratumIndex.get(unit));
	}
	return { psus: psus.size, strata: strata.size };
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
	if (!Number.isFinite(population))
		throw invalid('populationPsus', population, where, 'Give N_h as a number of PSUs.');
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

import { invalid } from './invalid.ts';

/** What was drawn inside one unit of the stage before. */
export interface SampledWithin {
	/** The PSU, or unit of a later stage, that was drawn from. */
	readonly parent: string;
	/** Ids of the units drawn in it, unique over the whole design and all its stages. */
	readonly units: readonly string[];
	/** Units there are in it; left out or infinite: drawn with replacement. */
	readonly populationUnits?: number;
}

export interface LaterStages {
	/** How many stages there are, the first one counted. */
	readonly stages: number;
	readonly within: ReadonlyMap<string, SampledWithin>;
	readonly parentOf: ReadonlyMap<string, string>;
	/** Units of the last stage. */
	readonly finest: readonly string[];
}

/**
 * Puts the stages after the first in order: every unit of a stage was drawn from, or none.
 *
 * @throws `invalid unit | populationUnits: …`
 */
export function laterStages(psus: readonly string[], later: readonly SampledWithin[]): LaterStages {
	const within = new Map<string, SampledWithin>();
	const parentOf = new Map<string, string>();
	const first = new Set(psus);
	for (const one of later) {
		checkPopulation(one);
		if (within.has(one.parent))
			throw invalid('unit', one.parent, 'drawn from twice', 'Give all its units in one list.');
		within.set(one.parent, { ...one, units: [...one.units] });
		for (const unit of one.units) {
			if (parentOf.has(unit) || first.has(unit))
				throw invalid('unit', unit, `in ${one.parent}`, 'Make ids unique over all stages.');
			parentOf.set(unit, one.parent);
		}
	}
	let finest = psus;
	let stages = 1;
	let drawn = 0;
	while (finest.some((unit) => within.has(unit))) {
		const missing = finest.find((unit) => !within.has(unit));
		if (missing !== undefined)
			throw invalid('unit', missing, 'nothing drawn in it', 'Give the units of every unit.');
		drawn += finest.length;
		finest = finest.flatMap((unit) => within.get(unit)?.units ?? []);
		stages += 1;
	}
	const stray =
		drawn < within.size
			? [...within.keys()].find((unit) => !parentOf.has(unit) && !first.has(unit))
			: undefined;
	if (stray !== undefined)
		throw invalid(
			'unit',
			stray,
			'not a unit of the stage before',
			'Draw from units of the design.',
		);
	return { stages, within, parentOf, finest };
}

function checkPopulation({ parent, units, populationUnits: population }: SampledWithin): void {
	if (units.length === 0)
		throw invalid('unit', parent, 'nothing drawn in it', 'Give the units of every unit.');
	if (population === undefined || population >= units.length) return;
	throw invalid(
		'populationUnits',
		population,
		`in ${parent}`,
		`Give at least the ${units.length} units drawn, or leave it out.`,
	);
}

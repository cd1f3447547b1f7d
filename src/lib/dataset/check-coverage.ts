import { problem, type Problem } from './check-problem.ts';
import { checkDuplicates, checkKnown } from './check-reference.ts';
import { placeCodes, type Dataset } from './dataset.ts';
import { COUNTRY } from './ids.ts';

const FILE = 'coverage.yaml';

/** Checks `coverage.yaml`: areas that exist, gaps that add up to the ledger, plausible totals. */
export function checkCoverage(dataset: Dataset): Problem[] {
	const { coverage } = dataset;
	const areas = coverage.areas.map((a) => a.area);
	/* A register has no ledger of drawn units; its gaps lie in the places it speaks of. */
	const within = dataset.kind === 'survey' ? areas : [COUNTRY, ...placeCodes(dataset)];
	const gapIds = coverage.gaps.map((g) => g.id);
	const conflictIds = coverage.conflicts.map((c) => c.id);
	return [
		...checkDuplicates(FILE, (i) => `areas.${i}.area`, 'area', areas),
		...checkDuplicates(FILE, (i) => `gaps.${i}.id`, 'gap', gapIds),
		...checkDuplicates(FILE, (i) => `conflicts.${i}.id`, 'conflict', conflictIds),
		...coverage.gaps.flatMap((gap, i) =>
			checkKnown(FILE, `gaps.${i}.within`, 'area', gap.within, within),
		),
		...checkGapUnits(dataset),
		...checkPeople(dataset),
	];
}

/** In every area of the ledger, excluded and replaced units are those of its gaps. */
function checkGapUnits(dataset: Dataset): Problem[] {
	const { areas, gaps } = dataset.coverage;
	return areas.flatMap((area, i) =>
		(['excluded', 'replaced'] as const).flatMap((state) => {
			const units = gaps
				.filter((gap) => gap.within === area.area && gap.state === state)
				.reduce((sum, gap) => sum + gap.units, 0);
			if (units === area[state]) return [];
			const remedy = `the gaps within ${area.area} hold ${units} ${state}, make both equal`;
			return [problem(FILE, `areas.${i}.${state}`, `units ${state}`, area[state], remedy)];
		}),
	);
}

function checkPeople(dataset: Dataset): Problem[] {
	const { gaps, population, planned, interviewed } = dataset.coverage;
	const people = gaps.reduce((sum, gap) => sum + (gap.population ?? 0), 0);
	return [
		...(population !== undefined && people > population
			? [problem(FILE, 'population', 'population', population, `the gaps alone hold ${people}`)]
			: []),
		...(planned !== undefined && interviewed !== undefined && interviewed > planned
			? [problem(FILE, 'interviewed', 'interviewed', interviewed, `only ${planned} were planned`)]
			: []),
	];
}

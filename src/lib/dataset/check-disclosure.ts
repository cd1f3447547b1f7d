import { problem, type Problem } from './check-problem.ts';
import { checkVariable } from './check-reference.ts';
import { ADMIN_LEVELS } from './dataset-schema.ts';
import { placesOf, type Dataset } from './dataset.ts';

const FILE = 'disclosure.yaml';

/** Checks `disclosure.yaml`: what never leaves agrees with the codebook, thresholds are ordered. */
export function checkDisclosure(dataset: Dataset): Problem[] {
	const { disclosure } = dataset;
	const { minimumN, cautionN, cvBands } = disclosure;
	return [
		...checkNever(dataset),
		...disclosure.k.keys.flatMap((id, i) => checkVariable(dataset, FILE, `k.keys.${i}`, id)),
		...(disclosure.k.unit === undefined
			? []
			: checkVariable(dataset, FILE, 'k.unit', disclosure.k.unit)),
		...(minimumN.value <= cautionN.value
			? []
			: [
					problem(
						FILE,
						'cautionN.value',
						'cautionN',
						cautionN.value,
						'let it be at least minimumN',
					),
				]),
		...(cvBands.caution <= cvBands.withhold
			? []
			: [
					problem(FILE, 'cvBands', 'cvBands', cvBands.caution, 'let caution begin before withhold'),
				]),
		...checkFinestLevel(dataset),
	];
}

/** The columns that never leave stand in two files on purpose: a slip in one is caught here. */
function checkNever(dataset: Dataset): Problem[] {
	const { columns } = dataset.disclosure.never;
	const unknown = columns.flatMap((id, i) =>
		checkVariable(dataset, FILE, `never.columns.${i}`, id),
	);
	const disagree = dataset.codebook.variables.flatMap((variable, i) => {
		const listed = columns.includes(variable.id);
		if (listed === (variable.release === 'never')) return [];
		const remedy = listed
			? 'disclosure.yaml lists it under never.columns: set "release: never" or take it off that list'
			: 'add it to never.columns in disclosure.yaml, or set "release: public"';
		const path = `variables.${i}.release`;
		return [problem('codebook.yaml', path, `release of ${variable.id}`, variable.release, remedy)];
	});
	return [...unknown, ...disagree];
}

function checkFinestLevel(dataset: Dataset): Problem[] {
	const finest = dataset.disclosure.finestLevel.value;
	const finer = placesOf(dataset).filter(
		(place) => ADMIN_LEVELS.indexOf(place.level) > ADMIN_LEVELS.indexOf(finest),
	);
	const remedy = `disclosure.yaml allows nothing finer than ${finest}`;
	return finer.map(({ level }) =>
		problem('dataset.yaml', 'geography.level', 'level', level, remedy),
	);
}

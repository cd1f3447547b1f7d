import { problem, type Problem } from './check-problem.ts';
import { checkDuplicates, checkKnown, checkVariable } from './check-reference.ts';
import { placesOf, type Dataset } from './dataset.ts';
import { PCodeSchema, type VariableId } from './ids.ts';
import * as v from 'valibot';

const FILE = 'dataset.yaml';

/** Checks `dataset.yaml`: tables and their sorting, period, geography, headline. */
export function checkInfo(dataset: Dataset): Problem[] {
	const { info, indicators } = dataset;
	const { start, end } = info.period;
	return [
		...checkDuplicates(
			FILE,
			(i) => `tables.${i}.id`,
			'table',
			info.tables.map((t) => t.id),
		),
		...checkDuplicates(
			FILE,
			(i) => `tables.${i}.file`,
			'file',
			info.tables.map((t) => t.file),
		),
		...info.tables.flatMap((table, i) =>
			table.sort.flatMap((id, j) =>
				checkVariable(dataset, FILE, `tables.${i}.sort.${j}`, id, { tables: [table.id] }),
			),
		),
		...(start <= end
			? []
			: [problem(FILE, 'period', 'period', `${start} to ${end}`, 'let it end after it starts')]),
		...checkKnown(
			FILE,
			'headline',
			'headline',
			info.headline,
			indicators.map((i) => i.id),
		),
		...checkGeography(dataset),
	];
}

function checkGeography(dataset: Dataset): Problem[] {
	return placesOf(dataset).flatMap(({ variable }, i) =>
		checkPlace(dataset, variable, i === 0 ? 'geography.variable' : `geography.also.${i - 1}`),
	);
}

function checkPlace(dataset: Dataset, id: VariableId, path: string): Problem[] {
	const unknown = checkVariable(dataset, FILE, path, id, { public: true });
	const at = dataset.codebook.variables.findIndex((x) => x.id === id);
	const variable = dataset.codebook.variables[at];
	if (variable === undefined) return unknown;
	if (variable.type !== 'category' || variable.categories === undefined) {
		const remedy = 'make it a category whose codes are P-codes, or leave "geography" out';
		return [...unknown, problem(FILE, path, 'variable', variable.id, remedy)];
	}
	const codes = variable.categories.flatMap((category, i) =>
		v.is(PCodeSchema, category.code)
			? []
			: [
					problem(
						'codebook.yaml',
						`variables.${at}.categories.${i}.code`,
						'P-code',
						category.code,
						'the geography variable holds MIMU P-codes such as MMR012',
					),
				],
	);
	return [...unknown, ...codes];
}

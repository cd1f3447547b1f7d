import { problem, type Problem } from './check-problem.ts';
import { checkDuplicates, checkKnown, checkVariable } from './check-reference.ts';
import type { Dataset } from './dataset.ts';
import { PCodeSchema } from './ids.ts';
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
	const { geography } = dataset.info;
	if (geography === undefined) return [];
	const path = 'geography.variable';
	const unknown = checkVariable(dataset, FILE, path, geography.variable, { public: true });
	const variable = dataset.codebook.variables.find((x) => x.id === geography.variable);
	if (variable === undefined) return unknown;
	if (variable.type !== 'category' || variable.categories === undefined) {
		const remedy = 'make it a category whose codes are P-codes, or leave "geography" out';
		return [...unknown, problem(FILE, path, 'variable', variable.id, remedy)];
	}
	const at = dataset.codebook.variables.indexOf(variable);
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

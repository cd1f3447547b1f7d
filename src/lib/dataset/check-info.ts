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
		...checkReport(dataset),
	];
}

/** A report shows rounds, and of a register only; every indicator in it has them. */
function checkReport(dataset: Dataset): Problem[] {
	const { report } = dataset.info;
	if (report === undefined) return [];
	const rounds = dataset.kind === 'register' ? dataset.design.rounds : undefined;
	if (rounds === undefined) {
		const remedy = 'only a register with rounds in design.yaml has one, leave it out';
		return [problem(FILE, 'report', 'report', report.title.en, remedy)];
	}
	const known = dataset.indicators.filter((i) => i.table === rounds.table).map((i) => i.id);
	const lists = {
		figures: report.figures,
		maps: report.maps,
		tables: report.tables,
		'alike.indicators': report.alike?.indicators ?? [],
		'distribution.columns': report.distribution?.columns ?? [],
	};
	const check = (path: string, id: string): Problem[] =>
		checkKnown(FILE, `report.${path}`, 'indicator', id, known);
	return [
		...Object.entries(lists).flatMap(([list, ids]) => [
			...ids.flatMap((id, i) => check(`${list}.${i}`, id)),
			...checkDuplicates(FILE, (i) => `report.${list}.${i}`, 'indicator', ids),
		]),
		...(report.distribution ? check('distribution.since', report.distribution.since) : []),
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

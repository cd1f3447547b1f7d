import { checkExpression } from './check-expression.ts';
import { type Problem } from './check-problem.ts';
import { checkDuplicates, checkKnown, checkVariable } from './check-reference.ts';
import { checkRegister } from './check-register.ts';
import type { Dataset, SurveyDataset } from './dataset.ts';
import type { VariableId } from './ids.ts';

const FILE = 'design.yaml';

/** Checks `design.yaml`: every column of the design exists in every table and may be public. */
export function checkDesign(dataset: Dataset): Problem[] {
	const { design, info } = dataset;
	const tables = info.tables.map((t) => t.id);
	const ids = design.weightings.map((w) => w.id);
	return [
		...(dataset.kind === 'survey' ? checkSample(dataset) : checkRegister(dataset)),
		...checkDuplicates(FILE, (i) => `weightings.${i}.id`, 'weighting', ids),
		...design.weightings.flatMap((weighting, i) =>
			checkExpression(dataset, FILE, `weightings.${i}.weight`, weighting.weight, 'number', {
				tables,
				public: true,
			}),
		),
		...design.domains.variables.flatMap((id, i) =>
			checkVariable(dataset, FILE, `domains.variables.${i}`, id),
		),
		...checkRounds(dataset),
	];
}

function checkSample(dataset: SurveyDataset): Problem[] {
	const { design, info } = dataset;
	const tables = info.tables.map((t) => t.id);
	const everywhere = (path: string, id: VariableId): Problem[] =>
		checkVariable(dataset, FILE, path, id, { tables, public: true });
	const [first, ...later] = design.psu;
	return [
		...design.strata.flatMap((id, i) => everywhere(`strata.${i}`, id)),
		...(first === undefined ? [] : everywhere('psu.0', first)),
		...later.flatMap((id, i) => checkVariable(dataset, FILE, `psu.${i + 1}`, id)),
		...(design.fpc === undefined ? [] : everywhere('fpc', design.fpc)),
		...(design.replicates?.variables ?? []).flatMap((id, i) =>
			checkVariable(dataset, FILE, `replicates.variables.${i}`, id),
		),
	];
}

function checkRounds(dataset: Dataset): Problem[] {
	const { rounds } = dataset.design;
	if (rounds === undefined) return [];
	const tables = dataset.info.tables.map((t) => t.id);
	const unknown = checkKnown(FILE, 'rounds.table', 'table', rounds.table, tables);
	const need = { tables: unknown.length === 0 ? [rounds.table] : [], public: true };
	return [...unknown, ...checkVariable(dataset, FILE, 'rounds.variable', rounds.variable, need)];
}

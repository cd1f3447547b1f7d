import { checkCalibration } from './check-calibration.ts';
import { checkExpression } from './check-expression.ts';
import { problem, type Problem } from './check-problem.ts';
import { checkDuplicates, checkKnown, checkVariable } from './check-reference.ts';
import { checkRegister } from './check-register.ts';
import type { Dataset, SurveyDataset } from './dataset.ts';
import type { SampleDesign } from './design-schema.ts';
import { designStages, fpcOf } from './design-stages.ts';
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
	const counted = designStages(design).length;
	return [
		...design.strata.flatMap((id, i) => everywhere(`strata.${i}`, id)),
		...design.psu.flatMap((id, i) =>
			i < counted ? everywhere(`psu.${i}`, id) : checkVariable(dataset, FILE, `psu.${i}`, id),
		),
		...checkStages(design),
		...fpcOf(design).flatMap(({ column }, i) =>
			everywhere(Array.isArray(design.fpc) ? `fpc.${i}` : 'fpc', column),
		),
		...(design.replicates?.variables ?? []).flatMap((id, i) =>
			everywhere(`replicates.variables.${i}`, id),
		),
		...checkReplicates(design, everywhere),
		...checkCalibration(dataset),
	];
}

/** Factors that cannot be seen from the weights are there, and as many as replicates. */
function checkReplicates(
	{ replicates }: SampleDesign,
	everywhere: (path: string, id: VariableId) => Problem[],
): Problem[] {
	if (replicates === undefined) return [];
	const { type, variables, weight, rho, scale, rscales } = replicates;
	const missing = (name: string): Problem =>
		problem(FILE, `replicates.${name}`, name, 'missing', `give it for the type ${type}`);
	const short = rscales !== undefined && rscales.length !== variables.length;
	const remedy = `give one for each of ${variables.length} variables`;
	return [
		...everywhere('replicates.weight', weight),
		...(short ? [problem(FILE, 'replicates.rscales', 'rscales', rscales.length, remedy)] : []),
		...(type === 'Fay' && rho === undefined ? [missing('rho')] : []),
		...((type === 'JKn' || type === 'other') && rscales === undefined ? [missing('rscales')] : []),
		...(type === 'other' && scale === undefined ? [missing('scale')] : []),
	];
}

function checkStages(design: SampleDesign): Problem[] {
	const [stages, corrections] = [design.psu.length, fpcOf(design).length];
	const kinds = [...new Set(fpcOf(design).map(({ kind }) => kind))];
	if (kinds.length > 1)
		return [problem(FILE, 'fpc', 'kinds of corrections', kinds, 'give all as size or all as rate')];
	if (corrections <= stages) return [];
	const remedy = `give at most one for each of the ${stages} stages of psu`;
	return [problem(FILE, 'fpc', 'number of corrections', corrections, remedy)];
}

function checkRounds(dataset: Dataset): Problem[] {
	const { rounds } = dataset.design;
	if (rounds === undefined) return [];
	const tables = dataset.info.tables.map((t) => t.id);
	const unknown = checkKnown(FILE, 'rounds.table', 'table', rounds.table, tables);
	const need = { tables: unknown.length === 0 ? [rounds.table] : [], public: true };
	return [...unknown, ...checkVariable(dataset, FILE, 'rounds.variable', rounds.variable, need)];
}

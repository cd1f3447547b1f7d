import type { Calibration, CalibrationMargin } from './calibration-schema.ts';
import { problem, type Problem } from './check-problem.ts';
import { checkDuplicates, checkVariable } from './check-reference.ts';
import { categoriesOf, codeText, type SurveyDataset } from './dataset.ts';
import { fpcOf } from './design-stages.ts';
import { variablesOf } from './expression.ts';

const FILE = 'design.yaml';
const at = (path: string): string => `calibration.${path}`;

/** Totals of two margins count the same people; more apart than this share, they do not. */
const SAME_TOTAL = 1e-6;

/**
 * Checks `calibration` of a design: its columns, that every category named is one, that margins add
 * up to the same total, and that the rest of the design can go with it.
 */
export function checkCalibration(dataset: SurveyDataset): Problem[] {
	const { calibration } = dataset.design;
	if (calibration === undefined) return [];
	return [
		...checkColumns(dataset, calibration),
		...checkWeightings(dataset, calibration),
		...checkFit(dataset, calibration),
		...calibration.margins.flatMap((margin, m) => checkMargin(dataset, margin, m)),
		...checkTotals(calibration),
	];
}

function checkColumns(dataset: SurveyDataset, { weight, calibrated }: Calibration): Problem[] {
	const tables = dataset.info.tables.map((t) => t.id);
	const found = dataset.codebook.variables.find((x) => x.id === calibrated);
	const type = found?.type ?? 'number';
	return [
		...checkVariable(dataset, FILE, at('weight'), weight, { tables, public: true }),
		...checkVariable(dataset, FILE, at('calibrated'), calibrated, { tables, public: true }),
		...(type === 'number'
			? []
			: [problem(FILE, at('calibrated'), `type of ${calibrated}`, type, 'a weight is a number')]),
		...(weight === calibrated
			? [
					problem(
						FILE,
						at('calibrated'),
						'calibrated weight',
						calibrated,
						'give it a name of its own, the design weight is kept',
					),
				]
			: []),
	];
}

/** Replicates replicate the calibrated weight, so every weighting has to rest on it and on it alone. */
function checkWeightings(
	{ design }: SurveyDataset,
	{ weight, calibrated }: Calibration,
): Problem[] {
	return design.weightings.flatMap((weighting, i) => {
		const used = variablesOf(weighting.weight);
		if (used.includes(calibrated) && !used.includes(weight)) return [];
		const remedy = `use ${calibrated} in place of ${weight}, its replicates belong to it`;
		return [problem(FILE, `weightings.${i}.weight`, 'weight', weighting.id, remedy)];
	});
}

function checkFit({ design, info }: SurveyDataset, calibration: Calibration): Problem[] {
	const { method, margins, replicates } = calibration;
	const jackknife = replicates.type === 'jackknife';
	const fault = (path: string, thing: string, value: unknown, remedy: string): Problem[] => [
		problem(FILE, path, thing, value, remedy),
	];
	return [
		...(method === 'post-stratify' && margins.length > 1
			? fault(at('margins'), 'margins', margins.length, 'post-stratify to one, or use "rake"')
			: []),
		...(method === 'rake' && margins.length < 2
			? fault(at('margins'), 'margins', 1, 'rake to two or more, or use "post-stratify"')
			: []),
		...(design.replicates !== undefined
			? fault('replicates', 'replicates', 'declared', 'leave them out, the import makes them')
			: []),
		...(info.tables.length > 1
			? fault('calibration', 'tables', info.tables.length, 'calibrate a dataset of one table')
			: []),
		...(jackknife && fpcOf(design).length > 1
			? fault(
					'fpc',
					'corrections',
					fpcOf(design).length,
					'the jackknife takes that of stage 1 only',
				)
			: []),
		...(!jackknife && fpcOf(design).length > 0
			? fault('fpc', 'correction', 'declared', 'the bootstrap takes none, leave it out')
			: []),
	];
}

function checkMargin(dataset: SurveyDataset, margin: CalibrationMargin, m: number): Problem[] {
	const tables = dataset.info.tables.map((t) => t.id);
	const { variables, population } = margin;
	const path = (rest: string): string => at(`margins.${m}.${rest}`);
	const keys = population.map(({ codes }) => codes.map(codeText).join(', '));
	return [
		...checkDuplicates(FILE, (i) => path(`variables.${i}`), 'variable', variables),
		...variables.flatMap((id, i) => {
			const variable = dataset.codebook.variables.find((x) => x.id === id);
			const wrong = variable !== undefined && categoriesOf(variable).length === 0;
			const remedy = 'only categories and booleans make post-strata';
			return [
				...checkVariable(dataset, FILE, path(`variables.${i}`), id, { tables, public: true }),
				...(wrong
					? [problem(FILE, path(`variables.${i}`), `type of ${id}`, variable.type, remedy)]
					: []),
			];
		}),
		...checkDuplicates(FILE, (i) => path(`population.${i}.codes`), 'post-stratum', keys),
		...population.flatMap(({ codes }, i) => checkCodes(dataset, margin, codes, path, i)),
	];
}

function checkCodes(
	dataset: SurveyDataset,
	{ variables }: CalibrationMargin,
	codes: CalibrationMargin['population'][number]['codes'],
	path: (rest: string) => string,
	i: number,
): Problem[] {
	if (codes.length !== variables.length) {
		const remedy = `give one for each of ${variables.join(', ')}`;
		return [problem(FILE, path(`population.${i}.codes`), 'number of codes', codes.length, remedy)];
	}
	return variables.flatMap((id, j) => {
		const variable = dataset.codebook.variables.find((x) => x.id === id);
		const known = (variable ? categoriesOf(variable) : []).map((c) => c.code);
		const code = codes[j];
		if (known.length === 0 || code === undefined || known.includes(code)) return [];
		const remedy = `the codebook has ${known.slice(0, 12).map(codeText).join(', ')}`;
		return [problem(FILE, path(`population.${i}.codes.${j}`), `code of ${id}`, code, remedy)];
	});
}

function checkTotals({ margins }: Calibration): Problem[] {
	const totals = margins.map(({ population }) =>
		population.reduce((sum, { total }) => sum + total, 0),
	);
	const [first = 0] = totals;
	return totals.flatMap((total, m) => {
		if (Math.abs(total - first) <= SAME_TOTAL * Math.max(total, first)) return [];
		const remedy = `every margin counts the same units, and the first has ${first}`;
		return [problem(FILE, at(`margins.${m}.population`), 'sum of totals', total, remedy)];
	});
}

import type { CellJson, ViewJson } from '../../../src/lib/analysis/index.ts';
import {
	calibrateReplicates,
	replicateSe,
	type ReplicateMultipliers,
} from '../../../src/lib/estimation/index.ts';
import type { Desk } from '../../cli/run-cli.ts';
import {
	schoolDescriptors,
	schoolsCsv,
	writeSchools,
	type SchoolCase,
	type SchoolDesign,
} from '../../fixtures/schools.ts';
import { relativeError } from '../compare.ts';

export const IMPORT_TOLERANCE = { n: 0, value: 1e-9, se: 1e-9, df: 0 } as const;

/** One estimate of imported and calibrated data beside R's: relative errors, differences of counts. */
export interface ImportComparison extends Readonly<Record<keyof typeof IMPORT_TOLERANCE, number>> {
	readonly wanted: SchoolCase;
	readonly caveats: readonly string[];
}

const WRONG = { n: Infinity, value: Infinity, se: Infinity, df: Infinity } as const;

/**
 * Imports the rows of a design as CSV, which calibrates their weights, and asks `estimate` for R's
 * cases. Degrees of freedom are compared of the whole.
 */
export async function compareImport(
	desk: Desk,
	design: SchoolDesign,
): Promise<readonly ImportComparison[]> {
	const dataset = await writeSchools(desk, schoolDescriptors(design));
	const file = await desk.write('schools.csv', schoolsCsv(design));
	const imported = await desk.run('import', file, '--dataset', dataset);
	if (imported.code !== 0) throw new Error(`invalid import: ${imported.err} (${design.id}).`);
	const views = new Map<string, ViewJson>();
	const compared: ImportComparison[] = [];
	for (const wanted of design.cases) {
		const { indicator, by, group } = wanted;
		const key = `${indicator} ${by}`;
		const view = views.get(key) ?? (await estimate(desk, dataset, indicator, by));
		views.set(key, view);
		const errors = besides(wanted, cellOf(view, group), by === null ? design.df : null);
		compared.push({ wanted, caveats: view.caveats, ...errors });
	}
	return compared;
}

async function estimate(
	desk: Desk,
	dataset: string,
	indicator: string,
	by: string | null,
): Promise<ViewJson> {
	const { code, out, err } = await desk.run(
		...['estimate', '--dataset', dataset, '--indicator', indicator, '--format', 'json'],
		...(by === null ? [] : ['--by', by]),
	);
	if (code !== 0) throw new Error(`invalid estimate: ${err} (${indicator}).`);
	return JSON.parse(out) as ViewJson;
}

const cellOf = (view: ViewJson, group: string | null): CellJson | undefined =>
	group === null
		? view.overall
		: view.cells.find((cell) => Object.values(cell.by).join() === group);

function besides(
	wanted: SchoolCase,
	cell: CellJson | undefined,
	df: number | null,
): Pick<ImportComparison, keyof typeof IMPORT_TOLERANCE> {
	if (cell?.kind !== 'estimate') return WRONG;
	return {
		n: Math.abs(cell.n - wanted.n),
		value: relativeError(cell.value ?? NaN, wanted.value, 0),
		se: relativeError(cell.se ?? NaN, wanted.se, wanted.value),
		df: df === null ? 0 : Math.abs((cell.df ?? NaN) - df),
	};
}

/** The mean of all schools with the replicates of a bootstrap that R drew, calibrated here. */
export function compareBootstrap(design: SchoolDesign): Pick<ImportComparison, 'value' | 'se'> {
	const numbers = (name: string): readonly number[] => (design.columns[name] ?? []).map(Number);
	const psu = (design.columns['i'] ?? []).map(String);
	const psus = [...new Set(psu)];
	const before = numbers('pw');
	const drawn: ReplicateMultipliers = {
		...{ type: 'bootstrap', scale: 1 / 39, rscales: Array<number>(40).fill(1) },
		multipliers: (design.multipliers ?? []).map(
			(column) => new Map(column.map((m, i) => [psus[i] ?? '', m])),
		),
	};
	const margins = design.margins.map(({ variables, population }) => ({
		groups: (design.columns[variables[0] ?? ''] ?? []).map(String),
		population: new Map(population.map(({ codes, total }) => [String(codes[0]), total])),
	}));
	const made = calibrateReplicates({ psu, weights: before, margins }, drawn);
	if ('failure' in made) throw new Error(`invalid golden design: ${made.failure} (${design.id}).`);
	const mean = (factors: ArrayLike<number>): number => {
		const w = before.map((one, i) => one * (factors[i] ?? 0));
		const sum = (of: readonly number[]): number => of.reduce((s, x, i) => s + x * (w[i] ?? 0), 0);
		return sum(numbers('api00')) / sum(before.map(() => 1));
	};
	const wanted = design.cases[0];
	const value = mean(made.full);
	const se = replicateSe({ ...drawn, mse: false, df: design.df }, value, made.replicates.map(mean));
	return {
		value: relativeError(value, wanted?.value ?? NaN, 0),
		se: relativeError(se ?? NaN, wanted?.se ?? NaN, value),
	};
}

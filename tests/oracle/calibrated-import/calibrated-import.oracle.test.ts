import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CellJson, ViewJson } from '../../../src/lib/analysis/index.ts';
import {
	calibrateReplicates,
	replicateSe,
	type ReplicateMultipliers,
} from '../../../src/lib/estimation/index.ts';
import { openDesk, type Desk } from '../../cli/run-cli.ts';
import {
	readSchools,
	schoolDescriptors,
	schoolsCsv,
	writeSchools,
	type SchoolDesign,
} from '../../fixtures/schools.ts';
import { relativeError } from '../compare.ts';

const designs = readSchools();
let desk: Desk;
beforeAll(async () => {
	desk = await openDesk();
});
afterAll(() => desk.remove());

async function estimate(dataset: string, indicator: string, by: string | null): Promise<ViewJson> {
	const { code, out, err } = await desk.run(
		...['estimate', '--dataset', dataset, '--indicator', indicator, '--format', 'json'],
		...(by === null ? [] : ['--by', by]),
	);
	expect(err).toBe('');
	expect(code).toBe(0);
	return JSON.parse(out) as ViewJson;
}

const cellOf = (view: ViewJson, group: string | null): CellJson | undefined =>
	group === null
		? view.overall
		: view.cells.find((cell) => Object.values(cell.by).join() === group);

describe('weights calibrated by the import, from CSV to estimate', () => {
	it.each(designs.filter(({ multipliers }) => multipliers === null))(
		'give R’s values, standard errors and degrees of freedom to 1e-9: $id',
		async (design) => {
			const dataset = await writeSchools(desk, schoolDescriptors(design));
			const file = await desk.write('schools.csv', schoolsCsv(design));
			const imported = await desk.run('import', file, '--dataset', dataset);
			expect(imported.err).toBe('');
			expect(imported.code).toBe(0);
			const views = new Map<string, ViewJson>();
			for (const { indicator, by, group, n, value, se } of design.cases) {
				const key = `${indicator} ${by}`;
				const view = views.get(key) ?? (await estimate(dataset, indicator, by));
				views.set(key, view);
				const cell = cellOf(view, group);
				const where = `${key} ${group}`;
				expect(cell?.kind, where).toBe('estimate');
				expect(cell?.n, where).toBe(n);
				expect(relativeError(cell?.value ?? NaN, value, 0), where).toBeLessThanOrEqual(1e-9);
				expect(relativeError(cell?.se ?? NaN, se, value), where).toBeLessThanOrEqual(1e-9);
				if (by === null) expect(cell?.df, where).toBe(design.df);
				expect(view.caveats).toContain('calibrated-weights');
			}
		},
	);

	it('give R’s standard errors for the replicates of a bootstrap that R drew', () => {
		const design = designs.find(({ multipliers }) => multipliers !== null) as SchoolDesign;
		const numbers = (name: string) => (design.columns[name] ?? []).map(Number);
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
		if ('failure' in made)
			throw new Error(`invalid golden design: ${made.failure} (${design.id}).`);
		const mean = (factors: ArrayLike<number>): number => {
			const w = before.map((one, i) => one * (factors[i] ?? 0));
			const sum = (of: readonly number[]): number => of.reduce((s, x, i) => s + x * (w[i] ?? 0), 0);
			return sum(numbers('api00')) / sum(before.map(() => 1));
		};
		const wanted = design.cases[0];
		const value = mean(made.full);
		const se = replicateSe(
			{ ...drawn, mse: false, df: design.df },
			value,
			made.replicates.map(mean),
		);
		expect(relativeError(value, wanted?.value ?? NaN, 0)).toBeLessThanOrEqual(1e-9);
		expect(relativeError(se ?? NaN, wanted?.se ?? NaN, value)).toBeLessThanOrEqual(1e-9);
	});
});

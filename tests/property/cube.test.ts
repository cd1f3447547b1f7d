import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSurvey } from '../../scripts/dataset/read-dataset.ts';
import {
	analyse,
	answerFromCube,
	cubeVariables,
	fillCube,
	loadFrame,
	measureCube,
	MOST_CELLS,
	type Cube,
	type Survey,
	type ViewRequest,
} from '../../src/lib/analysis/index.ts';
import {
	breakdownsOf,
	categoriesOf,
	indicatorOf,
	type SurveyDataset,
} from '../../src/lib/dataset/index.ts';
import { openDuckdbNode } from '../../src/lib/engine/adapters/duckdb-node.ts';
import { countingEngine, type CountingEngine } from '../../src/lib/engine/index.ts';
import { descriptorDir } from '../demo/demo-survey.ts';
import { shippedTables } from '../fixtures/shipped.ts';
import { differences } from './cube-differences.ts';

/** Means, proportions of rows and of members, ratios, totals; universes; rows and visits. */
const INDICATORS = [
	...['grid-electricity', 'grid-hours', 'poor-population', 'consumption-mean', 'food-share'],
	...['child-poverty', 'poverty-gap', 'care-sought', 'water-shortage', 'ill-members'],
];

const requests = (dataset: SurveyDataset): fc.Arbitrary<ViewRequest> =>
	fc
		.constantFrom(...INDICATORS)
		.map((id) => indicatorOf(dataset, id))
		.chain((indicator) => {
			const variables = breakdownsOf(dataset, indicator.table);
			const ids = variables.map((v) => v.id);
			const filters = fc.uniqueArray(
				fc.constantFrom(...variables).chain((variable) =>
					fc
						.subarray(
							categoriesOf(variable).map((c) => String(c.code)),
							{ minLength: 1 },
						)
						.map((codes) => ({ variable: variable.id, codes })),
				),
				{ maxLength: 3, selector: (f) => f.variable },
			);
			return fc.record({
				indicator: fc.constant(indicator.id),
				by: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }),
				where: filters,
				weighting: fc.constantFrom(...indicator.weightings),
				level: fc.constantFrom(0.9, 0.95, 0.99),
				lonely: fc.constantFrom<ViewRequest['lonely']>('adjust', 'remove', 'average', 'fail'),
			});
		});

describe('a view from the cube', () => {
	const dir = mkdtempSync(join(tmpdir(), 'sittan-cube-'));
	const cubes = new Map<string, Promise<Cube>>();
	let dataset: SurveyDataset;
	let engine: CountingEngine;
	let survey: Survey;

	beforeAll(async () => {
		await shippedTables('mlcs-2017', dir);
		dataset = await readSurvey(descriptorDir);
		engine = countingEngine(await openDuckdbNode());
		for (const name of ['household', 'visit']) {
			await engine.register({ name, path: join(dir, `${name}.parquet`) });
		}
		survey = { dataset, frame: await loadFrame(dataset, engine, 'household') };
	}, 120_000);
	afterAll(async () => {
		await engine.close();
		rmSync(dir, { recursive: true });
	});

	async function filledFor(request: ViewRequest): Promise<Cube> {
		const sizes = await measureCube(survey, engine, request);
		const variables = cubeVariables(dataset, request, sizes, []) ?? [];
		const cube = await fillCube(survey, engine, { ...request, variables }, MOST_CELLS);
		if (cube === null) throw new Error('invalid cube: too large (demonstration survey)');
		return cube;
	}

	function cubeFor(request: ViewRequest): Promise<Cube> {
		const key = `${request.indicator} ${request.weighting}`;
		const cube = cubes.get(key) ?? filledFor(request);
		cubes.set(key, cube);
		return cube;
	}

	it('is the view of the direct path to 1e-12, standard errors, notes and caveats included, and costs no statement', async () => {
		await fc.assert(
			fc.asyncProperty(requests(dataset), async (request) => {
				const cube = await cubeFor(request);
				const before = engine.statements.length;
				const view = answerFromCube(survey, cube, request);
				expect(engine.statements.length).toBe(before);
				expect(differences(view, await analyse(survey, engine, request))).toEqual([]);
			}),
			{ seed: 20172, numRuns: 200 },
		);
	}, 300_000);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	analyse,
	openSource,
	type Source,
	type ViewRequest,
} from '../../../src/lib/analysis/index.ts';
import { openDuckdbNode } from '../../../src/lib/engine/adapters/duckdb-node.ts';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { relativeError } from '../compare.ts';
import {
	columnName,
	describeDesign,
	designsOf,
	indicatorId,
	makeTable,
	tableName,
} from './described.ts';

const goldens = designsOf('apistrat', 'scd');

let engine: Engine;
beforeAll(async () => {
	engine = await openDuckdbNode();
});
afterAll(() => engine.close());

describe('a design that declares replicate weights', () => {
	it.each(goldens)(
		'is answered by DuckDB with R’s standard errors: $name $design.id',
		async (one) => {
			const { design } = one;
			const table = tableName(one);
			await makeTable(engine, table, design);
			const source: Source = await openSource(describeDesign(table, design), engine, table);
			if (!('frame' in source)) throw new Error('invalid source: a register (golden design).');
			expect(source.replicates?.df).toBe(design.df);
			for (const wanted of design.cases) {
				const request = {
					...{
						indicator: indicatorId(wanted),
						by: wanted.by === null ? [] : [columnName(wanted.by)],
					},
					...{ where: [], weighting: 'household', level: 0.95, lonely: 'adjust' },
				} as unknown as ViewRequest;
				const view = await analyse(source, engine, request);
				expect(view.basis === 'sample' && view.replicates?.count).toBe(design.replicates.length);
				const cell =
					wanted.by === null ? view.overall : view.cells.find((c) => c.key === wanted.group);
				const estimate = cell?.estimate;
				if (estimate?.kind !== 'estimate') {
					expect(wanted.df < 1 || wanted.se === null || wanted.n < 2, JSON.stringify(wanted)).toBe(
						true,
					);
					continue;
				}
				expect(relativeError(estimate.value, wanted.value, 0)).toBeLessThanOrEqual(1e-9);
				expect(relativeError(estimate.se, wanted.se ?? NaN, wanted.value)).toBeLessThanOrEqual(
					1e-9,
				);
				expect(estimate.df, JSON.stringify(wanted)).toBe(wanted.df);
			}
		},
	);
});

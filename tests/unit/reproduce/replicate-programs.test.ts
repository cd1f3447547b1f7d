import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultRequest } from '../../../src/lib/analysis/index.ts';
import type { VariableId } from '../../../src/lib/dataset/index.ts';
import { openDuckdbNode } from '../../../src/lib/engine/adapters/duckdb-node.ts';
import type { Engine } from '../../../src/lib/engine/index.ts';
import {
	describeDesign,
	designsOf,
	makeTable,
	tableName,
} from '../../oracle/replicates/described.ts';
import { viewCase, type Case, type Opened } from './cases.ts';
import { hasSurvey } from './programs.ts';
import { writeExtract } from './replicate-extract.ts';
import { farthest, reproduced } from './reproduced.ts';

const survey = hasSurvey();

let engine: Engine;
let home: string;
beforeAll(async () => {
	engine = await openDuckdbNode();
	home = mkdtempSync(join(tmpdir(), 'sittan-replicates-'));
});
afterAll(async () => {
	await engine.close();
	rmSync(home, { recursive: true });
});

/** The view of every indicator of a design, as a whole and by each of its variables of codes. */
async function viewsOf(opened: Opened): Promise<readonly Case[]> {
	const { dataset } = opened;
	const breakdowns = dataset.codebook.variables.filter(({ breakdown }) => breakdown);
	const cases: Case[] = [];
	for (const { id } of dataset.indicators) {
		for (const by of [[], ...breakdowns.map((one) => [one.id])] as VariableId[][]) {
			const request = { ...defaultRequest(dataset, id), by };
			cases.push(await viewCase(opened, `${id} by ${by.join()}`, request));
		}
	}
	return cases.filter(({ expected }) => expected.length > 0);
}

describe('the R code of a survey with replicate weights', () => {
	it.for(designsOf('apistrat', 'apiclus1', 'scd'))(
		'gives the numbers of every view: $name $design.id (skipped without R and its survey package)',
		{ timeout: 120_000 },
		async (one, { skip }) => {
			skip(!survey, 'R or its survey package is not installed');
			const table = tableName(one);
			await makeTable(engine, table, one.design);
			const opened = { dataset: describeDesign(table, one.design), engine };
			const folder = join(home, table);
			writeExtract(one.design, folder);
			const cases = await viewsOf(opened);
			const found = reproduced(opened, new Map([[table, folder]]), cases);
			expect(found.wrong).toEqual([]);
			expect(found.counts.get('view')?.numbers).toBeGreaterThan(cases.length);
			expect(farthest(found)).toBeLessThan(1e-9);
		},
	);
});

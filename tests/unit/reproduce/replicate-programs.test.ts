import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultRequest } from '../../../src/lib/analysis/index.ts';
import type { VariableId } from '../../../src/lib/dataset/index.ts';
import { openDuckdbNode } from '../../../src/lib/engine/adapters/duckdb-node.ts';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { hasR } from '../../fixtures/has-r.ts';
import {
	describeDesign,
	designsOf,
	makeTable,
	tableName,
	type NamedDesign,
} from '../../oracle/replicates/described.ts';
import { viewCase, type Case, type Opened } from './cases.ts';
import { writeExtract } from './replicate-extract.ts';
import { farthest, reproducedAll, type Asking, type Reproduced } from './reproduced.ts';

const survey = hasR('survey');

const DESIGNS = designsOf('apistrat', 'apiclus1', 'scd');

let engine: Engine;
let home: string;
let asked: readonly Asking[] = [];
let found: readonly Reproduced[] = [];
beforeAll(async () => {
	engine = await openDuckdbNode();
	home = mkdtempSync(join(tmpdir(), 'sittan-replicates-'));
	if (!survey) return;
	asked = await Promise.all(DESIGNS.map(askingOf));
	found = reproducedAll(asked);
}, 300_000);
afterAll(async () => {
	await engine.close();
	rmSync(home, { recursive: true });
});

async function askingOf(one: NamedDesign): Promise<Asking> {
	const table = tableName(one);
	await makeTable(engine, table, one.design);
	const opened = { dataset: describeDesign(table, one.design), engine };
	const folder = join(home, table);
	writeExtract(one.design, folder);
	return { opened, folders: new Map([[table, folder]]), cases: await viewsOf(opened) };
}

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
	it.for(DESIGNS.map((design, at) => ({ ...design, at })))(
		'gives the numbers of every view: $name $design.id (skipped without R and its survey package)',
		({ at }, { skip }) => {
			skip(!survey, 'R or its survey package is not installed');
			const [asking, answered] = [asked[at], found[at]];
			if (asking === undefined || answered === undefined) throw new Error('nothing was asked');
			expect(answered.wrong).toEqual([]);
			expect(answered.counts.get('view')?.numbers).toBeGreaterThan(asking.cases.length);
			expect(farthest(answered)).toBeLessThan(1e-9);
		},
	);
});

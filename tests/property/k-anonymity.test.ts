import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TableId, VariableId } from '../../src/lib/dataset/index.ts';
import { openDuckdbNode } from '../../src/lib/engine/adapters/duckdb-node.ts';
import type { Engine } from '../../src/lib/engine/index.ts';
import { kRiskSetsStatement, kRiskStatement } from '../../src/lib/query/index.ts';
import { surveyDataset } from '../engine/fixtures/survey-dataset.ts';

const KEYS = ['state', 'hhsize', 'urban'] as const;
const RUNS = { numRuns: 60, seed: 20261127 };

interface Person {
	readonly ea: number;
	readonly state: string | null;
	readonly hhsize: number | null;
	readonly urban: boolean | null;
}

/** Few codes and few units, so that combinations are shared, units come again and keys are missing. */
const person: fc.Arbitrary<Person> = fc.record({
	ea: fc.integer({ min: 1, max: 12 }),
	state: fc.constantFrom(null, 'a', 'b', "c'|"),
	hhsize: fc.constantFrom(null, 0, 1, 9),
	urban: fc.constantFrom(null, true, false),
});
const people = fc.array(person, { minLength: 0, maxLength: 40 });

/** The definition, by plain code: combinations of fewer than k units, their units, all their rows. */
function risk(
	rows: readonly Person[],
	keys: readonly (typeof KEYS)[number][],
	k: number,
	unit: boolean,
) {
	if (keys.length === 0) return { combinations: 0, units: 0, rows: 0 };
	const who = (row: Person): number => (unit ? row.ea : rows.indexOf(row));
	const groups = new Map<string, Person[]>();
	for (const row of rows) {
		const key = JSON.stringify(keys.map((name) => row[name]));
		groups.set(key, [...(groups.get(key) ?? []), row]);
	}
	const few = [...groups.values()].filter((group) => new Set(group.map(who)).size < k);
	const units = new Set(few.flat().map(who));
	return {
		combinations: few.length,
		units: units.size,
		rows: rows.filter((row) => units.has(who(row))).length,
	};
}

let folder: string;
let duck: DuckDBInstance;
let engine: Engine;
let files = 0;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'sittan-k-'));
	duck = await DuckDBInstance.create(':memory:', { threads: '1' });
	engine = await openDuckdbNode();
});
afterAll(async () => {
	duck.closeSync();
	await engine.close();
	rmSync(folder, { recursive: true, force: true });
});

/** Registers rows as a table of their own and returns its name. */
async function register(rows: readonly Person[]): Promise<TableId> {
	const name = `people${++files}`;
	const path = join(folder, `${name}.parquet`);
	const text = (value: string | null): string =>
		value === null ? 'NULL' : `'${value.replaceAll("'", "''")}'`;
	const values = rows.map((r) => `(${r.ea}, ${text(r.state)}, ${r.hhsize}, ${r.urban})`);
	const connection = await duck.connect();
	await connection.run(
		`CREATE OR REPLACE TABLE t (ea INTEGER, state VARCHAR, hhsize INTEGER, urban BOOLEAN)`,
	);
	if (values.length > 0) await connection.run(`INSERT INTO t VALUES ${values.join(', ')}`);
	await connection.run(`COPY t TO '${path}' (FORMAT parquet)`);
	connection.closeSync();
	await engine.register({ name, path });
	return name as TableId;
}

describe('combinations of key variables that too few units share', () => {
	it('are those counted by definition, with all keys and with each left out, missing keys included', () =>
		fc.assert(
			fc.asyncProperty(
				people,
				fc.integer({ min: 2, max: 6 }),
				fc.boolean(),
				fc.subarray([...KEYS]),
				async (rows, k, hasUnit, keys) => {
					const unit = hasUnit ? { unit: 'ea' as VariableId } : {};
					const dataset = {
						...surveyDataset,
						disclosure: {
							...surveyDataset.disclosure,
							k: { value: k, keys: [], source: 'tests', ...unit },
						},
					};
					const table = await register(rows);
					const question = { table, variables: keys as string[] as VariableId[], where: [] };
					const expected = [
						risk(rows, keys, k, hasUnit),
						...keys.map((key) =>
							risk(
								rows,
								keys.filter((x) => x !== key),
								k,
								hasUnit,
							),
						),
					];
					const sets = await engine.run(kRiskSetsStatement(dataset, question));
					expect(sets).toEqual(expected.map((row, i) => ({ left_out: i, ...row })));
					expect(await engine.run(kRiskStatement(dataset, question))).toEqual([expected[0]]);
				},
			),
			RUNS,
		));
});

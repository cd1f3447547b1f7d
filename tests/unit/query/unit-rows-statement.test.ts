import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	analyse,
	defaultRequest,
	registerViewOf,
	type ViewRequest,
} from '../../../src/lib/analysis/index.ts';
import type { IndicatorId, VariableId } from '../../../src/lib/dataset/index.ts';
import { openDuckdbNode } from '../../../src/lib/engine/adapters/duckdb-node.ts';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { raw, unitRowsStatement } from '../../../src/lib/query/index.ts';
import { campRounds } from '../../fixtures/register-camps.ts';
import { registerDataset, registerRows } from '../../fixtures/register.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await openDuckdbNode();
	const literal = (value: unknown): string =>
		value === null ? 'NULL' : typeof value === 'string' ? `'${value}'` : String(value);
	const names = Object.keys(campRounds[0]!);
	const rows = campRounds.map((row) => `(${Object.values(row).map(literal).join(', ')})`);
	await engine.run(
		raw(`CREATE TABLE camp AS SELECT * FROM (VALUES ${rows.join(', ')}) t(${names.join(', ')})`),
	);
});
afterAll(() => engine.close());

const id = (indicator: string): IndicatorId => indicator as IndicatorId;
const ask = (indicator: string, change: Partial<ViewRequest> = {}): ViewRequest => ({
	...defaultRequest(registerDataset, id(indicator)),
	...change,
});
const only = (variable: string, ...codes: string[]) => ({
	variable: variable as VariableId,
	codes,
});

describe('the statement of unit rows', () => {
	it.each(registerDataset.indicators.map((i) => i.id))(
		'is bound by DuckDB for %s and answers what plain code answers',
		async (indicator) => {
			const request = ask(indicator);
			const answered = await analyse({ dataset: registerDataset }, engine, request);
			expect(answered).toEqual(registerViewOf(registerDataset, request, registerRows(request)));
		},
	);

	it('gives every round, whatever round is shown: last known values stand in earlier ones', async () => {
		const rows = await engine.run(
			unitRowsStatement(registerDataset, ask('people', { where: [only('round', '5')] })),
		);
		expect(new Set(rows.map((row) => row['round']))).toEqual(new Set(['1', '2', '3', '4', '5']));
		expect(rows).toHaveLength(campRounds.length);
	});

	it('keeps a unit that was not reached under a filter on what it was not asked', async () => {
		const rows = await engine.run(
			unitRowsStatement(registerDataset, {
				...ask('people'),
				where: [only('school', 'true')],
			}),
		);
		const missed = rows.filter((row) => row['unit'] === 'K08' && row['round'] === '5');
		expect(missed).toHaveLength(1);
		expect(rows.some((row) => row['unit'] === 'K07')).toBe(false);
	});

	it('drops a unit whose place is known to be another', async () => {
		const rows = await engine.run(
			unitRowsStatement(registerDataset, { ...ask('people'), where: [only('control', 'ngca')] }),
		);
		const ngca = campRounds.filter((row) => row.control === 'ngca').map((row) => row.site);
		expect(new Set(rows.map((row) => row['unit']))).toEqual(new Set(ngca));
	});
});

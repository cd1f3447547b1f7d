import { expect, it } from 'vitest';
import { countingEngine } from '../../../src/lib/engine/index.ts';
import { keyRisks } from '../../../src/lib/extract/index.ts';
import { fakeEngine } from '../../engine/fake-engine.ts';
import { dataset } from '../../fixtures/survey.ts';

it('a table without a key variable tells nobody apart, and nothing is read of it', async () => {
	const engine = countingEngine(fakeEngine());
	const [table] = dataset.info.tables;
	expect(table).toBeDefined();
	if (table)
		expect(await keyRisks(dataset, engine, { table: table.id, where: [] }, [])).toEqual([]);
	expect(engine.statements).toEqual([]);
});

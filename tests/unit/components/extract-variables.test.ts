import { describe, expect, it } from 'vitest';
import {
	neededVariables,
	searchedGroups,
	usedVariables,
	variableGroups,
} from '../../../src/lib/components/extract/variable-groups.ts';
import { registerDataset } from '../../fixtures/register.ts';
import { dataset } from '../../fixtures/survey.ts';

const table = dataset.info.tables[0]?.id as never;
const ids = (found: ReturnType<typeof variableGroups>) =>
	found.flatMap(({ variables }) => variables.map((x) => x.id));

describe('variables to choose from', () => {
	it('are the public ones of the table, once each', () => {
		const all = ids(variableGroups(dataset, table));
		expect(all).toContain('light');
		expect(all).not.toContain('secret');
		expect(new Set(all).size).toBe(all.length);
	});

	it('are found by all words of the search, in their name or either language', () => {
		const groups = variableGroups(dataset, table);
		expect(ids(searchedGroups(groups, 'LIGHT'))).toEqual(['light']);
		expect(ids(searchedGroups(groups, 'light zebra'))).toEqual([]);
		expect(searchedGroups(groups, '  ')).toEqual(groups);
	});

	it('of a sample are needed for errors where they are weight, stratum or PSU', () => {
		expect(new Set(neededVariables(dataset, table))).toEqual(
			new Set(['weight', 'hhsize', 'stratum', 'psu']),
		);
	});

	it('of a register are needed where they tell units and rounds apart', () => {
		const { unit, rounds, status } = registerDataset.design;
		const own = registerDataset.info.tables[0]?.id as never;
		expect(new Set(neededVariables(registerDataset, own))).toEqual(
			new Set([unit, rounds?.variable, status?.variable].filter((x) => x !== undefined)),
		);
	});

	it('that indicators use include those needed for errors, and leave the rest out', () => {
		const used = usedVariables(dataset, table);
		expect(used).toEqual(expect.arrayContaining([...neededVariables(dataset, table)]));
		expect(used).toContain('light');
		expect(used.length).toBeLessThan(ids(variableGroups(dataset, table)).length);
	});
});

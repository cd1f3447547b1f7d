import { describe, expect, it } from 'vitest';
import { packageName, SelectionSchema, type Selection } from '../../../../src/lib/extract/index.ts';
import * as v from 'valibot';
import { dataset } from '../../../fixtures/survey.ts';
import { registerDataset } from '../../../fixtures/register.ts';

const of = (parts: object): Selection =>
	v.parse(SelectionSchema, { dataset: 'small-survey', table: 'household', ...parts });
const where = (variable: string, ...codes: string[]) => ({ variable, codes });
const DATE = '2026-11-22';

describe('the name of a package', () => {
	it('is the dataset and the date where nothing is left out', () => {
		expect(packageName(dataset, of({}), DATE)).toBe('small-survey_2026-11-22.zip');
	});
	it('names areas first, then other filters, then themes of variables that are not design', () => {
		const selection = of({
			where: [where('urban', 'rural'), where('state', 'MMR012', 'MMR001')],
			variables: ['state', 'stratum', 'psu', 'weight', 'light'],
		});
		expect(packageName(dataset, selection, DATE)).toBe(
			'small-survey_state-mmr012-state-mmr001_urban-rural_energy_2026-11-22.zip',
		);
	});
	it('counts what would be too long to name', () => {
		const selection = v.parse(SelectionSchema, {
			dataset: 'small-register',
			table: 'camp',
			where: [where('round', '1', '2', '3', '4')],
		});
		expect(packageName(registerDataset, selection, DATE)).toBe(
			'small-register_4-round_2026-11-22.zip',
		);
	});
	it('says estimates and their indicator', () => {
		const selection = of({ estimates: [{ indicator: 'grid' }] });
		expect(packageName(dataset, selection, DATE)).toBe(
			'small-survey_estimates_grid_2026-11-22.zip',
		);
	});
	it('holds no sign that a file system or a shell takes for its own', () => {
		const selection = of({ where: [where('urban', '../$(x); rm')] });
		expect(packageName(dataset, selection, DATE)).toMatch(/^[a-z0-9_.-]+$/);
		expect(packageName(dataset, selection, DATE)).not.toContain('..');
	});
});

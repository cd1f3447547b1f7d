import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, type Desk } from '../../cli/run-cli.ts';
import { readSchools, type SchoolDesign } from '../../fixtures/schools.ts';
import { compareBootstrap, compareImport, IMPORT_TOLERANCE } from './calibrated-import.ts';

const designs = readSchools();
let desk: Desk;
beforeAll(async () => {
	desk = await openDesk();
});
afterAll(() => desk.remove());

describe('weights calibrated by the import, from CSV to estimate', () => {
	it.each(designs.filter(({ multipliers }) => multipliers === null))(
		'give R’s values, standard errors and degrees of freedom to 1e-9: $id',
		async (design) => {
			const compared = await compareImport(desk, design);
			expect(compared).toHaveLength(design.cases.length);
			const quantities = Object.keys(IMPORT_TOLERANCE) as (keyof typeof IMPORT_TOLERANCE)[];
			const beyond = compared.filter((one) =>
				quantities.some((name) => !(one[name] <= IMPORT_TOLERANCE[name])),
			);
			expect(beyond).toEqual([]);
			expect(compared.filter(({ caveats }) => !caveats.includes('calibrated-weights'))).toEqual([]);
		},
	);

	it('give R’s standard errors for the replicates of a bootstrap that R drew', () => {
		const design = designs.find(({ multipliers }) => multipliers !== null) as SchoolDesign;
		const { value, se } = compareBootstrap(design);
		expect(value).toBeLessThanOrEqual(IMPORT_TOLERANCE.value);
		expect(se).toBeLessThanOrEqual(IMPORT_TOLERANCE.se);
	});
});

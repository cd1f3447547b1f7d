import { collectCamps, type CampRegister } from '../../../src/lib/camps/index.ts';
import type { VariableId } from '../../../src/lib/dataset/index.ts';
import { campRounds } from '../../fixtures/register-camps.ts';
import { registerDataset, registerRequest, registerRows } from '../../fixtures/register.ts';

const columns = ['site', 'township', 'control', 'round', 'status', 'individuals', 'school'];

/** What the small register knows of each of its camps, as the pipeline publishes it. */
export const registers = collectCamps(
	registerDataset,
	registerDataset.indicators.map((indicator) => ({
		indicator,
		rows: registerRows(registerRequest(indicator.id, { by: [] })),
	})),
	{
		columns: columns as unknown as readonly VariableId[],
		rows: campRounds as unknown as readonly Readonly<Record<string, string | number | null>>[],
	},
);

export function registerOf(site: string): CampRegister {
	const found = registers.get(site);
	if (!found) throw new Error(`invalid site: ${site} (the fixture has K01 to S04)`);
	return found;
}

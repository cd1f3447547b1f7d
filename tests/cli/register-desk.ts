import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDuckdbNode } from '../../src/lib/engine/adapters/duckdb-node.ts';
import { campRounds } from '../fixtures/register-camps.ts';
import { registerDescriptors } from '../fixtures/register.ts';
import type { Desk } from './run-cli.ts';

/** Variables of the small register that its rows leave to plain rules. */
const PLACE = { lon: 97.4, lat: 25.4 };

/** Writes the small register into a desk, descriptors and Parquet; returns its folder. */
export async function writeRegister({ folder, workspace }: Desk): Promise<string> {
	const { info, indicators, caveats, kind: _, ...rest } = registerDescriptors;
	const target = join(folder, 'register');
	const raw = join(workspace.raw, info.id);
	await mkdir(target, { recursive: true });
	await mkdir(raw, { recursive: true });
	const files = { dataset: info, indicators: { indicators }, caveats: { caveats }, ...rest };
	for (const [name, descriptor] of Object.entries(files)) {
		// Every JSON text is YAML too.
		await writeFile(join(target, `${name}.yaml`), JSON.stringify(descriptor));
	}
	const rows = campRounds.map((row) => ({
		...row,
		site_name: row.site,
		site_name_my: row.site,
		...PLACE,
	}));
	const json = join(folder, 'camps.json');
	await writeFile(json, JSON.stringify(rows));
	const engine = await openDuckdbNode();
	try {
		await engine.run({
			text: `COPY (SELECT * FROM read_json('${json}')) TO '${join(raw, 'camp.parquet')}' (FORMAT parquet)`,
			params: [],
		});
	} finally {
		await engine.close();
	}
	return target;
}

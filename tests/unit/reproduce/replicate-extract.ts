import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormat } from 'd3-dsv';
import { columnName, named, type GoldenWeights } from '../../oracle/replicates/described.ts';

/** The rows of a golden design as the extract has them: replicate weights are columns. */
export function writeExtract(design: GoldenWeights, folder: string): void {
	const columns = [
		...Object.entries(design.columns).map(([name, values]) => [columnName(name), values] as const),
		...design.replicates.map((weights, r) => [named(r), weights] as const),
	];
	const rows = (design.columns['w'] ?? []).map((_, row) =>
		Object.fromEntries(columns.map(([name, values]) => [name, values[row]])),
	);
	mkdirSync(folder);
	writeFileSync(join(folder, 'data.csv'), csvFormat(rows));
}

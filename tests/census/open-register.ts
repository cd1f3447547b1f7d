import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDataset } from '../../scripts/dataset/read-dataset.ts';
import { analyse, type RegisterView } from '../../src/lib/analysis/index.ts';
import {
	indicatorOf,
	type IndicatorId,
	type RegisterDataset,
	type VariableId,
	type WeightingId,
} from '../../src/lib/dataset/index.ts';
import { openDuckdbNode } from '../../src/lib/engine/adapters/duckdb-node.ts';
import { raw } from '../../src/lib/query/index.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));
export const geographyDir = join(data, 'geography');
export const datasetDir = (id: string): string => join(data, 'datasets', id);

/** What is asked beside the indicator. */
export interface Asked {
	readonly by?: string;
	readonly where?: Readonly<Record<string, string>>;
	readonly weighting?: string;
}

/** A register of one table, built into a temporary folder and opened. */
export interface OpenRegister {
	readonly dataset: RegisterDataset;
	/** Rows of a statement over the table. */
	rows(text: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
	/** The view that the screen and `sittan estimate` show. */
	view(indicator: string, asked?: Asked): Promise<RegisterView>;
	/** The overall value of a view. */
	value(indicator: string, asked?: Asked): Promise<number>;
	close(): Promise<void>;
}

/** Builds a register with `build` and opens it with its descriptors. */
export async function openRegister(
	id: string,
	build: (out: string) => Promise<unknown>,
): Promise<OpenRegister> {
	const dir = mkdtempSync(join(tmpdir(), `sittan-${id}-`));
	await build(dir);
	const dataset = await readDataset(datasetDir(id));
	if (dataset.kind !== 'register') throw new Error(`invalid dataset: ${id} is no register`);
	const engine = await openDuckdbNode();
	for (const table of dataset.info.tables) {
		await engine.register({ name: table.id, path: join(dir, table.file) });
	}
	const view: OpenRegister['view'] = async (indicator, { by, where = {}, weighting } = {}) => {
		const known = indicatorOf(dataset, indicator);
		const answer = await analyse({ dataset }, engine, {
			indicator: indicator as IndicatorId,
			by: by === undefined ? [] : [by as VariableId],
			where: Object.entries(where).map(([variable, code]) => ({
				variable: variable as VariableId,
				codes: [code],
			})),
			weighting: (weighting ?? known.weightings[0]) as WeightingId,
			level: 0.95,
			lonely: 'adjust',
		});
		if (answer.basis !== 'register') throw new Error(`invalid view: ${id} answers as a sample`);
		return answer;
	};
	return {
		dataset,
		rows: (text) => engine.run(raw(text)),
		view,
		value: async (indicator, asked) => figureOf((await view(indicator, asked)).overall.estimate),
		close: async () => {
			await engine.close();
			rmSync(dir, { recursive: true });
		},
	};
}

/** The value of a shown figure; throws for anything else. */
export function figureOf(estimate: RegisterView['overall']['estimate']): number {
	if (estimate.kind === 'figure') return estimate.value;
	throw new Error(`invalid figure: ${estimate.kind}`);
}

/** The values of a view's cells by their key; cells without a value are left out. */
export function valuesOf(view: RegisterView): Map<string, number> {
	return new Map(
		view.cells.flatMap(({ key, estimate }) =>
			estimate.kind === 'figure' ? [[key, estimate.value] as const] : [],
		),
	);
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3-dsv';
import { parse } from 'yaml';
import { buildMlcs, type MlcsReport } from '../../scripts/demo/index.ts';
import {
	checkDescriptors,
	DESCRIPTOR_NAMES,
	indicatorOf,
	type Dataset,
	type VariableId,
	type WeightingId,
} from '../../src/lib/dataset/index.ts';
import { openDuckdbNode } from '../../src/lib/engine/adapters/duckdb-node.ts';
import type { Engine } from '../../src/lib/engine/index.ts';
import { loadFrame } from '../../src/lib/analysis/index.ts';
import {
	estimate,
	psuTotals,
	type DesignFrame,
	type Estimate,
} from '../../src/lib/estimation/index.ts';
import { psuTotalsStatement, raw, type TotalsRow } from '../../src/lib/query/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The seed with which the demonstration is shipped. */
export const SEED = 2017;
export const geographyDir = join(root, 'data/geography');
const descriptorDir = join(root, 'data/datasets/mlcs-2017');

/** The demonstration survey, built into a temporary folder and opened. */
export interface DemoSurvey {
	readonly dir: string;
	readonly report: MlcsReport;
	readonly dataset: Dataset;
	readonly engine: Engine;
	readonly frame: DesignFrame;
	/** Rows of a statement over `household`, `visit` and `sample`. */
	rows(text: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
	/** The estimates of an indicator by one variable (code → estimate) or, under '', of all rows. */
	estimates(indicator: string, weighting: string, by: string): Promise<Map<string, Estimate>>;
	close(): Promise<void>;
}

/** Reads and validates the descriptors of `mlcs-2017`. */
export function readMlcs(): Dataset {
	const read = (name: string): unknown =>
		parse(readFileSync(join(descriptorDir, `${name}.yaml`), 'utf8'));
	const { dataset, problems } = checkDescriptors(
		Object.fromEntries(DESCRIPTOR_NAMES.map((name) => [name, read(name)])),
	);
	if (dataset) return dataset;
	throw new Error(problems.map((p) => `${p.file} ${p.path}: ${p.message}`).join('\n'));
}

/** One published figure of `published.csv`. */
export interface Published {
	readonly indicator: string;
	readonly weighting: string;
	readonly by: string;
	readonly code: string;
	readonly value: number;
	readonly unit: string;
	readonly use: string;
	readonly source: string;
}

/** Every published figure, chosen and typed with its source. */
export function readPublished(): readonly Published[] {
	return csvParse(readFileSync(join(descriptorDir, 'published.csv'), 'utf8'), (row) => ({
		indicator: row['indicator'] ?? '',
		weighting: row['weighting'] ?? '',
		by: row['by'] ?? '',
		code: row['code'] ?? '',
		value: Number(row['value']),
		unit: row['unit'] ?? '',
		use: row['use'] ?? '',
		source: row['source'] ?? '',
	}));
}

/** Builds the demonstration survey from its seed and opens it. */
export async function openDemo(): Promise<DemoSurvey> {
	const dir = mkdtempSync(join(tmpdir(), 'sittan-demo-'));
	const report = await buildMlcs({ out: dir, seed: SEED, geographyDir });
	const dataset = readMlcs();
	const engine = await openDuckdbNode();
	for (const name of ['household', 'visit', 'sample']) {
		await engine.register({ name, path: join(dir, `${name}.parquet`) });
	}
	const frame = await loadFrame(dataset, engine, 'household');
	return {
		dir,
		report,
		dataset,
		engine,
		frame,
		rows: (text) => engine.run(raw(text)),
		estimates: async (indicator, weighting, by) => {
			const { id, kind } = indicatorOf(dataset, indicator);
			const statement = psuTotalsStatement(dataset, {
				indicator: id,
				by: by === '' ? [] : [by as VariableId],
				where: [],
				weighting: weighting as WeightingId,
			});
			const rows = (await engine.run(statement)) as unknown as readonly TotalsRow[];
			const codes = [...new Set(rows.map((row) => row.by1 ?? ''))];
			return new Map(
				codes.map((code) => {
					const own = rows.filter((row) => (row.by1 ?? '') === code);
					const result = estimate(kind, psuTotals(frame, own), {
						level: 0.95,
						lonely: dataset.design.lonely,
					});
					if (result.kind === 'estimate') return [code, result] as const;
					throw new Error(`invalid estimate: ${indicator} ${by}=${code} (${result.reason})`);
				}),
			);
		},
		close: async () => {
			await engine.close();
			rmSync(dir, { recursive: true });
		},
	};
}

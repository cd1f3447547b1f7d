import { join } from 'node:path';
import type { CoverageArea, Dataset } from '../../src/lib/dataset/index.ts';
import type { Gazetteer } from '../../src/lib/geography/index.ts';
import { identifier, join as joined, param, sql } from '../../src/lib/query/index.ts';
import type { Duck } from '../import/duck.ts';
import type { Output } from './output.ts';

/** One line of the ledger; `population` only where the descriptors give it. */
type LedgerLine = Pick<CoverageArea, 'area' | 'drawn' | 'done' | 'replaced' | 'excluded'>;

/** `coverage.json`: what became of the sampled units, by area of the ledger and by township. */
export interface PublishedCoverage {
	readonly areas: readonly CoverageArea[];
	/** Empty for a dataset that declares no table of sampled units. */
	readonly townships: readonly LedgerLine[];
}

/**
 * Publishes the ledger of `coverage.yaml` and, where a table of sampled units is declared
 * (`township`: P-code of where the unit was drawn; `status`: done, replaced or excluded),
 * the finer ledger it gives. Throws when the two do not add up to the same.
 */
export async function writeCoverage(
	duck: Duck,
	dataset: Dataset,
	raw: string,
	gazetteer: Gazetteer,
	output: Output,
): Promise<void> {
	const { areas, sample } = dataset.coverage;
	const townships = sample === undefined ? [] : await townshipLedger(duck, join(raw, sample));
	if (sample !== undefined) checkSums(dataset, townships, gazetteer);
	const published: PublishedCoverage = { areas, townships };
	await output.writeJson(`${dataset.info.id}/coverage.json`, published);
}

async function townshipLedger(duck: Duck, path: string): Promise<readonly LedgerLine[]> {
	const count = (state: string) =>
		sql`CAST(count(*) FILTER (status = ${param(state)}) AS DOUBLE) AS ${identifier(state)}`;
	const states = joined(['done', 'replaced', 'excluded'].map(count), ', ');
	const rows =
		await duck.run(sql`SELECT township AS area, CAST(count(*) AS DOUBLE) AS drawn, ${states}
		FROM read_parquet(${param(path)}) GROUP BY township ORDER BY township`);
	return rows as unknown as readonly LedgerLine[];
}

function checkSums(dataset: Dataset, townships: readonly LedgerLine[], gazetteer: Gazetteer): void {
	const { areas, sample } = dataset.coverage;
	for (const key of ['drawn', 'done', 'replaced', 'excluded'] as const) {
		for (const { area, [key]: expected } of areas) {
			const inside = townships.filter((t) => isWithin(gazetteer, t.area, area));
			const sum = inside.reduce((total, t) => total + t[key], 0);
			if (sum === expected) continue;
			throw new Error(
				`invalid coverage: ${area} ${key} ${expected} (coverage.yaml of ${dataset.info.id}); ${sample} has ${sum} there, mend the one that is wrong`,
			);
		}
	}
	const known = new Set<string>(areas.map((a) => a.area));
	const stray = townships.find((t) => ![...known].some((a) => isWithin(gazetteer, t.area, a)));
	if (stray === undefined) return;
	throw new Error(
		`invalid area: ${stray.area} (${sample} of ${dataset.info.id}); it lies in no area of coverage.yaml`,
	);
}

function isWithin(gazetteer: Gazetteer, inner: LedgerLine['area'], outer: string): boolean {
	if (inner === outer) return true;
	return gazetteer.ancestors(inner).some((area) => area.code === outer);
}

import { join } from 'node:path';
import { problem, type Dataset, type Problem } from '../../src/lib/dataset/index.ts';
import { identifier, join as joined, param, sql } from '../../src/lib/query/index.ts';
import type { Duck } from '../import/duck.ts';

/**
 * Checks k-anonymity before rows are published: every combination of the key variables that occurs
 * in a table must occur in at least k rows (`disclosure.yaml`, `k`). Tables that lack a key
 * variable are judged by those they have. Synthetic rows describe nobody and always pass.
 */
export async function checkK(duck: Duck, dataset: Dataset, raw: string): Promise<Problem[]> {
	const { value, keys } = dataset.disclosure.k;
	if (dataset.info.status === 'synthetic') return [];
	const problems: Problem[] = [];
	for (const { id, file } of dataset.info.tables) {
		const own = keys.filter((key) =>
			dataset.codebook.variables.some((x) => x.id === key && x.tables.includes(id)),
		);
		if (own.length === 0) continue;
		const names = joined(own.map(identifier), ', ');
		const [answer] = await duck.run(sql`SELECT CAST(count(*) AS DOUBLE) AS groups,
				CAST(coalesce(sum(n), 0) AS DOUBLE) AS rows
			FROM (SELECT count(*) AS n FROM read_parquet(${param(join(raw, file))})
				GROUP BY ${names} HAVING count(*) < ${param(value)})`);
		const groups = Number(answer?.['groups'] ?? 0);
		if (groups === 0) continue;
		const shown = `${groups} combinations of ${own.join(', ')} with fewer than ${value} rows`;
		const remedy = `${Number(answer?.['rows'])} rows of ${file} could be recognised: coarsen a key variable, or publish estimates only`;
		problems.push(problem('disclosure.yaml', 'k', 'k', shown, remedy));
	}
	return problems;
}

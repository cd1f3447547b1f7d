import { describe, expect, it } from 'vitest';
import { hasR } from '../fixtures/has-r.ts';
import { regenerate } from './regenerate.ts';

/** Each script that makes golden files, where it stands, and the packages of R that it needs. */
const SCRIPTS: readonly (readonly [folder: string, ...packages: readonly string[]])[] = [
	['.', 'survey'],
	['calibrated-import', 'survey'],
	['calibration', 'survey'],
	['comparisons', 'survey'],
	['distribution', 'survey'],
	['poverty', 'survey', 'laeken'],
	['proportion-intervals', 'survey'],
	['quantiles', 'survey'],
	['replicate-estimators', 'survey'],
	['replicates', 'survey'],
	['two-way', 'survey'],
	['visits', 'survey'],
];

/* At once, as many as there are cores: R does the work, and each script writes to a folder of its own. */
describe.concurrent.each(SCRIPTS)('%s/make-golden.R', (folder, ...packages) => {
	// Skipped without R: the golden files are committed so that the other tests need no R.
	it.skipIf(!hasR(...packages))(
		`makes the committed golden files again (skipped where R has no ${packages.join(' or ')})`,
		async () => {
			const here = (name: string): URL => new URL(`${folder}/${name}`, import.meta.url);
			const again = await regenerate(here('make-golden.R'), here('golden/'));
			expect(again.status, again.stderr).toBe(0);
			expect(again.made).toEqual(again.committed);
			expect(again.changed).toEqual([]);
		},
		1_200_000,
	);
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Step } from './step.ts';
import { sittan } from './steps.ts';

const PACKAGES = 'for (p in c("survey", "foreign")) library(p, character.only = TRUE)';

/**
 * Steps that put a real survey beside the demonstration: NHANES, which R's `survey` package
 * carries. Empty where R, or one of the two packages, is not installed; `why` says so.
 */
export function realSurvey(): { readonly steps: readonly Step[]; readonly why: string } {
	if (spawnSync('Rscript', ['-e', PACKAGES]).status !== 0) {
		return { steps: [], why: 'NHANES is left out: R with survey and foreign is not installed' };
	}
	const folder = mkdtempSync(join(tmpdir(), 'sittan-nhanes-'));
	const dataset = ['--dataset', 'data/datasets/nhanes'];
	return {
		steps: [
			{
				name: 'export NHANES from R',
				command: 'Rscript',
				args: ['tests/nhanes/export.R', folder],
			},
			sittan('import NHANES', 'import', join(folder, 'nhanes.csv'), ...dataset),
		],
		why: '',
	};
}

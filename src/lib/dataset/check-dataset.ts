import { checkCaveats } from './check-caveats.ts';
import { checkCodebook } from './check-codebook.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkDesign } from './check-design.ts';
import { checkDisclosure } from './check-disclosure.ts';
import { checkIndicators } from './check-indicators.ts';
import { checkInfo } from './check-info.ts';
import type { Problem } from './check-problem.ts';
import type { Dataset } from './dataset.ts';

/**
 * Checks the descriptors of a dataset against each other: that what one names another has, that
 * types fit, that columns which never leave are used by nothing public, that the ledger adds up.
 */
export function checkDataset(dataset: Dataset): Problem[] {
	return [
		...checkInfo(dataset),
		...checkCodebook(dataset),
		...checkDesign(dataset),
		...checkIndicators(dataset),
		...checkCoverage(dataset),
		...checkCaveats(dataset),
		...checkDisclosure(dataset),
	];
}

/** What did the sample not see, and what could that do? */
export { addTallies, coverageOf, type Tally, type ViewCoverage } from './ledger.ts';
export { gapBounds, type GapBounds } from './bounds.ts';
export { tallyCompleteness, type UnitStatus } from './completeness.ts';

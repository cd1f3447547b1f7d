/** What the sample of a survey saw and did not see: ledger, map, gaps, and what they could do. */
export { completenessPage, type CompletenessPage } from './completeness-page.ts';
export { reachedMap, type ReachedMap } from './completeness-map.ts';
export { default as Conflicts } from './Conflicts.svelte';
export { default as CoverageMap } from './CoverageMap.svelte';
export { coverageMap, type CoverageMapData, type CoveredArea } from './coverage-map.ts';
export { default as GapCalculator } from './GapCalculator.svelte';
export { default as GapList } from './GapList.svelte';
export {
	answerGap,
	gapQuestion,
	gapPlaces,
	type GapAnswer,
	type GapPlace,
	type GapQuestion,
} from './gap-question.ts';
export { ledgerGroups, wholeTally, type PublishedCoverage } from './ledger-page.ts';
export { default as LedgerTable } from './LedgerTable.svelte';
export { default as RegisterCoverage } from './RegisterCoverage.svelte';

/** What a survey is: design, indicators, codebook, rules, sources, files. */
export {
	designFacts,
	disclosureRules,
	downloads,
	indicatorThemes,
	type Fact,
	type FileEntry,
	type IndicatorEntry,
	type PublishedFile,
	type PublishedFrame,
	type RuleEntry,
} from './about-page.ts';
export { default as Citation } from './Citation.svelte';
export { codebookPage, searchCodebook, type CodebookTheme } from './codebook-page.ts';
export { default as CodebookView } from './CodebookView.svelte';
export { default as FactList } from './FactList.svelte';
export { default as IndicatorNotes } from './IndicatorNotes.svelte';

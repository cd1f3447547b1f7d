/** What a survey is: design, indicators, codebook, rules, sources, files. */
export {
	disclosureRules,
	downloads,
	indicatorThemes,
	type FileEntry,
	type IndicatorEntry,
	type PublishedFile,
	type RuleEntry,
} from './about-page.ts';
export {
	registerDesignFacts,
	sampleFacts,
	type Fact,
	type PublishedFrame,
} from './design-facts.ts';
export { default as Citation } from './Citation.svelte';
export { codebookPage, searchCodebook, type CodebookTheme } from './codebook-page.ts';
export { default as CodebookView } from './CodebookView.svelte';
export { default as FactList } from './FactList.svelte';
export { default as IndicatorNotes } from './IndicatorNotes.svelte';

/** The frame around every screen, and the addresses of the screens. */
export { default as DemoBanner } from './DemoBanner.svelte';
export { default as Footer } from './Footer.svelte';
export { default as Header } from './Header.svelte';
export { default as Notice } from './Notice.svelte';
export { default as ReferencePage } from './ReferencePage.svelte';
export {
	aboutLink,
	areaLink,
	areasLink,
	catalogueLink,
	coverageLink,
	exploreLink,
	extractLink,
	methodsLink,
} from './links.ts';
export { inLanguage } from './in-language.ts';
export type { SurveySummary } from './survey-summary.ts';

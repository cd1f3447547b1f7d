/** The report of one round of a register: what it asks, what is published of it, how it looks. */
export { default as Report } from './Report.svelte';
export { pageCss } from './page-css.ts';
export { reportFile, type PublishedReport } from './published.ts';
export { hasReport, reportRounds } from './questions.ts';

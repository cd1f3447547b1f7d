/** How the report of one round of a register looks, on the screen and on paper. */
export { default as Report } from './Report.svelte';
export { pageCss } from './page-css.ts';

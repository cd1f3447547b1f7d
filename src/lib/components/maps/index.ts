/** Views of a map. */
export { default as Choropleth } from './Choropleth.svelte';
export { default as Legend } from './Legend.svelte';
export { default as Locator } from './Locator.svelte';
export { default as SitesMap } from './SitesMap.svelte';
export { siteLine, type SiteText } from './site-text.ts';

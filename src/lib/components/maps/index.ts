/** Views of a map. */
export { default as Choropleth } from './Choropleth.svelte';
export { default as Legend } from './Legend.svelte';

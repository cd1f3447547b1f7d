/** Views of the screen on which a package is chosen and downloaded. */
export { default as ExtractScreen } from './ExtractScreen.svelte';
export { extractMap, type ExtractMap } from './area-map.ts';

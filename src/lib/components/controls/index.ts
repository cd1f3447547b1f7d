/** Controls that more than one screen uses. */
export { default as Choice } from './Choice.svelte';
export { default as Segments } from './Segments.svelte';
export { default as Slider } from './Slider.svelte';
export { default as Tick } from './Tick.svelte';
export { ticked } from './ticked.ts';

/** What is on the screen now? */
export { Explore, type Desk, type Phase } from './explore.svelte.ts';
export { Instrument } from './instrument.svelte.ts';

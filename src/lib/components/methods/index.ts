/** How the numbers are computed: formulas, references, and proof against R. */
export type { GoldenReport } from './golden-report.ts';
export { default as GoldenTable } from './GoldenTable.svelte';
export { default as TopicTable } from './TopicTable.svelte';
export { methodOf } from './lookup.ts';
export { default as Method } from './Method.svelte';
export { METHOD_TOPICS, METHODS, type MethodEntry, type MethodId } from './topic-list.ts';

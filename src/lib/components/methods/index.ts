/** How the numbers are computed: formulas, references, and proof against R. */
export { FORMULAS } from './formulas.ts';
export type { GoldenReport } from './golden-report.ts';
export { default as GoldenTable } from './GoldenTable.svelte';
export { METHOD_IDS, METHOD_SOURCES, REGISTER_METHOD_IDS, type MethodId } from './method-list.ts';
export { default as Method } from './Method.svelte';
export { formulasOf, titleOf } from './lookup.ts';

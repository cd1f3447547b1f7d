/** Views of a table. */
export { default as CellTable } from './CellTable.svelte';

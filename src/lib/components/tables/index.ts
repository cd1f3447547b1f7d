/** Views of a table, and the box in which a wide or a long one scrolls. */
export { default as CellTable } from './CellTable.svelte';
export { default as ScrollBox } from './ScrollBox.svelte';

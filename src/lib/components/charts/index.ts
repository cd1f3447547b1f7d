/** Views of a chart. */
export { default as IntervalChart } from './IntervalChart.svelte';

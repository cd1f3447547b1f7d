/** Views of a chart. */
export { default as IntervalChart } from './IntervalChart.svelte';
export { default as RoundsTable } from './RoundsTable.svelte';
export { default as TrendChart } from './TrendChart.svelte';
export { default as ViewChart } from './ViewChart.svelte';

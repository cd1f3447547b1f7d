/** A view as a chart and as sentences: classes, rows, Plot options, what the numbers say. */
export { classCount, classesOf, classOf, displayed, MOST_CLASSES, type Classes } from './scale.ts';
export { classLabels } from './class-labels.ts';
export { extentOf, type Extent } from './extent.ts';
export {
	axesOf,
	gapOf,
	rowsOf,
	type Axes,
	type GapState,
	type Labels,
	type Mark,
	type Row,
	type RowOrder,
} from './rows.ts';
export {
	chartOf,
	classesOfView,
	MOST_DODGED,
	type Chart,
	type ChartSettings,
	type Panel,
	type Series,
	type WholeMark,
} from './chart.ts';
export { textWidth } from './text-width.ts';
export { layoutOf, rowTop, type Layout } from './layout.ts';
export { panelOptions } from './interval-chart.ts';
export type { PlotLibrary } from './plot-library.ts';
export { drawPanel, renderStaticChart, STATIC_WIDTHS, type StaticPanel } from './render-static.ts';
export { isApart, shownCells, type ShownCell } from './apart.ts';
export { findingOf, type Comparison, type End, type Finding } from './sentence.ts';
export { sentenceOf } from './sentence-text.ts';
export {
	cellName,
	describeCell,
	describeGap,
	missingText,
	reasonText,
	wholeName,
} from './describe.ts';
export { cellTable, type CellTable, type Column, type Entry, type TableRow } from './cell-table.ts';
export { sortRowsBy, tableHtml, tableText } from './table-copy.ts';

/** A view as a chart and as sentences: classes, rows, Plot options, what the numbers say. */
export { classCount, classesOf, classOf, displayed, MOST_CLASSES, type Classes } from './scale.ts';
export { classLabels, tickFormat } from './class-labels.ts';
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
export { chartOf, classesOfView, type Chart, type ChartSettings, type WholeMark } from './chart.ts';
export { MOST_DODGED, MOST_ROWS, type Panel, type Series } from './panels.ts';
export {
	addsUp,
	carriedRange,
	shownValue,
	spanOf,
	type ShownFigure,
	type ShownValue,
} from './shown.ts';
export { meets, standardOf, standardState, type StandardState } from './standard.ts';
export { textWidth } from './text-width.ts';
export { layoutOf, rowTop, type Layout } from './layout.ts';
export { panelOptions } from './interval-chart.ts';
export type { PlotLibrary } from './plot-library.ts';
export {
	drawDistribution,
	drawPanel,
	drawTrendPanel,
	renderStaticChart,
	renderStaticTrend,
	renderStaticView,
	STATIC_WIDTHS,
	type StaticPanel,
} from './render-static.ts';
export {
	trendOf,
	type Trend,
	type TrendLine,
	type TrendPanel,
	type TrendPoint,
	type TrendRound,
} from './trend.ts';
export { roundSpans, trendLayout, type TrendLayout } from './trend-layout.ts';
export { describeRound } from './describe-round.ts';
export { completenessTable, type CompletenessTable } from './completeness-table.ts';
export { roundVariable } from './rounds.ts';
export { isApart, shownCells, type ShownCell } from './apart.ts';
export { registerFinding, type RegisterFinding } from './register-finding.ts';
export { findingOf, type Comparison, type End, type Finding } from './sentence.ts';
export { sentenceOf } from './sentence-text.ts';
export {
	cellName,
	describeCell,
	describeGap,
	missingText,
	unitNouns,
	unitWithRange,
	valueWithRange,
	wholeName,
} from './describe.ts';
export { describeMissing, shareText } from './describe-figure.ts';
export { reasonText } from './reason-text.ts';
export { cellTable, type CellTable, type TableRow } from './cell-table.ts';
export type { Column, Entry } from './entries.ts';
export { sortRowsBy, tableHtml, tableText } from './table-copy.ts';
export {
	axisMark,
	curvePicture,
	histogramPicture,
	shareName,
	type AxisMark,
	type Bar,
	type DistributionPicture,
	type PictureSettings,
} from './distribution.ts';
export { distributionLayout, type DistributionLayout } from './distribution-layout.ts';
export { barAt } from './distribution-chart.ts';
export {
	intervalRows,
	type IntervalRow,
	type IntervalRows,
	type NamedEstimate,
} from './interval-rows.ts';
export { lorenzPicture, type LorenzPicture } from './lorenz.ts';
export { forestScale, roundTicks, type ForestItem, type ForestScale } from './forest.ts';
export {
	slopeChartOf,
	slopesByChange,
	visitsChartOf,
	type Slope,
	type SlopeChart,
	type VisitMark,
	type VisitPanel,
	type VisitsChart,
	type VisitSettings,
} from './visits.ts';
export { changeText, noChangeText, pText, visitsSentence } from './visits-sentence.ts';
